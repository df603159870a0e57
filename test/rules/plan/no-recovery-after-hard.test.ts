import { expect, it } from 'vitest';
import { noRecoveryAfterHard } from '../../../src/rules/plan/no-recovery-after-hard.ts';
import { planOf } from '../../support/plan.ts';
import { judge } from '../support.ts';

it('is off unless asked for', () => {
  expect(noRecoveryAfterHard.meta.isOffByDefault).toBe(true);
});

it('notes moderate and long running after hard days', () => {
  const rulings = judge(noRecoveryAfterHard, planOf(['tempo moderate easy intervals long']));
  expect(rulings.map(({ severity, place }) => [severity, place?.column])).toEqual([
    ['info', 21],
    ['info', 81],
  ]);
});

it.each(['easy', 'recovery', 'rest', 'cross', 'unspecified', 'moderate|rest', '-'])('is silent on %s', (next) => {
  expect(judge(noRecoveryAfterHard, planOf([`tempo ${next} moderate`]))).toEqual([]);
});

it('leaves a second hard day to its own rule', () => {
  expect(judge(noRecoveryAfterHard, planOf(['tempo intervals']))).toEqual([]);
});

it('is silent in base training and in the taper', () => {
  const of = (phase: 'base' | 'build' | 'peak' | 'taper') =>
    judge(noRecoveryAfterHard, planOf(['tempo moderate']), { circumstances: { phase } }).length;
  expect([of('base'), of('build'), of('peak'), of('taper')]).toEqual([0, 1, 1, 0]);
});

it('takes the longest run of its week for long where the plan does not call it so', () => {
  const plan = planOf(['tempo easy:25km'], { workouts: { 'easy:25km': { isLong: true } } });
  expect(judge(noRecoveryAfterHard, plan)).toHaveLength(1);
});
