import { describe, expect, it } from 'vitest';
import type { JudgedSession } from '../../../src/core/session.ts';
import type { Drift, HeartRateSlope } from '../../../src/core/session-measures.ts';
import { fill } from '../../../src/format/fill.ts';
import { hrDrift } from '../../../src/rules/recovery/hr-drift.ts';
import { recoveryRun } from '../../support/build.ts';
import { judge, severities } from '../support.ts';

const drifting = (decouplingRatio: number): Drift => ({
  assessable: true,
  from: 'stream',
  evidence: 'weak',
  decouplingRatio,
  halves: [
    { heartRateBpm: 128, gradeAdjustedSpeedMps: 2.5 },
    { heartRateBpm: 138, gradeAdjustedSpeedMps: 2.5 },
  ],
});

it.each([
  [0.049, []],
  [0.05, ['info']],
  [0.079, ['info']],
  [0.08, ['warning']],
  [-0.1, []],
])('at a decoupling of %d: %j', (ratio, expected) => {
  expect(severities(hrDrift, recoveryRun({ drift: drifting(ratio) }))).toEqual(expected);
});

it('names heat first among what else it could be, and both halves', () => {
  const [ruling] = judge(hrDrift, recoveryRun({ drift: drifting(0.09) }));
  expect(ruling!.couldBe?.[0]).toBe('heat');
  expect([ruling!.evidence.hr1!.value, ruling!.evidence.hr2!.value]).toEqual([128, 138]);
});

it('says nothing where drift cannot be assessed', () => {
  expect(severities(hrDrift, recoveryRun({ drift: { assessable: false, reason: 'no stream' } }))).toEqual([]);
});

it('takes its limits from the options', () => {
  expect(
    severities(hrDrift, recoveryRun({ drift: drifting(0.05) }), { options: { noteRatio: 0.03, warningRatio: 0.04 } }),
  ).toEqual(['warning']);
});

it('does not call it drift when heart rate fell with the pace', () => {
  const slowing: Drift = {
    assessable: true,
    from: 'stream',
    evidence: 'weak',
    decouplingRatio: 0.09,
    halves: [
      { heartRateBpm: 126, gradeAdjustedSpeedMps: 2.6 },
      { heartRateBpm: 124, gradeAdjustedSpeedMps: 2.36 },
    ],
  };
  expect(severities(hrDrift, recoveryRun({ drift: slowing }))).toEqual([]);
});

it.each([
  [0.079, []],
  [0.08, ['info']],
  [0.2, ['info']],
])('of halves that a log states, a decoupling of %d is no more than a note: %j', (ratio, expected) => {
  const drift = { ...drifting(ratio), from: 'halves' } as Drift;
  expect(severities(hrDrift, recoveryRun({ drift }))).toEqual(expected);
});

it.each([
  [140, []],
  [140.4, ['info']],
])('without any pace of the halves, from 130 to %d bpm: %j', (second, expected) => {
  const drift: Drift = {
    assessable: false,
    reason: 'no pace of the halves',
    statedHalves: [{ heartRateBpm: 130 }, { heartRateBpm: second }],
  };
  expect(severities(hrDrift, recoveryRun({ drift }))).toEqual(expected);
});

const slope = (bpmPerH: number, doubt: number): HeartRateSlope => ({
  assessable: true,
  bpmPerH,
  lowBpmPerH: bpmPerH - doubt,
  highBpmPerH: bpmPerH + doubt,
});

// The built athlete: cap 138.7 bpm, easy pace 3.0 m/s.
const told = (drift: Drift, parts: Partial<JudgedSession> = {}) => judge(hrDrift, recoveryRun({ drift, ...parts }))[0]!;
const starting = (heartRateBpm: number): Drift => ({
  ...(drifting(0.09) as Extract<Drift, { assessable: true }>),
  halves: [
    { heartRateBpm, gradeAdjustedSpeedMps: 2.5 },
    { heartRateBpm: heartRateBpm + 10, gradeAdjustedSpeedMps: 2.5 },
  ],
});

describe('the two stories of a drift', () => {
  it('are told apart: a first half within the cap at less than easy pace means that the pace was fine', () => {
    const ruling = told(starting(138.7), { speedMps: 2.9 });
    expect(ruling.message).toBe('paceFine');
    expect(ruling.advice).toMatch(/^Not the pace/);
    expect(ruling.parts).toEqual(['recovery/hr-above-cap']);
    expect(ruling.couldBe).not.toContain('the pace itself');
  });

  it('a first half above the cap says nothing of the kind', () => {
    const ruling = told(starting(138.8), { speedMps: 2.9 });
    expect([ruling.message, ruling.advice, ruling.parts]).toEqual(['drifted', undefined, undefined]);
  });

  it('at easy pace exactly it may be the pace, and slower it is not', () => {
    expect(told(starting(130), { gradeAdjustedSpeedMps: 3 })).toMatchObject({ message: 'paceFast' });
    expect(told(starting(130), { gradeAdjustedSpeedMps: 3 }).couldBe?.[0]).toBe('the pace itself');
    expect(told(starting(130), { gradeAdjustedSpeedMps: 2.99 }).message).toBe('paceFine');
  });

  it('a note on a fine pace leaves the minutes above the cap a finding of their own', () => {
    const note = { ...starting(130), decouplingRatio: 0.06 } as Drift;
    expect(told(note)).toMatchObject({ message: 'paceFine', severity: 'info' });
    expect(told(note).parts).toBeUndefined();
  });
});

describe('the slope at one speed', () => {
  it('is told with its interval when it excludes zero', () => {
    const ruling = told({ ...starting(130), slope: slope(14, 6) } as Drift);
    expect(ruling).toMatchObject({ message: 'paceFineSurely', severity: 'warning' });
    const fine = fill(hrDrift.meta.messages[ruling.message as 'paceFineSurely'], ruling.evidence, 'km');
    expect(fine).toBe(
      'the pace was fine and heart rate drifted: 6:40/km at 130, then 6:40/km at 140 bpm, 9% less speed per beat; at one speed heart rate rose 14 bpm an hour (8 to 20)',
    );
  });

  it('makes a note of a warning when zero lies within it, and names chance', () => {
    const ruling = told({ ...starting(130), slope: slope(6, 6) } as Drift);
    expect(ruling).toMatchObject({ message: 'paceFine', severity: 'info', confidence: 'low' });
    expect(ruling.couldBe?.at(-1)).toMatch(/^chance/);
  });

  it('changes nothing where it cannot be told', () => {
    const open = { assessable: false, reason: 'heart rate scatters too much around its course' } as const;
    expect(told({ ...starting(130), slope: open } as Drift)).toMatchObject({
      message: 'paceFine',
      severity: 'warning',
    });
  });
});

it('is surer of a long run than of a short one', () => {
  expect(told(drifting(0.09)).confidence).toBe('low');
  expect(told({ ...drifting(0.09), evidence: 'full' } as Drift).confidence).toBe('medium');
});

it('does not name heat on a day that was cold even at the wrist', () => {
  expect(told(drifting(0.09), { averageTemperatureC: 10 }).couldBe).toContain('heat');
  expect(told(drifting(0.09), { averageTemperatureC: 9.9 }).couldBe).not.toContain('heat');
});
