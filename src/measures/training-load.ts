import type { Athlete } from '../core/athlete.ts';
import { type Confidence, type Estimate, weaker } from '../core/estimate.ts';
import { present } from '../core/present.ts';
import type { Session } from '../core/session.ts';
import type { SessionLoad } from '../core/session-measures.ts';
import { isRun } from '../core/sport.ts';
import { edwardsPerMinute } from './edwards-per-minute.ts';
import { impulsePerMinute } from './impulse-per-minute.ts';
import { luciaPerMinute } from './lucia-per-minute.ts';
import { restForLoad } from './rest-for-load.ts';
import { heartRateSource, sumOverHeartRate } from './sum-over-heart-rate.ts';

/** An hour at threshold counts 100, in the stress scores of heart rate and of pace. */
const HOUR_AT_THRESHOLD = 100;

const hoursOf = ({ movingS, durationS }: Session): number | undefined => {
  const seconds = movingS ?? durationS;
  return seconds === undefined ? undefined : seconds / 3600;
};

/** Running stress: hours times the square of grade-adjusted over threshold speed, an hour at threshold 100. */
const runningStress = (session: Session, threshold: Estimate | undefined): number | undefined => {
  const speedMps = session.gradeAdjustedSpeedMps ?? session.speedMps;
  const hours = hoursOf(session);
  if (!isRun(session.sport) || threshold === undefined || speedMps === undefined || hours === undefined)
    return undefined;
  return HOUR_AT_THRESHOLD * hours * (speedMps / threshold.value) ** 2;
};

const heartLoads = (session: Session, { hrMax, hrRest, lt1, lt2, sex }: Athlete) => {
  if (hrMax === undefined) return {};
  const reserve = {
    hrMaxBpm: hrMax.value,
    hrRestBpm: restForLoad(hrRest).value,
    ...(sex !== undefined && { sex }),
  };
  const trimp = sumOverHeartRate(session, (bpm) => impulsePerMinute(bpm, reserve));
  const atThreshold = lt2 === undefined ? undefined : 60 * impulsePerMinute(lt2.value, reserve);
  return {
    trimp,
    edwards: sumOverHeartRate(session, (bpm) => edwardsPerMinute(bpm, hrMax.value)),
    lucia:
      lt1 === undefined || lt2 === undefined
        ? undefined
        : sumOverHeartRate(session, (bpm) => luciaPerMinute(bpm, lt1.value, lt2.value)),
    hrss:
      trimp === undefined || atThreshold === undefined || atThreshold === 0
        ? undefined
        : (HOUR_AT_THRESHOLD * trimp) / atThreshold,
  };
};

const confidenceOf = (session: Session, { hrMax, hrRest }: Athlete): Confidence | undefined =>
  heartRateSource(session) === undefined || hrMax === undefined
    ? undefined
    : weaker(hrMax.confidence, restForLoad(hrRest).confidence);

/**
 * Training load of a session by several published definitions; each is absent when its inputs are. Heart-rate loads are
 * summed over the stream where there is one, else taken from the average, which `from` says.
 */
export const trainingLoad = (session: Session, athlete: Athlete): SessionLoad => {
  const minutes = (session.durationS ?? session.movingS ?? Number.NaN) / 60;
  return present<SessionLoad>({
    ...heartLoads(session, athlete),
    rss: runningStress(session, athlete.thresholdSpeed),
    // Foster 2001: session rating of perceived exertion times minutes.
    srpe: session.rpe === undefined || Number.isNaN(minutes) ? undefined : session.rpe * minutes,
    from: athlete.hrMax === undefined ? undefined : heartRateSource(session),
    confidence: confidenceOf(session, athlete),
  });
};
