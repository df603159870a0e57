import type { Trace } from '../core/trace.ts';

/** A stay above a heart rate: where it began, in moving seconds since the start, and how long it lasted. */
export interface Excursion {
  readonly atS: number;
  readonly lastsS: number;
}

/**
 * Stays of the heart rate above `limitBpm` that last at least `leastS`, in order. A bin without a heart rate, a pause
 * too, ends a stay: what is not known is not counted.
 */
export const excursions = (
  { heartRateBpm, movingS, stepS, count }: Pick<Trace, 'heartRateBpm' | 'movingS' | 'stepS' | 'count'>,
  limitBpm: number,
  leastS: number,
): Excursion[] => {
  const found: Excursion[] = [];
  let [elapsedS, atS, lastsS] = [0, 0, 0];
  for (let i = 0; i <= count; i++) {
    const isAbove = i < count && heartRateBpm[i]! > limitBpm;
    if (isAbove) {
      if (lastsS === 0) atS = elapsedS;
      lastsS += stepS;
    } else {
      if (lastsS >= leastS) found.push({ atS, lastsS });
      lastsS = 0;
    }
    if (i < count) elapsedS += movingS[i]!;
  }
  return found;
};
