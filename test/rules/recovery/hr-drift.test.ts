import { expect, it } from 'vitest';
import type { Drift } from '../../../src/core/session.ts';
import { hrDrift } from '../../../src/rules/recovery/hr-drift.ts';
import { recoveryRun } from '../../support/build.ts';
import { judge, severities } from '../support.ts';

const drifting = (decouplingRatio: number): Drift => ({
  assessable: true,
  from: 'stream',
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
