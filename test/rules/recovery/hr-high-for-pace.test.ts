import { expect, it } from 'vitest';
import type { Kind } from '../../../src/core/intent.ts';
import type { JudgedSession } from '../../../src/core/session.ts';
import type { HighForPace } from '../../../src/core/session-measures.ts';
import { hrHighForPace } from '../../../src/rules/recovery/hr-high-for-pace.ts';
import { recoveryRun } from '../../support/build.ts';
import { judge, severities } from '../support.ts';

const high: HighForPace = {
  assessable: true,
  bpm: 11,
  lowBpm: 9,
  highBpm: 13,
  usualBpm: 127,
  deviations: 2.4,
  runs: 17,
  isHigh: true,
};

const run = (kind: Kind, more: Partial<JudgedSession> = {}): JudgedSession =>
  recoveryRun({ intent: { kind, from: ['title'], confidence: 'high' }, highForPace: high, ...more });

it.each<[Kind, readonly string[]]>([
  ['recovery', ['info']],
  ['easy', ['info']],
  ['long', []],
  ['tempo', []],
])('of a run meant as %s: %j', (kind, expected) => {
  expect(severities(hrHighForPace, run(kind))).toEqual(expected);
});

// The easy pace of the built athlete is 3.0 m/s, give or take 0.1.
it.each([
  [3.1, ['info']],
  [3.11, []],
])('of a run without a name at %d m/s: %j', (gradeAdjustedSpeedMps, expected) => {
  expect(severities(hrHighForPace, run('unknown', { gradeAdjustedSpeedMps }))).toEqual(expected);
});

it('is silent where heart rate is not high, or it cannot be told', () => {
  expect(severities(hrHighForPace, run('easy', { highForPace: { ...high, isHigh: false } }))).toEqual([]);
  expect(severities(hrHighForPace, run('easy', { highForPace: { assessable: false, reason: 'built' } }))).toEqual([]);
});

it('names heat first among what it could be, and says what is usual', () => {
  const [ruling] = judge(hrHighForPace, run('recovery'));
  expect(ruling!.couldBe?.[0]).toBe('heat');
  expect([ruling!.evidence.hr!.value, ruling!.evidence.hr!.limit]).toEqual([138, 127]);
});
