import { expect, it } from 'vitest';
import { recoveryVerdict } from '../../src/judge/recovery-verdict.ts';
import { athlete, recoveryRun } from '../support/build.ts';

const STRAP = { verdict: 'bad', unusableShare: 0.8, reasons: ['cadence lock'] } as const;
const NONE = { verdict: 'none', unusableShare: 1, reasons: [] } as const;
const length = {
  rule: 'recovery/too-long',
  group: 'length',
  message: 'beyond',
  confidence: 'high',
  evidence: {},
  firm: true,
} as const;

it('is kept when heart rate was looked at and nothing spoke', () => {
  expect(recoveryVerdict(recoveryRun(), [], athlete()).verdict).toBe('kept');
});

it('is unknown when a recorded heart rate cannot be trusted, however slow the run', () => {
  expect(recoveryVerdict(recoveryRun({ heartRateTrust: STRAP }), [], athlete()).verdict).toBe('unknown');
});

it('is kept by pace for runners without a sensor, unknown without an easy pace', () => {
  const { averageHeartRateBpm, ...strapless } = recoveryRun({ heartRateTrust: NONE });
  expect(averageHeartRateBpm).toBeDefined();
  expect(recoveryVerdict(strapless, [], athlete()).verdict).toBe('kept');
  const { easySpeed, ...paceless } = athlete();
  expect(easySpeed).toBeDefined();
  expect(recoveryVerdict(strapless, [], paceless).verdict).toBe('unknown');
});

it('is borderline with one warning, kept with a note', () => {
  expect(recoveryVerdict(recoveryRun(), [{ ...length, severity: 'warning' }], athlete()).verdict).toBe('borderline');
  expect(recoveryVerdict(recoveryRun(), [{ ...length, severity: 'info' }], athlete()).verdict).toBe('kept');
});

it('stays open when heart rate is bad and only the length speaks', () => {
  const strapped = recoveryRun({ heartRateTrust: STRAP });
  expect(recoveryVerdict(strapped, [{ ...length, severity: 'warning' }], athlete()).verdict).toBe('unknown');
});

it('does not count drift as a witness, with or without a cap', () => {
  const drift = { ...length, rule: 'recovery/hr-drift', group: 'drift', severity: 'warning' } as const;
  const signs = [{ ...length, severity: 'warning' as const }, drift];
  const { cap, ...capless } = athlete();
  expect(cap).toBeDefined();
  expect([athlete(), capless].map((who) => recoveryVerdict(recoveryRun(), signs, who).verdict)).not.toContain(
    'became-workout',
  );
});
