import { expect, it } from 'vitest';
import { noRestDay } from '../../../src/rules/week/no-rest-day.ts';
import { severities } from '../support.ts';
import { weekOf } from '../week-of.ts';
import { novemberRuns, runOf } from '../week-runs.ts';

const six = { 9: 'easy', 10: 'easy', 11: 'recovery', 12: 'tempo', 13: 'easy', 14: 'easy' } as const;

it('notes a run on all seven days, not on six', () => {
  expect(severities(noRestDay, weekOf(novemberRuns(six)))).toEqual([]);
  expect(severities(noRestDay, weekOf(novemberRuns({ ...six, 15: 'long' })))).toEqual(['info']);
});

it('takes a ride for a day without running, and two runs for one day', () => {
  const runs = novemberRuns(six);
  expect(severities(noRestDay, weekOf([...runs, runOf('2026-11-15', 'cross', { sport: 'cycling' })]))).toEqual([]);
  expect(severities(noRestDay, weekOf([...runs, runOf('2026-11-14', 'easy')]))).toEqual([]);
});
