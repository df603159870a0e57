import { pickPoints } from './pick-points.ts';
import { CHANNELS, columnsOf, type Points } from './raw-activity.ts';

/** Points with each time once. */
export interface Merged {
  readonly points: Points;
  /** Which of the points given were kept, ascending. */
  readonly kept: readonly number[];
  /** Points dropped because their time was there already; the point that closes a lap and opens the next is no such. */
  readonly repeated: number;
}

/** What the dropped point knows and the kept one does not is carried over. */
const fillFrom = (columns: Points['columns'], kept: number, dropped: number): void => {
  for (const channel of CHANNELS) {
    const column = columns[channel];
    if (Number.isNaN(column[kept]!)) column[kept] = column[dropped]!;
  }
};

const hasRepeated = (timeS: Float64Array): boolean => {
  for (let i = 1; i < timeS.length; i++) if (timeS[i] === timeS[i - 1]) return true;
  return false;
};

/** Keeps one of each moment; the points stand in order of time already. */
export const mergeRepeated = (points: Points): Merged => {
  const { timeS, lap } = points;
  if (!hasRepeated(timeS)) return { points, kept: [...timeS.keys()], repeated: 0 };
  const filled: Points = { ...points, columns: columnsOf((_, channel) => points.columns[channel].slice()) };
  const kept: number[] = [];
  let repeated = 0;
  for (let i = 0; i < timeS.length; i++) {
    const last = kept.at(-1);
    if (last !== undefined && timeS[last] === timeS[i]) {
      fillFrom(filled.columns, last, i);
      if (lap[last] === lap[i]) repeated++;
    } else kept.push(i);
  }
  return { points: kept.length === timeS.length ? points : pickPoints(filled, kept), kept, repeated };
};
