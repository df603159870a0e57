import { columnsOf, type RawTrack } from './raw-track.ts';

/** Longest time between two `trk` that still count as one outing. Tool default. */
const LONGEST_BETWEEN_S = 30 * 60;

/** "ACTIVE LOG #2", "Morning Run (3)" and "Track 4" differ from their neighbours by the number only. */
const nameWithoutNumber = (track: RawTrack): string => (track.name ?? '').replace(/[\s#(._-]*\d+\)?$/, '');

const belongTogether = (before: RawTrack, after: RawTrack): boolean => {
  const betweenS = after.timeS[0]! - before.timeS.at(-1)!;
  const sameName = nameWithoutNumber(before) === nameWithoutNumber(after);
  return betweenS >= 0 && betweenS <= LONGEST_BETWEEN_S && sameName && before.type === after.type;
};

const concat = (a: Float64Array, b: Float64Array): Float64Array => {
  const both = new Float64Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
};

const appended = (to: RawTrack, more: RawTrack): RawTrack => {
  return {
    ...to,
    timeS: concat(to.timeS, more.timeS),
    stretch: concat(to.stretch, more.stretch),
    columns: columnsOf((_, channel) => concat(to.columns[channel], more.columns[channel])),
    // A summary of one part says nothing of the whole.
    stats: new Map(),
    untimed: to.untimed + more.untimed,
    impossible: to.impossible + more.impossible,
  };
};

export interface Joined {
  readonly track: RawTrack;
  readonly parts: number;
}

/**
 * Handheld receivers begin a new `trk` whenever they lose the satellites; a log of several days is several `trk` too.
 * Neighbours are one outing when they follow each other within half an hour and are named alike but for a number.
 */
export const joinTracks = (tracks: readonly RawTrack[]): readonly Joined[] => {
  const joined: Joined[] = [];
  for (const track of tracks) {
    const last = joined.at(-1);
    if (last !== undefined && belongTogether(last.track, track)) {
      joined[joined.length - 1] = { track: appended(last.track, track), parts: last.parts + 1 };
    } else joined.push({ track, parts: 1 });
  }
  return joined;
};
