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

/** What heart rate, pace and length say that the session was, whatever it was called. */
export const observedKind = (session: Session, zones: SessionZones, athlete: Athlete, usual: Usual): Observed => {
  if (!isRun(session.sport)) return { kind: 'cross', confidence: 'high', why: [`sport is ${session.sport}`] };
  const zone = zones.sessionZone;
  if (zone === undefined) {
    const kind = isLong(session, usual) ? 'long' : 'unknown';
    return { kind, confidence: 'low', why: kind === 'long' ? ['by its length alone'] : [zones.reason] };
  }
  return {
    kind: kindOfZone(session, zone, usual),
    confidence: confidenceOf(session, zones, athlete),
    why: [zones.reason],
  };
};
