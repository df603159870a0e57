import type { Athlete } from '../../src/core/athlete.ts';
import type { Estimate } from '../../src/core/estimate.ts';
import type { JudgedSession, Session } from '../../src/core/session.ts';
import { HISTOGRAM_SIZE, STEP_S, type Trace } from '../../src/core/trace.ts';

/** A number without doubt. */
export const sure = (value: number): Estimate => ({
  value,
  low: value,
  high: value,
  origin: 'told',
  confidence: 'high',
  detail: 'set by you',
});

/** A number that may lie `doubt` to either side. */
export const within = (value: number, doubt: number): Estimate => ({
  value,
  low: value - doubt,
  high: value + doubt,
  origin: 'observed',
  confidence: 'medium',
  detail: 'median of 9 runs',
});

export const session = (parts: Partial<Session> = {}): Session => ({
  id: '2026-11-11T06:31:00+01:00/running',
  sources: [{ file: 'log.csv', line: 4 }],
  start: '2026-11-11T06:31:00+01:00',
  startEpochMs: Date.parse('2026-11-11T06:31:00+01:00'),
  day: '2026-11-11',
  sport: 'running',
  sportStated: true,
  title: 'Recovery jog',
  durationS: 25 * 60,
  movingS: 25 * 60,
  distanceM: 3600,
  speedMps: 2.4,
  averageHeartRateBpm: 125,
  maxHeartRateBpm: 132,
  heartRateTrust: { verdict: 'good', unusableShare: 0, reasons: [] },
  ...parts,
});

/** A judged recovery run; every part can be replaced. */
export const recoveryRun = (parts: Partial<JudgedSession> = {}): JudgedSession => ({
  ...session(),
  zones: { reason: 'built', disagree: false, model: 'zone1-hrmax' },
  drift: { assessable: false, reason: 'no stream' },
  intent: { kind: 'recovery', from: ['title'], confidence: 'high' },
  observed: { kind: 'recovery', confidence: 'medium', why: [] },
  load: {},
  ...parts,
});

/** HRmax 190 told: cap 133 to 138.7, LT1 154 give or take 8, easy pace 3.0 m/s give or take 0.1. */
export const athlete = (parts: Partial<Athlete> = {}): Athlete => ({
  hrMax: sure(190),
  lt1: within(154, 8),
  cap: { agreed: sure(133), disputed: sure(138.7) },
  easySpeed: within(3, 0.1),
  missing: {},
  ...parts,
});

export interface Stretch {
  readonly seconds: number;
  readonly bpm: number;
  readonly mps: number;
  /** Heart rate at the end of the stretch, reached in a straight line; `bpm` throughout without it. */
  readonly toBpm?: number;
  /** Level without it. */
  readonly gradeRatio?: number;
}

/** A trace of stretches of steady running; `mps` 0 is a pause. */
export const trace = (stretches: readonly Stretch[]): Trace => {
  const count = stretches.reduce((sum, { seconds }) => sum + seconds, 0) / STEP_S;
  const empty = (): Float32Array => new Float32Array(count).fill(Number.NaN);
  const built = {
    stepS: STEP_S,
    count,
    heartRateBpm: empty(),
    speedMps: empty(),
    gradeAdjustedSpeedMps: empty(),
    altitudeM: empty(),
    gradeRatio: new Float32Array(count),
    cadenceSpm: empty(),
    movingS: new Float32Array(count),
    heartRateHistogramS: new Float64Array(HISTOGRAM_SIZE),
  };
  let at = 0;
  for (const { seconds, bpm, toBpm = bpm, mps, gradeRatio = 0 } of stretches) {
    const bins = seconds / STEP_S;
    for (let k = 0; k < bins; k++, at++) {
      if (mps === 0) continue;
      const heartRate = bpm + ((toBpm - bpm) * k) / Math.max(1, bins - 1);
      built.heartRateBpm[at] = heartRate;
      built.speedMps[at] = mps;
      built.gradeAdjustedSpeedMps[at] = mps;
      built.movingS[at] = STEP_S;
      built.gradeRatio[at] = gradeRatio;
      if (bpm > 0) built.heartRateHistogramS[Math.round(heartRate)]! += STEP_S;
    }
  }
  return built;
};
