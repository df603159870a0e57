import { CHANNELS, type Channel, type Points } from './raw-activity.ts';

const pick = (column: readonly number[], indices: readonly number[]): number[] => indices.map((i) => column[i]!);

/** The points at these indices, in this order. */
export const pickPoints = ({ timeS, lap, track, columns }: Points, indices: readonly number[]): Points => {
  const picked = Object.fromEntries(CHANNELS.map((channel) => [channel, pick(columns[channel], indices)]));
  return {
    timeS: pick(timeS, indices),
    lap: pick(lap, indices),
    track: pick(track, indices),
    columns: picked as Record<Channel, number[]>,
  };
};
