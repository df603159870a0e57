import type { Activity } from '../../core/activity.ts';

/** Fewer rows may well be the laps of a busy morning. Tool default. */
const FEWEST_ROWS = 20;
/** Nobody starts session after session within a minute. Tool default. */
const CLOSEST_MS = 60_000;

const startMs = ({ start }: Activity): number | undefined => {
  if (start.kind === 'instant') return start.epochMs;
  return start.kind === 'local' ? Date.parse(`${start.dateTime}Z`) : undefined;
};

/** True when the rows follow each other within seconds: one activity's recording, not a list of activities. */
export const isRecording = (activities: readonly Activity[]): boolean => {
  const starts = activities.map(startMs).filter((ms) => ms !== undefined);
  if (starts.length < FEWEST_ROWS) return false;
  let close = 0;
  for (let i = 1; i < starts.length; i++) if (Math.abs(starts[i]! - starts[i - 1]!) < CLOSEST_MS) close++;
  return close > starts.length / 2;
};
