import type { DeviceProfile } from '../core/activity.ts';
import type { Estimate } from '../core/estimate.ts';
import type { IntendedSession } from '../core/session.ts';
import { maximumWindow } from './heart-rate-peaks.ts';

type Stored = 'hrMaxBpm' | 'hrRestBpm' | 'thresholdHeartRateBpm';

/** A number in a watch may have been set by its wearer, learnt, or left at an age formula. Tool defaults, bpm below and above. */
const DOUBT_BPM: Readonly<Record<Stored, readonly [below: number, above: number]>> = {
  hrMaxBpm: [3, 8],
  hrRestBpm: [4, 6],
  thresholdHeartRateBpm: [8, 8],
};

const latestWith = (
  sessions: readonly IntendedSession[],
  what: Stored,
  day: string,
): [IntendedSession, DeviceProfile] | undefined => {
  const { from } = maximumWindow(day);
  for (let i = sessions.length - 1; i >= 0; i--) {
    const session = sessions[i]!;
    if (session.deviceProfile?.[what] === undefined) continue;
    if (session.day <= day && session.day >= from) return [session, session.deviceProfile];
  }
  return undefined;
};

/** What the device that recorded the latest session up to `day` had stored of its wearer; undefined when nothing is. */
export const fromDevice = (sessions: readonly IntendedSession[], what: Stored, day: string): Estimate | undefined => {
  const found = latestWith(sessions, what, day);
  if (found === undefined) return undefined;
  const [session, profile] = found;
  const value = profile[what]!;
  const [below, above] = DOUBT_BPM[what];
  return {
    value,
    low: value - below,
    high: value + above,
    origin: 'device',
    confidence: 'medium',
    detail: `stored in the device that recorded ${session.day}`,
  };
};
