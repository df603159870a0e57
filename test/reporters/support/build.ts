import type { Athlete } from '../../../src/core/athlete.ts';
import type { Estimate } from '../../../src/core/estimate.ts';
import type { Finding } from '../../../src/core/finding.ts';
import type { Preset } from '../../../src/core/preset.ts';
import type { ReportedSession, Week } from '../../../src/core/report.ts';
import { HISTOGRAM_SIZE, type Trace } from '../../../src/core/trace.ts';
import type { View } from '../../../src/core/view.ts';

/** An estimate around a value, `doubt` to either side. */
const estimate = (value: number, doubt: number, more: Partial<Estimate> = {}): Estimate => ({
  value,
  low: value - doubt,
  high: value + doubt,
  origin: 'observed',
  confidence: 'medium',
  detail: 'highest 30 s mean of 14 hard runs',
  ...more,
});

export const preset: Preset = {
  id: 'consensus',
  title: 'What the guidelines agree on',
  sources: ['lever', 'zone1'],
  summary: 'the middle of all',
  minutes: [30, 45],
  longIsHard: 'weak',
  says: [],
};

/** An invented runner of whom most is known. */
export const athlete: Athlete = {
  sex: 'female',
  hrMax: estimate(196, 5),
  hrRest: estimate(52, 2, { origin: 'told', confidence: 'high', detail: 'set by you' }),
  lt1: estimate(155, 6, { origin: 'derived', confidence: 'low', detail: '79 % of maximum heart rate' }),
  cap: {
    agreed: estimate(137.2, 3.5, { origin: 'derived', detail: '70 % of maximum heart rate' }),
    disputed: estimate(143.08, 3.7, { origin: 'derived', detail: '73 % of maximum heart rate' }),
  },
  easySpeed: estimate(1000 / 365, 0.1, { detail: 'median of 9 easy runs in 8 weeks' }),
  easyRuns: { runs: 9, slowMps: 1000 / 371, fastMps: 1000 / 358 },
  vdot: estimate(42.26, 1.5, { origin: 'derived', detail: 'race of 10 km in 48 min on 2026-09-20' }),
  heartRateZones: {
    id: 'zone1-hrmax',
    unit: 'bpm',
    edges: [143.08, 156.8, 170.52, 182.28],
    confidence: 'medium',
    detail: '73, 80, 87 and 93 % of maximum heart rate 196',
  },
  paceZones: {
    id: 'friel-pace',
    unit: 'mps',
    edges: [2.5, 2.9, 3.1, 3.4],
    confidence: 'low',
    detail: 'Friel: 129, 114, 106 and 99 % of threshold pace',
  },
  missing: { lt2: 'not in the log', criticalSpeed: 'no maximal effort of 2 to 20 min' },
};

const filled = (value: number): Float32Array => new Float32Array(3).fill(value);

/** A tiny trace: enough to say that there is one. */
export const trace: Trace = {
  stepS: 5,
  count: 3,
  heartRateBpm: filled(141),
  speedMps: filled(2.8),
  gradeAdjustedSpeedMps: filled(2.8),
  altitudeM: filled(Number.NaN),
  gradeRatio: filled(Number.NaN),
  cadenceSpm: filled(164),
  movingS: filled(5),
  heartRateHistogramS: new Float64Array(HISTOGRAM_SIZE),
};

/** A run of which everything but the day is left to `more`. */
export const session = (day: string, more: Partial<ReportedSession> = {}): ReportedSession => ({
  id: `${day}T06:31:00+01:00/running`,
  sources: [{ file: 'log.csv', line: 4 }],
  start: `${day}T06:31:00+01:00`,
  day,
  sport: 'running',
  sportStated: true,
  heartRateTrust: { verdict: 'good', unusableShare: 0.01, reasons: [] },
  zones: { reason: 'heart rate and pace agree', disagree: false, model: 'zone1-hrmax' },
  drift: { assessable: false, reason: 'no stream' },
  intent: { kind: 'easy', from: ['title'], confidence: 'high' },
  observed: { kind: 'easy', confidence: 'medium', why: ['71 % of maximum heart rate'] },
  load: {},
  ...more,
});

/** A run with the figures of a table row. */
export const run = (
  day: string,
  title: string,
  [durationS, distanceM, averageHeartRateBpm]: readonly [number, number, number],
  more: Partial<ReportedSession> = {},
): ReportedSession =>
  session(day, {
    title,
    durationS,
    movingS: durationS,
    distanceM,
    averageHeartRateBpm,
    speedMps: distanceM / durationS,
    ...more,
  });

export const finding = (rule: string, more: Partial<Finding> = {}): Finding => ({
  rule,
  severity: 'warning',
  confidence: 'medium',
  message: 'something was found',
  evidence: {},
  advice: 'Take it easier next time.',
  couldBe: [],
  sources: ['zone1'],
  ...more,
});

export const week = (more: Partial<Week> = {}): Week => ({
  week: '2026-W46',
  from: '2026-11-09',
  to: '2026-11-15',
  totals: { sessions: 0, runs: 0, durationS: 0, distanceM: 0, ascentM: 0 },
  load: {},
  recoveryRuns: 0,
  kept: 0,
  spoiled: 0,
  hardDays: [],
  longDays: [],
  restDays: [],
  ...more,
});

export const view = (more: Partial<View> = {}): View => ({
  columns: 80,
  color: false,
  ascii: false,
  units: 'km',
  quiet: false,
  verbose: false,
  ...more,
});
