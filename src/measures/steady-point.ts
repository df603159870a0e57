import { exceeds, fallsShort } from '../core/compare.ts';
import type { Session } from '../core/session.ts';
import { isRun } from '../core/sport.ts';

/** Heart rate is still settling in what is shorter. Tool default. */
const SHORTEST_S = 15 * 60;

/** More climb than this, where no grade-adjusted speed is known, and speed says nothing of effort. Tool default. */
const HILLY_CLIMB_PER_M = 0.02;

/** A plain speed stands for effort only on flat ground. */
const isHilly = ({ sport, ascentM = 0, distanceM = 0 }: Session): boolean =>
  sport === 'trail-running' || exceeds(ascentM, HILLY_CLIMB_PER_M * distanceM);

const speedOf = (session: Session): number | undefined =>
  session.gradeAdjustedSpeedMps ?? (isHilly(session) ? undefined : session.speedMps);

/** What a run says of heart rate and speed: its averages, the speed grade-adjusted where that is known. */
export interface SteadyPoint {
  readonly speedMps: number;
  readonly heartRateBpm: number;
}

/** Why a run has no such point. */
export const NO_STEADY_POINT = 'no trusted heart rate with a grade-adjusted or flat speed, or shorter than 15 min';

/** The averages of a run of 15 min and more whose heart rate can be trusted and whose speed tells the effort. */
export const steadyPoint = (session: Session): SteadyPoint | undefined => {
  const { averageHeartRateBpm, heartRateTrust, durationS = 0, sport } = session;
  const speedMps = speedOf(session);
  if (!isRun(sport) || speedMps === undefined || averageHeartRateBpm === undefined) return undefined;
  return heartRateTrust.verdict !== 'good' || fallsShort(durationS, SHORTEST_S)
    ? undefined
    : { speedMps, heartRateBpm: averageHeartRateBpm };
};
