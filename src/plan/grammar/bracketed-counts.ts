import type { Item } from './item.ts';

/** Longer than this nobody repeats it as often as brackets may say. Tool default. */
const LONGEST_REPEATED = { metre: 2000, m: 2000, km: 2, mi: 1, minute: 10, second: 600 } as const;
/** More of the same than anybody runs. Tool default. */
const MOST = 40;

const isRepeatable = (item: Item | undefined): boolean =>
  item?.type === 'amount' &&
  item.unit in LONGEST_REPEATED &&
  item.high <= LONGEST_REPEATED[item.unit as keyof typeof LONGEST_REPEATED];

const isSign = (item: Item | undefined, ...signs: readonly string[]): boolean =>
  item?.type === 'sign' && signs.includes(item.sign);

const isCount = (item: Item | undefined): boolean =>
  item?.type === 'amount' && item.unit === 'count' && item.high <= MOST && Number.isInteger(item.low) && item.low > 1;

const isTimes = (item: Item | undefined): boolean =>
  isSign(item, 'x') || (item?.type === 'word' && item.tag === 'times');

/** Place of the count in brackets that open here and hold nothing else. */
const countIn = (items: readonly Item[], open: number): number | undefined => {
  let at = open + 1;
  if (isTimes(items[at])) at += 1;
  const count = at;
  if (!isCount(items[count])) return undefined;
  at += 1;
  if (isTimes(items[at])) at += 1;
  return isSign(items[at], ')', ']') ? count : undefined;
};

/** A length with nothing but words behind it, and one of them or the length itself says that it is repeated. */
const isBehindLength = (items: readonly Item[], open: number): boolean => {
  let at = open - 1;
  let isHard = false;
  for (; at >= 0 && items[at]?.type === 'word'; at -= 1) {
    const item = items[at];
    isHard ||= item?.type === 'word' && (item.tag === 'intervals' || item.tag === 'times' || item.tag === 'strides');
  }
  return isHard && isRepeatable(items[at]) && !isTimes(items[at - 1]);
};

/** "400 m repeats (8)" as "400 m repeats x 8". */
export const withBracketedCounts = (items: readonly Item[]): readonly Item[] => {
  const open = items.findIndex(
    (item, at) => isSign(item, '(', '[') && countIn(items, at) !== undefined && isBehindLength(items, at),
  );
  if (open === -1) return items;
  const count = items[countIn(items, open)!]!;
  const close = items.findIndex((item, at) => at > open && isSign(item, ')', ']'));
  const sign: Item = { type: 'sign', from: items[open]!.from, to: items[open]!.to, sign: 'x' };
  return [...items.slice(0, open), sign, count, ...items.slice(close + 1)];
};
