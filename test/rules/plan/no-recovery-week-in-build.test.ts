import { expect, it } from 'vitest';
import { noRecoveryWeekInBuild } from '../../../src/rules/plan/no-recovery-week-in-build.ts';
import { planOf } from '../../support/plan.ts';
import { judge } from '../support.ts';

const HARD = 'easy tempo easy intervals easy rest long';
/** A half marathon: taper from day 14 before it, peak from day 42, build from day 84. */
const season = (weeks: readonly string[]) => planOf([...weeks, 'rest easy easy easy rest rest race:21.1km']);
const EASY = Array.from({ length: 5 }, () => 'easy easy easy rest easy rest long');

it('tells build weeks with two hard days and no recovery run once, at the first hard day', () => {
  expect(judge(noRecoveryWeekInBuild, season([HARD, HARD, ...EASY]))).toMatchObject([
    { severity: 'info', place: { line: 2, column: 21 }, evidence: { weeks: { value: 2 }, hard: { value: 2 } } },
  ]);
});

it('is silent with a recovery run, offered or not, and with one hard day', () => {
  expect(judge(noRecoveryWeekInBuild, season([HARD.replace('rest', 'recovery'), ...EASY]))).toEqual([]);
  expect(judge(noRecoveryWeekInBuild, season([HARD.replace('rest', 'rest|recovery'), ...EASY]))).toEqual([]);
  expect(judge(noRecoveryWeekInBuild, season([HARD.replace('tempo', 'easy'), ...EASY]))).toEqual([]);
});

it('is silent in the other phases, and where none is known', () => {
  expect(judge(noRecoveryWeekInBuild, season([HARD]))).toEqual([]);
  expect(judge(noRecoveryWeekInBuild, planOf([HARD]))).toEqual([]);
  expect(judge(noRecoveryWeekInBuild, planOf([HARD]), { circumstances: { phase: 'build' } })).toHaveLength(1);
});

it('takes the hard days from the options and does not guess at cells', () => {
  const build = { circumstances: { phase: 'build' } } as const;
  expect(judge(noRecoveryWeekInBuild, planOf([HARD]), { ...build, options: { hardDays: 3 } })).toEqual([]);
  const unread = planOf([HARD], { workouts: { rest: { reading: 'unparsed' } } });
  expect(judge(noRecoveryWeekInBuild, unread, build)).toEqual([]);
});
