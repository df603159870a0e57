import type { Start } from '../../core/activity.ts';
import { isPossibleTime } from '../is-possible-time.ts';
import { type Instant, parseInstant } from '../parse-instant.ts';
import type { Points, RawActivity } from './raw-activity.ts';

/** An `Id` further from the first point was not written when the run began. Tool default. */
const FARTHEST_S = 3600;

const asStart = ({ timeS, offsetMinutes }: Instant): Start => {
  const epochMs = Math.round(timeS * 1000);
  if (offsetMinutes === undefined) return { kind: 'local', dateTime: new Date(epochMs).toISOString().slice(0, 19) };
  return offsetMinutes === 0 ? { kind: 'instant', epochMs } : { kind: 'instant', epochMs, offsetMinutes };
};

const pointInstant = ({ offsetMinutes }: RawActivity, { timeS }: Points): Instant | undefined =>
  timeS[0] === undefined ? undefined : { timeS: timeS[0], ...(offsetMinutes === undefined ? {} : { offsetMinutes }) };

/** A clock with a zone tells nothing of one without. */
const isNear = (stated: Instant, point: Instant): boolean =>
  (stated.offsetMinutes === undefined) === (point.offsetMinutes === undefined) &&
  Math.abs(stated.timeS - point.timeS) <= FARTHEST_S;

/**
 * The activity's `Id`, else its first lap's `StartTime`, else its first point; the point also when the others contradict
 * it. A stated offset is kept; `Z` and `+00:00` tell the moment but not where the clock on the wall stood.
 */
export const startOf = (activity: RawActivity, points: Points): Start | undefined => {
  const stated = [activity.id, activity.lapStart]
    .map(parseInstant)
    .filter((instant) => instant !== undefined && isPossibleTime(instant.timeS));
  const point = pointInstant(activity, points);
  const chosen = point === undefined ? stated[0] : (stated.find((instant) => isNear(instant!, point)) ?? point);
  return chosen === undefined ? undefined : asStart(chosen);
};
