import { expect, it } from 'vitest';
import type { HeartRateTrust } from '../../src/core/session.ts';
import type { StatedHalf } from '../../src/core/session-measures.ts';
import { driftOfHalves, type StatedRun } from '../../src/measures/drift-of-halves.ts';

const GOOD: HeartRateTrust = { verdict: 'good', unusableShare: 0, reasons: [] };

const halves = (first: StatedHalf, second: StatedHalf): StatedRun => ({
  durationS: 1800,
  speedMps: 2.5,
  heartRateTrust: GOOD,
  statedHalves: [first, second],
});

const reason = (run: StatedRun): string | undefined => {
  const drift = driftOfHalves(run);
  return drift.assessable ? undefined : drift.reason;
};

const STEADY = halves({ heartRateBpm: 130, speedMps: 2.5 }, { heartRateBpm: 143, speedMps: 2.5 });

it('is 9.1 % from 130 to 143 bpm at the same pace, and says that it comes from halves', () => {
  expect(driftOfHalves(STEADY)).toMatchObject({ assessable: true, from: 'halves' });
  const drift = driftOfHalves(STEADY);
  expect(drift.assessable && drift.decouplingRatio).toBeCloseTo(1 - 130 / 143, 9);
});

it('needs 30 min, not 29:59', () => {
  expect(reason({ ...STEADY, durationS: 1799 })).toMatch(/from 30 min on/);
  expect(reason({ ...STEADY, durationS: 1800 })).toBeUndefined();
});

it('needs halves whose speeds lie within 8 %', () => {
  expect(reason(halves({ heartRateBpm: 130, speedMps: 2.5 }, { heartRateBpm: 143, speedMps: 2.7 }))).toBeUndefined();
  expect(reason(halves({ heartRateBpm: 130, speedMps: 2.5 }, { heartRateBpm: 143, speedMps: 2.71 }))).toMatch(/steady/);
});

it('keeps the rise of heart rate where the halves have no pace, but only of a run whose pace is known', () => {
  const bare = halves({ heartRateBpm: 130 }, { heartRateBpm: 143 });
  expect(driftOfHalves(bare)).toMatchObject({ assessable: false, statedHalves: [{ heartRateBpm: 130 }, {}] });
  const { speedMps: _, ...paceless } = bare;
  expect(driftOfHalves(paceless)).toEqual({ assessable: false, reason: 'no pace' });
});

it('does not rest on a heart rate that cannot be trusted', () => {
  expect(reason({ ...STEADY, heartRateTrust: { ...GOOD, verdict: 'doubtful' } })).toMatch(/trusted/);
});
