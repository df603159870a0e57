import { expect, it } from 'vitest';
import { raceThenRun } from '../../../src/rules/plan/race-then-run.ts';
import { planOf } from '../../support/plan.ts';
import { judge, severities } from '../support.ts';

it('warns of a run on the day after a race', () => {
  expect(judge(raceThenRun, planOf(['easy race long:20km']))).toMatchObject([
    { message: 'run', severity: 'warning', place: { line: 2, column: 41, endColumn: 50 } },
  ]);
});

it('notes a recovery run there, since the sources differ', () => {
  expect(severities(raceThenRun, planOf(['race recovery']))).toEqual(['info']);
});

it.each(['rest', 'cross', 'rest|easy', 'easy|rest', 'easy|cross', '-', 'race'])('is silent on %s', (next) => {
  expect(judge(raceThenRun, planOf([`race ${next} rest`]))).toEqual([]);
});

it('is silent where the race is only a choice, and on the second day after it', () => {
  expect(judge(raceThenRun, planOf(['race|tempo easy rest race rest easy']))).toEqual([]);
});

it('takes a cell that was not understood for unknown', () => {
  const plan = planOf(['race easy'], { workouts: { easy: { reading: 'unparsed' } } });
  expect(judge(raceThenRun, plan)).toEqual([]);
});
