import { columnsOf, type RawTrack } from './raw-track.ts';

/** Nobody rests so long in one run, but handheld receivers and phones write days into one track. Tool default. */
const LONGEST_REST_S = 4 * 3600;

const part = (track: RawTrack, from: number, to: number): RawTrack => ({
  ...track,
  timeS: track.timeS.slice(from, to),
  stretch: track.stretch.slice(from, to),
  columns: columnsOf((_, channel) => track.columns[channel].slice(from, to)),
  // A summary of the whole says nothing of a part, and what was left out is told once.
  stats: new Map(),
  untimed: from === 0 ? track.untimed : 0,
  impossible: from === 0 ? track.impossible : 0,
});

/** A track whose points stand in order of time, cut where more than four hours lie between two of them. */
export const splitOutings = (track: RawTrack): readonly RawTrack[] => {
  const { timeS } = track;
  const cuts: number[] = [];
  for (let i = 1; i < timeS.length; i++) if (timeS[i]! - timeS[i - 1]! > LONGEST_REST_S) cuts.push(i);
  if (cuts.length === 0) return [track];
  return [0, ...cuts].map((from, k) => part(track, from, cuts[k] ?? timeS.length));
};
