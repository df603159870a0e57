import type { Athlete } from '../core/athlete.ts';
import type { Sign, SignGroup } from '../core/rule.ts';
import type { JudgedSession, RecoveryVerdict } from '../core/session.ts';
import { timeAbove } from '../measures/time-above.ts';

/** This long above the aerobic threshold is training, not recovery. Tool default, after Seiler 2007's binary threshold. */
const TRAINING_S = 10 * 60;

export interface AboveThreshold {
  /** Seconds above the aerobic threshold's value and above the far edge of its doubt. */
  readonly valueS: number;
  readonly farS: number;
  readonly lt1Bpm: number;
}

export interface Judgement {
  readonly verdict: RecoveryVerdict;
  /** `error` when the doubt of every number allows no other reading. */
  readonly severity?: 'error' | 'warning';
  readonly witnesses: readonly SignGroup[];
  readonly aboveThreshold?: AboveThreshold;
  /** Heart rate rose at a pace that was easy: heat, thirst or tiredness rather than haste. */
  readonly explainedByDrift: boolean;
}

/** Time above the aerobic threshold: exact from a stream; a row counts whole when its average lies above. */
const aboveThreshold = (session: JudgedSession, athlete: Athlete): AboveThreshold | undefined => {
  const { lt1 } = athlete;
  if (lt1 === undefined || session.averageHeartRateBpm === undefined || session.heartRateTrust.verdict !== 'good')
    return undefined;
  const { trace, averageHeartRateBpm } = session;
  const secondsAbove = (bpm: number): number => {
    if (trace !== undefined) return timeAbove(trace.heartRateHistogramS, bpm);
    return averageHeartRateBpm > bpm ? (session.movingS ?? session.durationS ?? 0) : 0;
  };
  return { valueS: secondsAbove(lt1.value), farS: secondsAbove(lt1.high), lt1Bpm: lt1.value };
};

const DRIFT_RATIO = 0.05;

/** Started below the cap and drifted over it while the pace stayed what it was, and no pace sign speaks against it. */
const explainedByDrift = (session: JudgedSession, signs: readonly Sign[], capBpm: number | undefined): boolean =>
  session.drift.assessable &&
  session.drift.decouplingRatio >= DRIFT_RATIO &&
  capBpm !== undefined &&
  session.drift.halves[0].heartRateBpm <= capBpm &&
  !signs.some((sign) => sign.group === 'pace' && sign.severity !== 'info');

const groupsOf = (signs: readonly Sign[]): SignGroup[] => [...new Set(signs.map((sign) => sign.group))];

/**
 * Something was measured that could have spoken against the run: heart rate against a cap, or, for runs without any
 * heart rate, pace against easy pace. A heart rate that was recorded but cannot be trusted leaves the run open.
 */
const isAssessable = (session: JudgedSession, athlete: Athlete): boolean => {
  const { verdict } = session.heartRateTrust;
  if (verdict === 'good' && session.averageHeartRateBpm !== undefined && athlete.cap !== undefined) return true;
  if (verdict === 'bad' || verdict === 'doubtful') return false;
  return (session.gradeAdjustedSpeedMps ?? session.speedMps) !== undefined && athlete.easySpeed !== undefined;
};

/**
 * The verdict on a run meant as recovery. Witnesses are heart rate, pace and length; it became a workout when two of
 * them warn, or after ten minutes above the aerobic threshold. An error needs every number's doubt crossed as well.
 * Heart rate that only drifted up at an easy pace is no witness. Inferred recovery runs are at most borderline.
 */
export const recoveryVerdict = (session: JudgedSession, signs: readonly Sign[], athlete: Athlete): Judgement => {
  const drifted = explainedByDrift(session, signs, athlete.cap?.disputed.value);
  const heard = signs.filter((sign) => sign.group !== 'none' && !(drifted && sign.group === 'heart-rate'));
  const warning = groupsOf(heard.filter((sign) => sign.severity !== 'info'));
  const firm = groupsOf(heard.filter((sign) => sign.severity !== 'info' && sign.firm === true));
  const above = drifted ? undefined : aboveThreshold(session, athlete);
  const base = { witnesses: warning, explainedByDrift: drifted, ...(above && { aboveThreshold: above }) };
  const inferred = session.intent.confidence === 'low';
  if (!inferred && (firm.length >= 2 || (above?.farS ?? 0) >= TRAINING_S))
    return { ...base, verdict: 'became-workout', severity: 'error' };
  if (!inferred && (warning.length >= 2 || (above?.valueS ?? 0) >= TRAINING_S)) {
    return { ...base, verdict: 'became-workout', severity: 'warning' };
  }
  if (signs.some((sign) => sign.group !== 'none' && sign.severity !== 'info'))
    return { ...base, verdict: 'borderline' };
  return { ...base, verdict: isAssessable(session, athlete) ? 'kept' : 'unknown' };
};
