import type { Item } from './item.ts';
import type { Phrase } from './phrase.ts';

const isTimes = (item: Item | undefined): boolean =>
  item !== undefined &&
  ((item.type === 'sign' && item.sign === 'x') ||
    (item.type === 'word' && (item.tag === 'times' || item.tag === 'sets')));

/** More of the same than anybody runs is a distance or a mistake. Tool default. */
const MOST = 60;

/** From here on the first figure of "1000 x 5" is its length in metres. Tool default. */
const SHORTEST_BARE_M = 100;

/** Repetitions in one phrase: how often, and the places of the items that say so. */
export interface Repetitions {
  readonly low: number;
  readonly high: number;
  readonly places: ReadonlySet<number>;
}

/** "6 x", "3 sets of 4 x", "400 m x 6", "10 reps": undefined where nothing is repeated. */
export const repetitionsOf = ({ items }: Phrase): Repetitions | undefined => {
  const places = new Set<number>();
  let [low, high] = [1, 1];
  items.forEach((item, at) => {
    if (item.type !== 'amount' || item.unit !== 'count' || item.high > MOST || !Number.isInteger(item.low)) return;
    const isBefore = isTimes(items[at + 1]);
    const previous = items[at - 2];
    const isBehind =
      isTimes(items[at - 1]) &&
      (previous === undefined ||
        (previous.type === 'amount' && (previous.unit !== 'count' || previous.low >= SHORTEST_BARE_M)) ||
        previous.type === 'word');
    const isLast = items[at + 1] === undefined || items[at + 1]?.type === 'word' || isTimes(items[at + 1]);
    if (!isBefore && !(isBehind && isLast)) return;
    low *= item.low;
    high *= item.high;
    places.add(at);
  });
  return places.size === 0 ? undefined : { low, high, places };
};
