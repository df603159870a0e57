import type { Athlete } from '../core/athlete.ts';
import type { Confidence } from '../core/estimate.ts';
import type { Kind } from '../core/intent.ts';
import type { Observed, Session, SessionZones } from '../core/session.ts';
import { isRun } from '../core/sport.ts';

/** What is usual for this runner, to tell long from short. */
export interface Usual {
  /** Median duration of the runs of the last eight weeks, seconds. */
  readonly runS?: number;
  /** Median grade-adjusted speed of the same runs, m/s. */
  readonly speedMps?: number;
}

/** A run is long from 90 min, or from 75 min when that is half as long again as usual. Tool defaults. */
const LONG_S = 90 * 60;
const LONG_FOR_ME_S = 75 * 60;
const LONG_RATIO = 1.5;
/** A recovery run by its numbers is no longer than every source allows. */
const RECOVERY_S = 45 * 60;
/** Spread of the one-minute speeds above which hard running came in pieces. Tool default. */
const PIECES_RATIO = 0.15;

/**
 * Averages hide repetitions: rests pull the average down while the maximum stays. An even run peaks less than a tenth of
 * the maximum above its average. Tool defaults, calibrated on logs whose runners say what each run was.
 */
const PEAK_ABOVE_AVERAGE = 0.1;
const PEAK_ABOVE_AVERAGE_LONG = 0.12;
const LEAST_PEAK = 0.8;
const LEAST_S = 20 * 60;
/** Nobody holds this share of the maximum on a long run but in a race or close to it. Tool default. */
const HARD_LONG_SHARE = 0.8;

/** This much faster than the runner's median, in a moderate zone, is a tempo run. Tool default. */
const FAST_RATIO = 1.1;

const isLong = (session: Session, usual: Usual): boolean => {
  const durationS = session.durationS ?? 0;
  return (
    durationS >= LONG_S ||
    (durationS >= LONG_FOR_ME_S && durationS >= LONG_RATIO * (usual.runS ?? Number.POSITIVE_INFINITY))
  );
};

/** Coefficient of variation of the moving speed over whole minutes; NaN without a trace. */
const paceSpread = (session: Session): number => {
  const { trace } = session;
  if (trace === undefined) return Number.NaN;
  const perMinute = Math.round(60 / trace.stepS);
  let [count, sum, squares] = [0, 0, 0];
  for (let from = 0; from + perMinute <= trace.count; from += perMinute) {
    let [metres, seconds] = [0, 0];
    for (let i = from; i < from + perMinute; i++) {
      if (!(trace.speedMps[i]! > 0)) continue;
      metres += trace.speedMps[i]! * trace.movingS[i]!;
      seconds += trace.movingS[i]!;
    }
    if (seconds < 30) continue;
    count++;
    sum += metres / seconds;
    squares += (metres / seconds) ** 2;
  }
  const mean = sum / count;
  return Math.sqrt(Math.max(0, squares / count - mean * mean)) / mean;
};

const easyKind = (session: Session, zone: number, usual: Usual): Kind => {
  if (isLong(session, usual)) return 'long';
  return zone === 1 && (session.durationS ?? Number.POSITIVE_INFINITY) <= RECOVERY_S ? 'recovery' : 'easy';
};

const kindOfZone = (session: Session, zone: number, usual: Usual): Kind => {
  if (zone >= 4) return paceSpread(session) > PIECES_RATIO ? 'intervals' : 'tempo';
  if (zone === 3) return isLong(session, usual) ? 'long' : 'moderate';
  return easyKind(session, zone, usual);
};

const confidenceOf = (session: Session, zones: SessionZones, athlete: Athlete): Confidence => {
  if (zones.heartRateZone === undefined) return 'low';
  if (session.heartRateTrust.verdict !== 'good' || athlete.hrMax?.confidence === 'low') return 'low';
  return zones.timeInZoneFrom === 'histogram' && !zones.disagree ? 'high' : 'medium';
};

/** What a row's average and maximum give away together; undefined where they tell nothing, or a stream tells more. */
const fromPeak = (session: Session, athlete: Athlete, usual: Usual): Observed | undefined => {
  const { trace, averageHeartRateBpm: average, maxHeartRateBpm: peak, durationS = 0, heartRateTrust } = session;
  const hrMaxBpm = athlete.hrMax?.value;
  if (trace !== undefined || hrMaxBpm === undefined || average === undefined || heartRateTrust.verdict === 'bad')
    return undefined;
  const long = isLong(session, usual);
  if (long && average >= HARD_LONG_SHARE * hrMaxBpm) {
    const share = Math.round((average / hrMaxBpm) * 100);
    return { kind: 'tempo', confidence: 'low', why: [`${share} % of maximum heart rate held through a long run`] };
  }
  if (peak === undefined || peak < LEAST_PEAK * hrMaxBpm || durationS < LEAST_S) return undefined;
  if (peak - average < (long ? PEAK_ABOVE_AVERAGE_LONG : PEAK_ABOVE_AVERAGE) * hrMaxBpm) return undefined;
  return {
    kind: 'intervals',
    confidence: 'low',
    why: [`heart rate peaked ${Math.round(peak - average)} bpm above its average, as with repetitions or hills`],
  };
};

/** A moderate effort that was a good deal faster than usual was meant to be fast. */
const fromSpeed = (session: Session, zone: number, usual: Usual): Observed | undefined => {
  const speedMps = session.gradeAdjustedSpeedMps ?? session.speedMps;
  if (session.trace !== undefined || zone !== 3 || isLong(session, usual)) return undefined;
  if (speedMps === undefined || usual.speedMps === undefined || speedMps < FAST_RATIO * usual.speedMps)
    return undefined;
  const faster = Math.round((speedMps / usual.speedMps - 1) * 100);
  return { kind: 'tempo', confidence: 'low', why: [`${faster} % faster than usual, in zone 3`] };
};

/** What heart rate, pace and length say that the session was, whatever it was called. */
export const observedKind = (session: Session, zones: SessionZones, athlete: Athlete, usual: Usual): Observed => {
  if (!isRun(session.sport)) return { kind: 'cross', confidence: 'high', why: [`sport is ${session.sport}`] };
  const zone = zones.sessionZone;
  if (zone === undefined) {
    const kind = isLong(session, usual) ? 'long' : 'unknown';
    return { kind, confidence: 'low', why: kind === 'long' ? ['by its length alone'] : [zones.reason] };
  }
  const hidden = zone < 4 ? (fromPeak(session, athlete, usual) ?? fromSpeed(session, zone, usual)) : undefined;
  if (hidden !== undefined) return hidden;
  return {
    kind: kindOfZone(session, zone, usual),
    confidence: confidenceOf(session, zones, athlete),
    why: [zones.reason],
  };
};
