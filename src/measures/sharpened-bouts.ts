import type { BoutMeans } from './bout-means.ts';
import type { Bout } from './bouts-above.ts';

/** Bins before the first and after the last stretch that count as its rest. */
const BESIDE = 12;
/** An edge is looked for this many bins to either side. */
const REACH = 6;

const inner = ({ from, to }: Bout): Bout => (to - from > 4 ? { from: from + 2, to: to - 2 } : { from, to });

/** Whether the series crosses a value at a place, upwards or downwards. */
const crosses = (series: Float64Array, i: number, half: number, isStart: boolean): boolean =>
  i > 0 && i < series.length && series[i]! >= half === isStart && series[i - 1]! >= half !== isStart;

/** The place nearest to `edge` where the series crosses halfway between work and rest; a blurred step crosses it at its true place. */
const crossing = (series: Float64Array, edge: number, half: number, isStart: boolean): number => {
  for (let away = 0; away <= REACH; away++) {
    if (crosses(series, edge - away, half, isStart)) return edge - away;
    if (crosses(series, edge + away, half, isStart)) return edge + away;
  }
  return edge;
};

/** The stretches with each edge moved to halfway between the work and the rest beside it; `means` are those of the series. */
export const sharpenedBouts = (
  series: Float64Array,
  { meanOf }: Pick<BoutMeans, 'meanOf'>,
  bouts: readonly Bout[],
): readonly Bout[] => {
  const moved = bouts.map((bout, k) => {
    const work = meanOf(inner(bout));
    const half = (from: number, to: number): number => (work + meanOf(inner({ from, to }))) / 2;
    const before = half(bouts[k - 1]?.to ?? Math.max(0, bout.from - BESIDE), bout.from);
    const after = half(bout.to, bouts[k + 1]?.from ?? Math.min(series.length, bout.to + BESIDE));
    return { from: crossing(series, bout.from, before, true), to: crossing(series, bout.to, after, false) };
  });
  return moved.every(({ from, to }, k) => from < to && from >= (moved[k - 1]?.to ?? 0)) ? moved : bouts;
};
