import type { Pause } from './timer-pauses.ts';
import { firstAt, pickRows, type Track } from './track.ts';

/** A track without what was recorded while the timer stood, and where it stood. */
export interface Unpaused {
  readonly track: Track;
  readonly breaks: readonly number[];
  readonly left: number;
}

/** Time stamps are whole seconds: the next one after a moment. */
const STAMP_S = 1;

/** Takes out the samples inside the pauses; those at the very moments of stop and start stay. */
export const withoutPauses = (track: Track, pauses: readonly Pause[]): Unpaused => {
  const count = track.timeS.length;
  if (count === 0 || pauses.length === 0) return { track, breaks: [], left: 0 };
  const rows = new Uint32Array(count);
  const breaks: number[] = [];
  let [kept, next] = [0, 0];
  const keepUpTo = (end: number): void => {
    for (; next < end; next++) rows[kept++] = next;
  };
  for (const { fromS, toS } of pauses) {
    const resumed = firstAt(track, toS);
    keepUpTo(firstAt(track, fromS + STAMP_S));
    next = Math.max(next, resumed);
    if (kept > 0 && next < count && breaks.at(-1) !== kept) breaks.push(kept);
  }
  keepUpTo(count);
  if (kept === count) return { track, breaks, left: 0 };
  return { track: pickRows(track, rows.subarray(0, kept)), breaks, left: count - kept };
};
