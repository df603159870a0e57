import { expect, it } from 'vitest';
import { hardBeforeLong } from '../../../src/rules/plan/hard-before-long.ts';
import { planOf } from '../../support/plan.ts';
import { judge, severities } from '../support.ts';

const weekly = planOf(['rest easy easy easy rest tempo long', 'rest easy easy easy rest tempo long']);

it('tells long runs after hard days once for the plan, at the first', () => {
  expect(judge(hardBeforeLong, weekly)).toMatchObject([
    { severity: 'info', place: { line: 2, column: 121 }, evidence: { count: { value: 2 } } },
  ]);
});

it('is silent with a day between, after a race and before other runs', () => {
  expect(judge(hardBeforeLong, planOf(['tempo easy long race long easy tempo']))).toEqual([]);
  expect(judge(hardBeforeLong, planOf(['tempo - long']))).toEqual([]);
});

it('follows the preset on what a long run is', () => {
  expect(severities(hardBeforeLong, weekly, { preset: 'lever' })).toEqual(['warning']);
  expect(severities(hardBeforeLong, weekly, { preset: 'yearround' })).toEqual(['info']);
});

it('takes the longest run of its week for long where the plan does not call it so', () => {
  const plan = planOf(['tempo unspecified:25km'], { workouts: { 'unspecified:25km': { isLong: true } } });
  expect(severities(hardBeforeLong, plan)).toEqual(['info']);
});
