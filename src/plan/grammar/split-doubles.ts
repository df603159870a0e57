import type { Item } from './item.ts';

/** Items of one run of a day, and which one it is where the text says so. */
export interface DayPart {
  readonly items: readonly Item[];
  readonly part?: 'am' | 'pm';
}

const isMarker = (item: Item | undefined): boolean => item?.type === 'word' && (item.tag === 'am' || item.tag === 'pm');
const isTimeOfDay = (item: Item | undefined): boolean => item?.type === 'amount' && item.unit === 'clock';
const opens = (item: Item | undefined): boolean =>
  item === undefined ||
  (item.type === 'sign' && '+/,;\n(|-.&'.includes(item.sign)) ||
  (item.type === 'word' && item.tag === 'and');

const partOf = (item: Item | undefined): 'am' | 'pm' | undefined =>
  item?.type === 'word' && (item.tag === 'am' || item.tag === 'pm') ? item.tag : undefined;

const withPart = (items: readonly Item[], part: 'am' | 'pm' | undefined): DayPart =>
  part === undefined ? { items } : { items, part };

const ORDINAL = /^(?:first|second) run$/;
const textOf = (item: Item | undefined): string => (item?.type === 'word' ? item.text : '');

/** "AM: 4 easy / PM: 6", "6 a.m. 4 p.m.", "6 easy + PM 4": each run by itself. Times of day are no doubles. */
export const splitDoubles = (items: readonly Item[]): readonly DayPart[] => {
  const markers = items.flatMap((item, at) => (isMarker(item) && !isTimeOfDay(items[at - 1]) ? [at] : []));
  // "My first run" is no morning's, unless a second one follows.
  const isOrdinal = markers.every((at) => ORDINAL.test(textOf(items[at]))) && markers.length < 2;
  if (markers.length === 0 || isOrdinal) return [{ items }];
  const isPrefix = opens(items[markers[0]! - 1]);
  const isBare = !items.slice(0, markers[0]).some(({ type }) => type === 'amount');
  // "Saturday morning parkrun": when it is run, not a run before another.
  if (markers.length === 1 && !isPrefix && isBare)
    return [withPart(items.toSpliced(markers[0]!, 1), partOf(items[markers[0]!]))];
  const parts: DayPart[] = [];
  let from = 0;
  let part: 'am' | 'pm' | undefined;
  for (const at of markers) {
    const own = items.slice(from, at);
    const has = own.some(({ type }) => type === 'amount' || type === 'word');
    const ownPart = isPrefix ? part : partOf(items[at]);
    if (has) parts.push(withPart(own, ownPart));
    part = partOf(items[at]);
    from = at + 1;
  }
  const rest = items.slice(from);
  const isMore = rest.some(({ type }) => type === 'amount' || type === 'word');
  if (isPrefix) {
    if (isMore) parts.push(withPart(rest, part));
  } else if (rest.some(({ type }) => type === 'amount')) parts.push({ items: rest });
  else if (rest.length > 0 && parts.length > 0) parts.push(withPart([...parts.pop()!.items, ...rest], part));
  return parts;
};
