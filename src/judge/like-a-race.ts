import type { Athlete } from '../core/athlete.ts';
import { reaches } from '../core/compare.ts';
import type { Session } from '../core/session.ts';
import { effortOfTrace } from '../measures/effort-series.ts';
import { meanOver } from '../measures/mean-over.ts';
import type { Usual } from './usual.ts';

/** Average heart rate of a race as a share of the maximum, at the low end, by the longest time it holds for. Tool defaults. */
export const RACE_SHARES: readonly (readonly [untilS: number, share: number])[] = [
  [60 * 60, 0.9],
  [2 * 3600, 0.87],
  [4 * 3600, 0.83],
];
/** A warm-up is no race. Tool default. */
const LEAST_S = 12 * 60;
/** Nobody ran so far so fast in the year before: within this share of the fastest. Tool default. */
const NEAR_FASTEST = 0.98;
/** Racers do not cool down on the clock: the last tenth is no slower than this share of the whole. Tool default. */
const LAST_SHARE = 0.9;
const LAST_PART = 0.1;

/** Heart rate near what the runner could hold for so long. */
export const isRaceEffort = (session: Session, { hrMax }: Athlete): boolean => {
  const { averageHeartRateBpm, durationS = 0, heartRateTrust } = session;
  const share = RACE_SHARES.find(([untilS]) => durationS <= untilS)?.[1];
  if (share === undefined || durationS < LEAST_S || hrMax === undefined || averageHeartRateBpm === undefined)
    return false;
  return heartRateTrust.verdict === 'good' && reaches(averageHeartRateBpm, share * hrMax.value);
};

const endsFast = ({ trace }: Session): boolean => {
  if (trace === undefined) return true;
  const { effortMps } = effortOfTrace(trace);
  const bins = effortMps.length;
  const last = meanOver(effortMps, { from: Math.floor((1 - LAST_PART) * bins), to: bins });
  return reaches(last, LAST_SHARE * meanOver(effortMps, { from: 0, to: bins }));
};

/** As hard as a race, about as fast as the runner ever was over such a distance in a year, and without a cool-down. */
export const isLikeRace = (session: Session, athlete: Athlete, { fastestMps }: Usual): boolean => {
  const { distanceM, speedMps } = session;
  if (distanceM === undefined || speedMps === undefined || athlete.hrMax?.confidence === 'low') return false;
  if (!isRaceEffort(session, athlete)) return false;
  const fastest = fastestMps?.(distanceM);
  return fastest !== undefined && reaches(speedMps, NEAR_FASTEST * fastest) && endsFast(session);
};
