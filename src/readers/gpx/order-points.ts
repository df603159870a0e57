import { CHANNELS, columnsOf, type RawTrack } from './raw-track.ts';

/** A track whose points stand in order of time, each time once, and what had to be done for it. */
export interface Ordered {
  readonly track: RawTrack;
  /** Points that stood before an earlier one. */
  readonly backward: number;
  /** Points dropped because their time was there already. */
  readonly repeated: number;
}

const countBackward = (timeS: Float64Array): number => {
  let backward = 0;
  for (let i = 1; i < timeS.length; i++) if (timeS[i]! < timeS[i - 1]!) backward++;
  return backward;
};

const isAscending = (timeS: Float64Array): boolean => {
  for (let i = 1; i < timeS.length; i++) if (!(timeS[i]! > timeS[i - 1]!)) return false;
  return true;
};

const indicesInOrder = (timeS: Float64Array, backward: number): readonly number[] => {
  const indices = [...timeS.keys()];
  return backward === 0 ? indices : indices.sort((a, b) => timeS[a]! - timeS[b]! || a - b);
};

/** What the dropped point knows and the kept one does not is carried over. */
const fillFrom = (track: RawTrack, kept: number, dropped: number): void => {
  for (const channel of CHANNELS) {
    const column = track.columns[channel];
    if (Number.isNaN(column[kept]!)) column[kept] = column[dropped]!;
  }
};

const keepFirstOfEach = (track: RawTrack, indices: readonly number[]): readonly number[] => {
  const kept: number[] = [];
  for (const i of indices) {
    const last = kept.at(-1);
    if (last !== undefined && track.timeS[last] === track.timeS[i]) fillFrom(track, last, i);
    else kept.push(i);
  }
  return kept;
};

const pick = (column: Float64Array, indices: readonly number[]): Float64Array =>
  Float64Array.from(indices, (i) => column[i]!);

/** Brings the points into the order of their times and keeps one of each moment. */
export const orderPoints = (track: RawTrack): Ordered => {
  if (isAscending(track.timeS)) return { track, backward: 0, repeated: 0 };
  const backward = countBackward(track.timeS);
  const kept = keepFirstOfEach(track, indicesInOrder(track.timeS, backward));
  const repeated = track.timeS.length - kept.length;
  if (backward === 0 && repeated === 0) return { track, backward, repeated };
  const ordered = {
    ...track,
    timeS: pick(track.timeS, kept),
    stretch: pick(track.stretch, kept),
    columns: columnsOf((_, channel) => pick(track.columns[channel], kept)),
  };
  return { track: ordered, backward, repeated };
};
