import { expect, it } from 'vitest';
import { tooMuchHard } from '../../../src/rules/week/too-much-hard.ts';
import { severities } from '../support.ts';
import { weekOf } from '../week-of.ts';
import { novemberRuns } from '../week-runs.ts';

it('notes more than half of the running days, not half of them', () => {
  const half = { 10: 'tempo', 12: 'intervals', 13: 'easy', 15: 'easy' } as const;
  expect(severities(tooMuchHard, weekOf(novemberRuns(half)))).toEqual([]);
  expect(severities(tooMuchHard, weekOf(novemberRuns({ ...half, 14: 'race' })))).toEqual(['info']);
});

it('leaves weeks of one or two running days alone, and weeks in which every day was hard', () => {
  expect(severities(tooMuchHard, weekOf(novemberRuns({ 10: 'tempo', 12: 'race' })))).toEqual([]);
  expect(severities(tooMuchHard, weekOf(novemberRuns({ 10: 'tempo', 12: 'race', 14: 'tempo' })))).toEqual([]);
});

it('waits for the end of the week', () => {
  const week = weekOf(novemberRuns({ 10: 'tempo', 12: 'race', 13: 'easy' }));
  expect(severities(tooMuchHard, week)).toEqual(['info']);
  expect(severities(tooMuchHard, { ...week, isOver: false })).toEqual([]);
});

it('takes share and days from the options', () => {
  const week = weekOf(novemberRuns({ 10: 'tempo', 12: 'race', 13: 'easy' }));
  expect(severities(tooMuchHard, week, { options: { share: 0.7 } })).toEqual([]);
  expect(severities(tooMuchHard, week, { options: { runningDays: 4 } })).toEqual([]);
});
