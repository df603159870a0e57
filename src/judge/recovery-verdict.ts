import type { Athlete } from '../core/athlete.ts';
import { exceeds, reaches } from '../core/compare.ts';
import type { Judgement, Sign, SignGroup, TimeAboveThreshold } from '../core/rule.ts';
import type { JudgedSession } from '../core/session.ts';
import { timeAbove } from '../measures/time-above.ts';

/** This long above the aerobic threshold is training, not recovery. Tool default, after Seiler 2007's binary threshold. */
const TRAINING_S = 10 * 60;

/** Time above the aerobic threshold: exact from a stream; of a row only whether its average lies above. */
const aboveThreshold = (session: JudgedSession, { lt1 }: Athlete): TimeAboveThreshold | undefined => {
  const { trace, averageHeartRateBpm: averageBpm, heartRateTrust } = session;
  if (lt1 === undefined || averageBpm === undefined || heartRateTrust.verdict !== 'good') return undefined;
  const base = { lt1Bpm: lt1.value, confidence: lt1.confidence, limitS: TRAINING_S };
  if (trace === undefined)
    return { ...base, kind: 'average', averageBpm, isAbove: exceeds(averageBpm, lt1.value), isFar: false };
  const seconds = timeAbove(trace.heartRateHistogramS, lt1.value);
  const isFar = reaches(timeAbove(trace.heartRateHistogramS, lt1.high), TRAINING_S);
  return { ...base, kind: 'stream', seconds, isAbove: reaches(seconds, TRAINING_S), isFar };
};

const isPaceWarning = ({ group, severity }: Sign): boolean => group === 'pace' && severity !== 'info';

/** Started below the cap and drifted over it, and no pace sign speaks against it: heat, thirst or tiredness, not haste. */
const isExplainedByDrift = (session: JudgedSession, signs: readonly Sign[], { cap, lt1 }: Athlete): boolean => {
  const limitBpm = cap?.disputed.value ?? lt1?.value;
  return (
    signs.some(({ group }) => group === 'drift') &&
    session.drift.assessable &&
    limitBpm !== undefined &&
    session.drift.halves[0].heartRateBpm <= limitBpm &&
    !signs.some(isPaceWarning)
  );
};

/** Usually this very pace keeps the cap, and no pace sign speaks against it: the day raised the heart rate, not haste. */
const isExplainedByDay = ({ highForPace }: JudgedSession, signs: readonly Sign[], { cap, lt1 }: Athlete): boolean => {
  const limitBpm = cap?.disputed.value ?? lt1?.value;
  return (
    highForPace?.assessable === true &&
    highForPace.isHigh &&
    limitBpm !== undefined &&
    highForPace.usualBpm <= limitBpm &&
    !signs.some(isPaceWarning)
  );
};

/** A trusted heart rate that stayed where every source is content outweighs pace and length. */
const isExonerated = (
  { heartRateTrust, averageHeartRateBpm }: JudgedSession,
  signs: readonly Sign[],
  { cap }: Athlete,
): boolean =>
  heartRateTrust.verdict === 'good' &&
  averageHeartRateBpm !== undefined &&
  cap !== undefined &&
  averageHeartRateBpm <= cap.agreed.value &&
  !signs.some(({ group }) => group === 'heart-rate');

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
 * What is left when the run was no workout: one warning is close, none is kept, and a blind spot stays open. Where heart
 * rate stayed low, a pace that warns alone is a fit runner's, and no witness.
 */
const milder = (session: JudgedSession, signs: readonly Sign[], athlete: Athlete): Judgement['verdict'] => {
  const isCleared = isExonerated(session, signs, athlete);
  const warnings = signs.filter(
    ({ severity, group }) => severity !== 'info' && group !== 'none' && !(isCleared && group === 'pace'),
  );
  const isBlind = !isAssessable(session, athlete) && warnings.every(({ group }) => group === 'length');
  if (isBlind) return 'unknown';
  return warnings.length > 0 ? 'borderline' : 'kept';
};

/**
 * The verdict on a run meant as recovery. Witnesses are heart rate, pace, length and noted effort; it became a workout when two of
 * them warn, or after ten minutes above the aerobic threshold. An error needs more: two witnesses beyond every doubt, of
 * which one is pace or a heart rate above the threshold, or ten minutes beyond the threshold's far edge. Drift alone is
 * no witness, a heart rate that drifted or was high for the pace says nothing where the pace was fine, one that stayed low
 * outweighs the others, and inferred recovery runs are at most borderline.
 */
export const recoveryVerdict = (session: JudgedSession, signs: readonly Sign[], athlete: Athlete): Judgement => {
  const isExcused = isExplainedByDrift(session, signs, athlete) || isExplainedByDay(session, signs, athlete);
  const heard = signs.filter(
    ({ group, severity }) =>
      severity !== 'info' && group !== 'none' && group !== 'drift' && !(isExcused && group === 'heart-rate'),
  );
  const witnesses = groupsOf(heard);
  const firm = groupsOf(heard.filter((sign) => sign.firm === true));
  const above = isExcused ? undefined : aboveThreshold(session, athlete);
  const base = { witnesses, ...(above?.isAbove === true && { above }) };
  const isOpen = session.intent.confidence !== 'low' && !isExonerated(session, signs, athlete);
  const isTraining = above?.kind === 'stream' && above.isAbove;
  if (!isOpen || (witnesses.length < 2 && !isTraining)) return { ...base, verdict: milder(session, signs, athlete) };
  const isSure = above?.isFar === true || (firm.length >= 2 && (firm.includes('pace') || above?.isAbove === true));
  return { ...base, verdict: 'became-workout', severity: isSure ? 'error' : 'warning' };
};
