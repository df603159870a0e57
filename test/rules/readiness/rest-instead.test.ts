import { expect, it } from 'vitest';
import { restInstead } from '../../../src/rules/readiness/rest-instead.ts';
import { signsOn } from '../body.ts';
import { judge, severities } from '../support.ts';

const sleep = { rule: 'readiness/sleep', severity: 'info' } as const;
const heart = { rule: 'readiness/resting-hr', severity: 'warning' } as const;
const ill = { rule: 'readiness/ill-or-injured', severity: 'error' } as const;

it('advises rest with two signs, or a single error, not with one', () => {
  expect(severities(restInstead, signsOn([heart]))).toEqual([]);
  expect(severities(restInstead, signsOn([heart, sleep]))).toEqual(['warning']);
  expect(severities(restInstead, signsOn([ill]))).toEqual(['warning']);
  expect(severities(restInstead, signsOn([]))).toEqual([]);
});

it('counts a rule that speaks twice as one sign', () => {
  expect(severities(restInstead, signsOn([sleep, sleep]))).toEqual([]);
});

it('names its parts and says why', () => {
  const [ruling] = judge(restInstead, signsOn([heart, sleep]));
  expect(ruling).toMatchObject({ parts: [heart.rule, sleep.rule], restBecause: 'resting heart rate, sleep' });
});

it('takes the number of signs from the options', () => {
  expect(severities(restInstead, signsOn([heart]), { options: { signs: 1 } })).toEqual(['warning']);
  expect(severities(restInstead, signsOn([heart, sleep]), { options: { signs: 3 } })).toEqual([]);
});
