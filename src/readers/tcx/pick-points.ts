import { columnsOf, type Points } from './raw-activity.ts';

const pick = (column: Float64Array, indices: readonly number[]): Float64Array =>
  Float64Array.from(indices, (i) => column[i]!);

/** The points at these indices, in this order. */
export const pickPoints = ({ timeS, lap, track, columns }: Points, indices: readonly number[]): Points => {
  return {
    timeS: pick(timeS, indices),
    lap: pick(lap, indices),
    track: pick(track, indices),
    columns: columnsOf((_, channel) => pick(columns[channel], indices)),
  };
};
