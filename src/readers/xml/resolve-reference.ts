/** The five names of XML itself; no others exist without a DOCTYPE. */
const PREDEFINED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['gt', '>'],
  ['lt', '<'],
  ['quot', '"'],
  ['apos', "'"],
]);

const isCharacter = (point: number): boolean =>
  point === 0x09 ||
  point === 0x0a ||
  point === 0x0d ||
  (point >= 0x20 && point < 0xd800) ||
  (point >= 0xe000 && point < 0xfffe) ||
  (point >= 0x10000 && point <= 0x10ffff);

/** The character that stands between `&` and `;`; undefined when there is no such. */
export const resolveReference = (name: string): string | undefined => {
  const predefined = PREDEFINED.get(name);
  if (predefined !== undefined) return predefined;
  const digits = /^#(?:([0-9]{1,9})|x([0-9a-fA-F]{1,8}))$/.exec(name);
  if (digits === null) return undefined;
  const point = digits[1] === undefined ? Number.parseInt(digits[2]!, 16) : Number(digits[1]);
  return isCharacter(point) ? String.fromCodePoint(point) : undefined;
};
