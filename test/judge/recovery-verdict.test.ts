import { describe, expect, it } from 'vitest';
import type { JudgedSession } from '../../src/core/session.ts';
import type { HighForPace } from '../../src/core/session-measures.ts';
import { recoveryVerdict } from '../../src/judge/recovery-verdict.ts';
import { athlete, recoveryRun, trace } from '../support/build.ts';

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

it('is kept at a pace as fast as easy where heart rate stayed below the lowest cap, and close above it', () => {
  const pace = { ...length, rule: 'recovery/pace-at-easy', group: 'pace', severity: 'warning' } as const;
  // Cap 133 to 138.7.
  expect(recoveryVerdict(recoveryRun({ averageHeartRateBpm: 133 }), [pace], athlete()).verdict).toBe('kept');
  expect(recoveryVerdict(recoveryRun({ averageHeartRateBpm: 134 }), [pace], athlete()).verdict).toBe('borderline');
  const long = { ...length, severity: 'warning' } as const;
  expect(recoveryVerdict(recoveryRun({ averageHeartRateBpm: 133 }), [pace, long], athlete()).verdict).toBe(
    'borderline',
  );
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

describe('a heart rate that was high for the pace', () => {
  /** Above the cap of 138.7 and, for the second half of an hour, above the aerobic threshold of 154. */
  const hot = (usualBpm: number): JudgedSession =>
    recoveryRun({
      averageHeartRateBpm: 150,
      trace: trace([
        { seconds: 1800, bpm: 140, mps: 2.4 },
        { seconds: 1800, bpm: 165, mps: 2.4 },
      ]),
      highForPace: {
        assessable: true,
        bpm: 150 - usualBpm,
        lowBpm: 148 - usualBpm,
        highBpm: 152 - usualBpm,
        usualBpm,
        deviations: 2.5,
        runs: 20,
        isHigh: true,
      },
    });
  const sign = (group: 'heart-rate' | 'pace') => ({
    ...length,
    rule: `recovery/${group}`,
    group,
    severity: 'warning' as const,
  });
  const heartRate = sign('heart-rate');

  it('does not make a workout of a run whose pace usually keeps the cap', () => {
    const { highForPace: _, ...unexplained } = hot(130);
    expect(recoveryVerdict(unexplained, [heartRate], athlete()).verdict).toBe('became-workout');
    expect(recoveryVerdict(hot(130), [heartRate], athlete()).verdict).toBe('borderline');
  });

  it.each([
    [138.7, 'borderline'],
    [138.8, 'became-workout'],
  ])('excuses it where %d bpm are usual at that pace and the cap is 138.7: %s', (usualBpm, verdict) => {
    expect(recoveryVerdict(hot(usualBpm), [heartRate], athlete()).verdict).toBe(verdict);
  });

  it('excuses nothing where the pace was too fast as well', () => {
    expect(recoveryVerdict(hot(130), [heartRate, sign('pace')], athlete()).verdict).toBe('became-workout');
  });

  it('excuses nothing while it is not clearly high', () => {
    const { highForPace, ...run } = hot(130);
    const usual = { ...highForPace, isHigh: false } as HighForPace;
    expect(recoveryVerdict({ ...run, highForPace: usual }, [heartRate], athlete()).verdict).toBe('became-workout');
  });
});
