import { describe, expect, it } from 'vitest';
import type { Athlete } from '../../../src/core/athlete.ts';
import type { SessionSigns, Sign } from '../../../src/core/rule.ts';
import type { JudgedSession } from '../../../src/core/session.ts';
import { recoveryVerdict } from '../../../src/judge/recovery-verdict.ts';
import { becameWorkout } from '../../../src/rules/recovery/became-workout.ts';
import { hrAboveCap } from '../../../src/rules/recovery/hr-above-cap.ts';
import { hrDrift } from '../../../src/rules/recovery/hr-drift.ts';
import { paceAtEasy } from '../../../src/rules/recovery/pace-at-easy.ts';
import { tooLong } from '../../../src/rules/recovery/too-long.ts';
import { athlete, recoveryRun, sure, trace, within } from '../../support/build.ts';
import { judge } from '../support.ts';

const RULES = [hrAboveCap, paceAtEasy, hrDrift, tooLong] as const;

/** The roll-up as the engine asks it: with the signs of all session rules. */
const rollUp = (session: JudgedSession, who: Athlete = athlete(), neighbours: SessionSigns['neighbours'] = {}) => {
  const signs: Sign[] = RULES.flatMap((rule) =>
    judge(rule, session, { athlete: who }).map((ruling) => ({ ...ruling, rule: rule.meta.id, group: rule.meta.group })),
  );
  const judgement = recoveryVerdict(session, signs, who);
  return judge(becameWorkout, { session, signs, judgement, neighbours }, { athlete: who });
};

describe('a run titled recovery', () => {
  it('at 85 % of maximum for 60 min is an error with three pieces of evidence', () => {
    const [ruling] = rollUp(recoveryRun({ averageHeartRateBpm: 161.5, durationS: 3600, movingS: 3600, speedMps: 2.6 }));
    expect(ruling!.severity).toBe('error');
    expect(Object.keys(ruling!.evidence)).toEqual(
      expect.arrayContaining(['hrAboveCap', 'tooLong', 'aboveAerobicThreshold']),
    );
    expect(ruling!.parts).toEqual(['recovery/hr-above-cap', 'recovery/too-long']);
  });

  it('at 65 % for 25 min is silent', () => {
    expect(rollUp(recoveryRun({ averageHeartRateBpm: 123.5, durationS: 1500 }))).toEqual([]);
  });

  it('is no workout by one witness alone', () => {
    expect(rollUp(recoveryRun({ averageHeartRateBpm: 145 }))).toEqual([]);
    expect(rollUp(recoveryRun({ durationS: 4000 }))).toEqual([]);
    expect(rollUp(recoveryRun({ speedMps: 3.3 }))).toEqual([]);
  });

  it('is a warning while a number is in doubt', () => {
    const unsure = athlete({ cap: { agreed: within(133, 12), disputed: within(138.7, 12) } });
    const [ruling] = rollUp(recoveryRun({ averageHeartRateBpm: 145, durationS: 3000 }), unsure);
    expect(ruling!.severity).toBe('warning');
  });

  it('with ten minutes above the aerobic threshold needs no second witness', () => {
    const at = (seconds: number, lt1 = sure(154)) => {
      const stream = trace([
        { seconds: 900, bpm: 130, mps: 2.4 },
        { seconds, bpm: 165, mps: 2.4 },
      ]);
      const durationS = 900 + seconds;
      return rollUp(recoveryRun({ averageHeartRateBpm: 143, durationS, trace: stream }), athlete({ lt1 }));
    };
    expect(at(595)).toEqual([]);
    expect(at(600)[0]).toMatchObject({ severity: 'error', message: 'threshold' });
    // 165 bpm is above the threshold, but inside its doubt.
    expect(at(600, { ...within(154, 15), confidence: 'low' })[0]).toMatchObject({
      severity: 'warning',
      confidence: 'low',
    });
  });

  it('does not turn the average of a row into minutes', () => {
    const row = recoveryRun({ averageHeartRateBpm: 156, durationS: 1750 });
    expect(rollUp(row, athlete({ lt1: sure(154) }))).toEqual([]);
  });

  it('is at most a warning by heart rate and length just over their limits', () => {
    const [ruling] = rollUp(recoveryRun({ averageHeartRateBpm: 140, durationS: 46 * 60 }));
    expect(ruling!.severity).toBe('warning');
  });

  it('is let off by a trusted heart rate that stayed low, whatever pace and length say', () => {
    expect(rollUp(recoveryRun({ averageHeartRateBpm: 118, durationS: 3000, speedMps: 3.4 }))).toEqual([]);
  });
});

it('says which days the run stood between', () => {
  const spoiled = recoveryRun({ averageHeartRateBpm: 161, durationS: 3600 });
  const before = recoveryRun({ title: '6x800', day: '2026-11-10' });
  const after = recoveryRun({ title: 'Tempo', day: '2026-11-13' });
  expect(rollUp(spoiled, athlete(), { before, after })[0]!.advice).toMatch(
    /between "6x800" on Tuesday and "Tempo" on Friday/,
  );
  expect(rollUp(spoiled, athlete(), { after })[0]!.advice).toMatch(/shortly before "Tempo" on Friday/);
  expect(rollUp(spoiled)[0]!.advice).toMatch(/^Keep the next one slow/);
});

describe('a hot run', () => {
  const hot = recoveryRun({
    averageHeartRateBpm: 143,
    durationS: 2400,
    movingS: 2400,
    speedMps: 2.4,
    drift: {
      assessable: true,
      from: 'stream',
      evidence: 'weak',
      decouplingRatio: 0.1,
      halves: [
        { heartRateBpm: 134, gradeAdjustedSpeedMps: 2.4 },
        { heartRateBpm: 149, gradeAdjustedSpeedMps: 2.4 },
      ],
    },
  });

  it('at an easy pace is not called a workout on its drift', () => {
    expect(rollUp(hot)).toEqual([]);
  });

  it('run too fast as well is', () => {
    expect(rollUp({ ...hot, speedMps: 3.3, gradeAdjustedSpeedMps: 3.3 })[0]!.severity).toBe('error');
  });
});

it('never calls an inferred recovery run a workout', () => {
  const inferred = recoveryRun({
    averageHeartRateBpm: 170,
    durationS: 3600,
    intent: { kind: 'recovery', from: ['position'], confidence: 'low' },
  });
  expect(rollUp(inferred)).toEqual([]);
});

it('leaves a race alone', () => {
  const race = recoveryRun({
    averageHeartRateBpm: 178,
    durationS: 2400,
    intent: { kind: 'race', from: ['title'], confidence: 'high' },
  });
  expect(rollUp(race, athlete({ lt1: sure(150) }))).toEqual([]);
});

it('is silent when heart rate cannot be trusted and nothing else speaks', () => {
  const strap = { verdict: 'bad', unusableShare: 0.8, reasons: ['cadence lock'] } as const;
  expect(rollUp(recoveryRun({ averageHeartRateBpm: 168, heartRateTrust: strap }))).toEqual([]);
});
