import { exceeds, fallsShort } from '../../core/compare.ts';
import { defineRule, type Ruling } from '../../core/rule.ts';
import type { JudgedSession } from '../../core/session.ts';
import type { Trace } from '../../core/trace.ts';
import { isRecoveryRun } from '../../judge/is-recovery-run.ts';

/** Heights of short ways are mostly noise. Tool default. */
const LEAST_M = 2000;
/** Steeper than this forces an effort. Tool default. */
const STEEP_RATIO = 0.06;

interface Options {
  readonly climbRatio: number;
  readonly steepShare: number;
}

const steepShare = ({ gradeRatio, movingS, count }: Trace): number => {
  let [steepS, knownS] = [0, 0];
  for (let i = 0; i < count; i++) {
    if (Number.isNaN(gradeRatio[i]!)) continue;
    knownS += movingS[i]!;
    if (gradeRatio[i]! > STEEP_RATIO) steepS += movingS[i]!;
  }
  return knownS > 0 ? steepS / knownS : 0;
};

const fromClimb = ({ ascentM, distanceM }: JudgedSession, { climbRatio }: Options): Ruling<'climb'> | undefined => {
  if (ascentM === undefined || distanceM === undefined || fallsShort(distanceM, LEAST_M)) return undefined;
  if (!exceeds(ascentM / distanceM, climbRatio)) return undefined;
  return {
    message: 'climb',
    severity: 'info',
    confidence: 'medium',
    evidence: {
      climb: { value: ascentM, unit: 'm' },
      way: { value: distanceM, unit: 'm' },
      ratio: { value: ascentM / distanceM, unit: 'percent', limit: climbRatio },
    },
  };
};

const fromSlopes = ({ trace, distanceM = 0 }: JudgedSession, options: Options): Ruling<'steep'> | undefined => {
  if (trace === undefined || fallsShort(distanceM, LEAST_M)) return undefined;
  const share = steepShare(trace);
  if (!exceeds(share, options.steepShare)) return undefined;
  return {
    message: 'steep',
    severity: 'info',
    confidence: 'medium',
    evidence: {
      share: { value: share, unit: 'percent', limit: options.steepShare },
      grade: { value: STEEP_RATIO, unit: 'percent' },
    },
  };
};

export const tooHilly = defineRule({
  meta: {
    id: 'recovery/too-hilly',
    scope: 'session',
    summary: 'Recovery run on steep ground',
    severity: 'info',
    group: 'none',
    messages: {
      climb: '{climb:metres} of climb on {way}: not flat ground for a recovery run',
      steep: '{share} of the time uphill steeper than {grade}: not flat ground for a recovery run',
    },
    advice: 'Look for flat, soft ground; on a hill, walk.',
    sources: ['lever', 'zone1', 'marathon', 'tool'],
    lines: { lever: [49], zone1: [60], marathon: [160] },
    confidence: 'Medium.',
    standing: 'coaching advice',
    docs: {
      how: 'Metres of climb over the way (more than 12 m a kilometre), or the share of the moving time on slopes of more than 6 % (more than 5 % of it), for runs of 2 km and more.',
      needs: 'Ascent and distance, or a stream with heights.',
      why: 'Flat and forgiving ground (lever, marathon), no steep hills (zone1). The numbers are tool defaults.',
      beware: 'Where there is no flat ground, walking uphill keeps the run easy: heart rate tells.',
      fix: 'Switch the rule off where you live among hills.',
      see: ['recovery/hr-spikes', 'recovery/hr-above-cap'],
    },
    options: {
      climbRatio: { kind: 'number', byDefault: 0.012, least: 0.001, most: 1, says: 'Climb over way that is enough' },
      steepShare: { kind: 'number', byDefault: 0.05, least: 0.001, most: 1, says: 'Share of time on steep slopes' },
    },
  },
  *judge(session, { options }) {
    if (!isRecoveryRun(session)) return;
    const ruling = fromClimb(session, options) ?? fromSlopes(session, options);
    if (ruling !== undefined) yield ruling;
  },
});
