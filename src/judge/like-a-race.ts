import type { Athlete } from '../core/athlete.ts';
import { reaches } from '../core/compare.ts';
import type { Session } from '../core/session.ts';
import { effortOfTrace } from '../measures/effort-series.ts';
import { meanOver } from '../measures/mean-over.ts';
import { RACE_LIMITS as LIMITS } from '../measures/race-limits.ts';
import type { Usual } from './usual.ts';

/** Heart rate near what the runner could hold for so long. */
export const isRaceEffort = (session: Session, { hrMax }: Athlete): boolean => {
  const { averageHeartRateBpm, durationS = 0, heartRateTrust } = session;
  const share = LIMITS.shares.find(([untilS]) => durationS <= untilS)?.[1];
  if (share === undefined || durationS < LIMITS.leastS || hrMax === undefined || averageHeartRateBpm === undefined)
    return false;
  return heartRateTrust.verdict === 'good' && reaches(averageHeartRateBpm, share * hrMax.value);
};

const endsFast = ({ trace }: Session): boolean => {
  if (trace === undefined) return true;
  const { effortMps } = effortOfTrace(trace);
  const bins = effortMps.length;
  const last = meanOver(effortMps, { from: Math.floor((1 - LIMITS.lastPart) * bins), to: bins });
  return reaches(last, LIMITS.lastShare * meanOver(effortMps, { from: 0, to: bins }));
};

/** As hard as a race, about as fast as the runner ever was over such a distance in a year, and without a cool-down. */
export const isLikeRace = (session: Session, athlete: Athlete, { fastestMps }: Usual): boolean => {
  const { distanceM, speedMps } = session;
  if (distanceM === undefined || speedMps === undefined || athlete.hrMax?.confidence === 'low') return false;
  if (!isRaceEffort(session, athlete)) return false;
  const fastest = fastestMps?.(distanceM);
  return fastest !== undefined && reaches(speedMps, LIMITS.nearFastest * fastest) && endsFast(session);
};
