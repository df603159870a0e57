import { expect, it } from 'vitest';
import { beginner } from '../../../src/rules/recovery/beginner.ts';
import { judge, severities } from '../support.ts';
import { weekOf } from '../week-of.ts';
import { runOf } from '../week-runs.ts';

const circumstances = { experience: 'beginner' } as const;
const week = weekOf([runOf('2026-11-09', 'easy'), runOf('2026-11-11', 'recovery'), runOf('2026-11-13', 'recovery')]);

it.each([
  ['consensus', ['info']],
  ['marathon', ['warning']],
  ['zone1', []],
  ['lever', []],
])('%s says of a week with recovery runs: %j, once', (preset, expected) => {
  expect(severities(beginner, week, { preset, circumstances })).toEqual(expected);
});

it('points to the first of them', () => {
  expect(judge(beginner, week, { circumstances })[0]).toMatchObject({ day: '2026-11-11' });
});

it('is silent of others, of nobody in particular, and without a recovery run', () => {
  expect(severities(beginner, week, { circumstances: { experience: 'intermediate' } })).toEqual([]);
  expect(severities(beginner, week)).toEqual([]);
  expect(severities(beginner, weekOf([runOf('2026-11-09', 'easy')]), { circumstances })).toEqual([]);
});
