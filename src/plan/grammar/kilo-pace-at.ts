import type { Amount } from './item.ts';

/** The pace of a kilometre, as Japanese plans write it: キロ5分30秒. */
const KILO_PACE = /キロ ?(\d{1,2})(?:分(?:([0-5]?\d)秒?)?|:([0-5]\d))/y;

/** Such a pace at this place of a folded text. */
export const kiloPaceAt = (text: string, at: number): Amount | undefined => {
  KILO_PACE.lastIndex = at;
  const found = KILO_PACE.exec(text);
  if (found === null) return undefined;
  const seconds = Number(found[1]) * 60 + Number(found[2] ?? found[3] ?? 0);
  return { type: 'amount', from: at, to: at + found[0].length, low: seconds, high: seconds, unit: 'pace', per: 'km' };
};
