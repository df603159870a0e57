import { expect, it } from 'vitest';
import { easyTooFast } from '../../../src/rules/plan/easy-too-fast.ts';
import { athlete, within } from '../../support/build.ts';
import { planOf } from '../../support/plan.ts';
import { judge, severities } from '../support.ts';

const withPace = (slow: number, fast: number, kind = 'easy') =>
  planOf([`rest ${kind}`], { workouts: { [kind]: { intensity: { text: 'pace', speedMps: [slow, fast] } } } });

it('warns where even the slow end is faster than easy running: 3.1 m/s here', () => {
  expect(severities(easyTooFast, withPace(3.1, 3.3))).toEqual([]);
  expect(judge(easyTooFast, withPace(3.11, 3.3))).toMatchObject([
    { severity: 'warning', place: { line: 2, column: 21, endColumn: 25 } },
  ]);
});

it('takes the fast quarter of the easy runs where it is faster', () => {
  const runner = athlete({ easyRuns: { runs: 9, slowMps: 2.8, fastMps: 3.4 } });
  expect(severities(easyTooFast, withPace(3.4, 3.5), { athlete: runner })).toEqual([]);
  expect(severities(easyTooFast, withPace(3.45, 3.5), { athlete: runner })).toEqual(['warning']);
});

it('notes only where the easy pace is in doubt, and is silent without one', () => {
  const doubtful = athlete({ easySpeed: { ...within(3, 0.1), confidence: 'low' } });
  expect(severities(easyTooFast, withPace(3.5, 3.5), { athlete: doubtful })).toEqual(['info']);
  const { easySpeed, ...unknown } = athlete();
  expect(easySpeed).toBeDefined();
  expect(severities(easyTooFast, withPace(5, 5), { athlete: unknown })).toEqual([]);
});

it('leaves other runs and easy runs without a pace alone', () => {
  expect(severities(easyTooFast, withPace(5, 5, 'tempo'))).toEqual([]);
  expect(severities(easyTooFast, planOf(['easy']))).toEqual([]);
});
