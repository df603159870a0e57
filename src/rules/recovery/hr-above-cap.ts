import { exceeds, reaches } from '../../core/compare.ts';
import type { Estimate } from '../../core/estimate.ts';
import { weaker } from '../../core/estimate.ts';
import type { Preset } from '../../core/preset.ts';
import { defineRule, type Ruling } from '../../core/rule.ts';
import type { JudgedSession } from '../../core/session.ts';
import { isRecoveryRun } from '../../judge/is-recovery-run.ts';
import { recordedHeartRateS } from '../../measures/recorded-heart-rate-s.ts';
import { timeAbove } from '../../measures/time-above.ts';
import { turningPoint } from '../../measures/turning-point.ts';

type Message = 'crossed' | 'spent' | 'average' | 'disputed' | 'disputedAverage';
interface Options {
  readonly minimumMinutes: number;
  readonly minimumShare: number;
}

const COULD_BE = ['heat', 'hills', 'a loose strap or wrist sensor'];

const isLong = (aboveS: number, totalS: number, { minimumMinutes, minimumShare }: Options): boolean =>
  reaches(aboveS, minimumMinutes * 60) && reaches(aboveS, minimumShare * totalS);

/** From the stream: minutes above the cap, and the first lasting crossing where there is one. */
const fromStream = (
  session: JudgedSession,
  cap: Estimate,
  inBand: boolean,
  options: Options,
): Ruling<Message> | undefined => {
  const trace = session.trace!;
  const totalS = recordedHeartRateS(trace.heartRateHistogramS);
  const aboveS = timeAbove(trace.heartRateHistogramS, cap.value);
  if (!isLong(aboveS, totalS, options)) return undefined;
  const turn = turningPoint(trace, cap.value);
  const evidence = {
    above: { value: aboveS, unit: 's', limit: options.minimumMinutes * 60 },
    total: { value: totalS, unit: 's' },
    cap: { value: cap.value, unit: 'bpm' },
    ...(turn && { at: { value: turn.atS, unit: 's' } as const }),
  } as const;
  const message = inBand ? 'disputed' : turn === undefined ? 'spent' : 'crossed';
  const firm = !inBand && isLong(timeAbove(trace.heartRateHistogramS, cap.high), totalS, options);
  return {
    message,
    severity: inBand ? 'info' : 'warning',
    confidence: cap.confidence,
    evidence,
    firm,
    couldBe: COULD_BE,
  };
};

const fromAverage = (session: JudgedSession, cap: Estimate, inBand: boolean): Ruling<Message> | undefined => {
  const averageBpm = session.averageHeartRateBpm!;
  if (!exceeds(averageBpm, cap.value)) return undefined;
  return {
    message: inBand ? 'disputedAverage' : 'average',
    severity: inBand ? 'info' : 'warning',
    confidence: weaker(cap.confidence, 'medium'),
    evidence: { average: { value: averageBpm, unit: 'bpm', limit: cap.value } },
    firm: !inBand && exceeds(averageBpm, cap.high),
    couldBe: COULD_BE,
  };
};

/** A doubtful sensor, or a cap on an unsure maximum that is not surely crossed, makes a note of a warning. */
const softened = (ruling: Ruling<Message>, session: JudgedSession, cap: Estimate): Ruling<Message> => {
  if (session.heartRateTrust.verdict !== 'good') return { ...ruling, severity: 'info', confidence: 'low', firm: false };
  return cap.confidence === 'low' && ruling.firm !== true ? { ...ruling, severity: 'info' } : ruling;
};

const withBand = (ruling: Ruling<Message>, preset: Preset): Ruling<Message> => {
  const openBand = preset.sources.length > 1 ? 'the sources differ here' : 'the preset leaves a range here';
  return { ...ruling, evidence: { ...ruling.evidence, openBand: { value: openBand, unit: 'text' } } };
};

export const hrAboveCap = defineRule({
  meta: {
    id: 'recovery/hr-above-cap',
    scope: 'session',
    summary: 'Recovery run with heart rate above the cap',
    severity: 'warning (info in the disputed band)',
    group: 'heart-rate',
    messages: {
      crossed: 'HR crossed {cap} at {at} and was above it for {above:minutes} of {total:minutes}',
      spent: 'HR was above {cap} for {above:minutes} of {total:minutes}, in pieces',
      average: 'average HR {average} is above the cap of {average.limit}',
      disputed: 'HR was above {cap} for {above:minutes} of {total:minutes}; {openBand}',
      disputedAverage: 'average HR {average} is above {average.limit}; {openBand}',
    },
    advice: 'Slow down or walk as soon as heart rate passes the cap.',
    sources: ['zone1', 'newshealth', 'lever'],
    lines: { zone1: [6, 58], newshealth: [10], lever: [51] },
    presetFacts: ['heart-rate cap'],
    confidence:
      'As sure as the number behind the cap; medium at most by an average alone; low, and a note, where the sensor is in doubt.',
    standing: 'coaching advice',
    docs: {
      how: "Seconds above the preset's cap, exact from the stream: at least 5 min and 15 % of the run. Above the widest cap (consensus: 73 % of maximum) a warning, a note while the maximum is unsure and the far edge of its doubt is not crossed; between the caps (70 to 73 %) a note. With a log row alone the average is held against the cap.",
      needs:
        'Heart rate, and the number the cap is built on: maximum heart rate, or the aerobic threshold for the preset marathon.',
      why: 'Effort above zone 1 adds stress instead of taking it away (zone1); recovery runs sit at 60 to 70 % of maximum (newshealth).',
      beware:
        'Heat, hills, coffee, illness and loose sensors raise heart rate without haste. The 5 min and 15 % are tool defaults. A maximum that is set too low moves the cap down: recover zones shows where it came from.',
      fix: 'Set athlete.hrMax when the estimate is off; walk when heart rate passes the cap.',
      see: ['recovery/hr-drift', 'recovery/became-workout'],
    },
    options: {
      minimumMinutes: { kind: 'number', byDefault: 5, least: 0, says: 'Least minutes above the cap' },
      minimumShare: {
        kind: 'number',
        byDefault: 0.15,
        least: 0,
        most: 1,
        says: 'Least share of the run above the cap',
      },
    },
  },
  *judge(session, { athlete, options, preset }) {
    const { verdict } = session.heartRateTrust;
    if (!isRecoveryRun(session) || athlete.cap === undefined || session.averageHeartRateBpm === undefined) return;
    if (verdict === 'bad' || verdict === 'none') return;
    const against = (cap: Estimate, inBand: boolean): Ruling<Message> | undefined =>
      session.trace === undefined ? fromAverage(session, cap, inBand) : fromStream(session, cap, inBand, options);
    const ruling = against(athlete.cap.disputed, false) ?? against(athlete.cap.agreed, true);
    if (ruling === undefined) return;
    const soft = softened(ruling, session, athlete.cap.disputed);
    yield soft.message.startsWith('disputed') ? withBand(soft, preset) : soft;
  },
});
