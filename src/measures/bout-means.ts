import { type Moments, runningMoments } from '../numeric/running-moments.ts';
import type { Bout } from './bouts-above.ts';

/** A series that can be asked for the mean and spread of stretches without going through it again. */
export interface BoutMeans {
  /** Mean of the known values; NaN where none is known. */
  readonly meanOf: (bout: Bout) => number;
  /** Of several stretches together. */
  readonly meanOfAll: (bouts: readonly Bout[]) => number;
  /** Standard deviation around each stretch's own mean, blurred edges left out. */
  readonly spreadInside: (bouts: readonly Bout[]) => number;
  /** Share of the variance of a stretch that some bouts in it and the rest of it as two levels explain. */
  readonly explained: (bouts: readonly Bout[], within: Bout) => number;
}

/** Sum of squares around the mean. */
const around = ({ count, sum, squares }: Moments): number =>
  count === 0 ? 0 : Math.max(0, squares - (sum * sum) / count);

const core = ({ from, to }: Bout): Bout => (to - from > 4 ? { from: from + 1, to: to - 1 } : { from, to });

export const boutMeans = (series: ArrayLike<number>): BoutMeans => {
  const moments = runningMoments(series);
  const of = ({ from, to }: Bout): Moments => moments(from, to);
  const ofAll = (bouts: readonly Bout[]): Moments => {
    const all = { count: 0, sum: 0, squares: 0 };
    for (const bout of bouts) {
      const one = of(bout);
      all.count += one.count;
      all.sum += one.sum;
      all.squares += one.squares;
    }
    return all;
  };
  const mean = ({ count, sum }: Moments): number => (count === 0 ? Number.NaN : sum / count);
  return {
    meanOf: (bout) => mean(of(bout)),
    meanOfAll: (bouts) => mean(ofAll(bouts)),
    spreadInside: (bouts) => {
      const inner = bouts.map((bout) => of(core(bout)));
      const squares = inner.reduce((sum, one) => sum + around(one), 0);
      return Math.sqrt(squares / inner.reduce((sum, { count }) => sum + count, 0));
    },
    explained: (bouts, within) => {
      const all = of(within);
      const high = ofAll(bouts);
      const low = { count: all.count - high.count, sum: all.sum - high.sum, squares: all.squares - high.squares };
      return 1 - (around(high) + around(low)) / around(all);
    },
  };
};
