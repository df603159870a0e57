import { expect, it } from 'vitest';
import { restOnlyRecovery } from '../../../src/rules/week/rest-only-recovery.ts';
import { severities } from '../support.ts';
import { weekOf } from '../week-of.ts';
import { novemberRuns, runOf } from '../week-runs.ts';

const october = (dates: readonly number[]) =>
  dates.map((date) => runOf(date > 31 ? `2026-11-0${date - 31}` : `2026-10-${date}`, 'intervals'));
/** Hard on Tue 27, Thu 29 Oct and Tue 3 Nov, nothing on the days after. */
const before = october([27, 29, 34]);
const week = novemberRuns({ 10: 'tempo', 14: 'easy' });

it('notes four hard days in three weeks that were all followed by rest', () => {
  expect(severities(restOnlyRecovery, weekOf(week, [], before))).toEqual(['info']);
});

it('is content when one of them was followed by a run', () => {
  expect(severities(restOnlyRecovery, weekOf([...week, runOf('2026-11-11', 'recovery')], [], before))).toEqual([]);
});

it('needs four hard days, inside the three weeks', () => {
  expect(severities(restOnlyRecovery, weekOf(week, [], before.slice(1)))).toEqual([]);
  expect(severities(restOnlyRecovery, weekOf(week, [], [...october([25]), ...before.slice(1)]))).toEqual([]);
});

it('looks at the day after the week as well', () => {
  const sunday = novemberRuns({ 15: 'race' });
  const subject = weekOf(sunday, [], before);
  expect(severities(restOnlyRecovery, subject)).toEqual(['info']);
  expect(severities(restOnlyRecovery, { ...subject, dayAfter: [runOf('2026-11-16', 'recovery')] })).toEqual([]);
});

it('is silent where the log does not reach back, or the week is not over', () => {
  const subject = weekOf(week, [], before);
  expect(severities(restOnlyRecovery, { ...subject, firstKnownDay: '2026-10-27' })).toEqual([]);
  expect(severities(restOnlyRecovery, { ...subject, firstKnownDay: '2026-10-26' })).toEqual(['info']);
  expect(severities(restOnlyRecovery, { ...subject, isOver: false })).toEqual([]);
});
