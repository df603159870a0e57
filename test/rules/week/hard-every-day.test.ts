import { expect, it } from 'vitest';
import { hardEveryDay } from '../../../src/rules/week/hard-every-day.ts';
import { judge, severities } from '../support.ts';
import { weekOf } from '../week-of.ts';
import { novemberRuns, runOf } from '../week-runs.ts';

const four = { 9: 'tempo', 11: 'intervals', 13: 'tempo', 15: 'race' } as const;

it('speaks from four hard days on, when there is no easy one', () => {
  expect(severities(hardEveryDay, weekOf(novemberRuns(four)))).toEqual(['error']);
  expect(severities(hardEveryDay, weekOf(novemberRuns({ ...four, 14: 'easy' })))).toEqual([]);
  expect(severities(hardEveryDay, weekOf(novemberRuns(four).slice(1)))).toEqual([]);
});

it('only warns while one of the days is hard by a guess', () => {
  const guessed = runOf('2026-11-15', 'unknown', { observed: { kind: 'tempo', confidence: 'medium', why: [] } });
  expect(severities(hardEveryDay, weekOf([...novemberRuns(four).slice(0, 3), guessed]))).toEqual(['warning']);
});

it('does not count a long run as hard, nor a ride as a running day', () => {
  expect(severities(hardEveryDay, weekOf(novemberRuns({ ...four, 15: 'long' })))).toEqual([]);
  const ride = runOf('2026-11-10', 'cross', { sport: 'cycling' });
  expect(severities(hardEveryDay, weekOf([...novemberRuns(four), ride]))).toEqual(['error']);
});

it('takes the number of days from the options', () => {
  const three = weekOf(novemberRuns(four).slice(1));
  expect(severities(hardEveryDay, three, { options: { runningDays: 3 } })).toEqual(['error']);
});

it('says how many days there were', () => {
  expect(judge(hardEveryDay, weekOf(novemberRuns(four)))[0]!.evidence.days).toEqual({
    value: 4,
    unit: 'count',
    limit: 4,
  });
});
