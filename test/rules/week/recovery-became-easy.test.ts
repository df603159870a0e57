import { expect, it } from 'vitest';
import type { WeekSubject } from '../../../src/core/rule.ts';
import { recoveryBecameEasy } from '../../../src/rules/week/recovery-became-easy.ts';
import { severities } from '../support.ts';
import { weekOf } from '../week-of.ts';
import { novemberRuns } from '../week-runs.ts';

const weekWith = (recoveryRuns: number, spoiled: number): WeekSubject => {
  const subject = weekOf(novemberRuns({ 10: 'recovery', 12: 'recovery' }));
  return { ...subject, week: { ...subject.week, recoveryRuns, spoiled } };
};

it.each([
  [2, 2, ['info']],
  [2, 1, []],
  [1, 1, []],
  [3, 3, ['info']],
  [0, 0, []],
])('%i recovery runs, %i of them spoiled: %j', (runs, spoiled, expected) => {
  expect(severities(recoveryBecameEasy, weekWith(runs, spoiled))).toEqual(expected);
});
