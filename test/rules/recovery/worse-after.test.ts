import { expect, it } from 'vitest';
import { worseAfter } from '../../../src/rules/recovery/worse-after.ts';
import { bodyOn, daysBefore, of5 } from '../body.ts';
import { judge, severities } from '../support.ts';
import { runOf } from '../week-runs.ts';

const run = runOf('2026-11-10', 'recovery');
const after = (was: number, is: number, dayBefore = [run], feeling: 'soreness' | 'fatigue' = 'soreness') =>
  bodyOn({ [feeling]: of5(is) }, daysBefore([{ [feeling]: of5(was) }]), { dayBefore });

it('notes more soreness or fatigue on the next day, from half a step on', () => {
  expect(severities(worseAfter, after(2, 3))).toEqual(['info']);
  expect(severities(worseAfter, after(2, 2.5))).toEqual(['info']);
  expect(severities(worseAfter, after(2, 2.4))).toEqual([]);
  expect(severities(worseAfter, after(2, 2))).toEqual([]);
  expect(severities(worseAfter, after(2, 3, [run], 'fatigue'))).toEqual(['info']);
});

it('stands at the run and on its day', () => {
  expect(judge(worseAfter, after(2, 3))[0]).toMatchObject({ session: run.id, day: '2026-11-10' });
});

it('blames only recovery runs, and none that shared its day with other running', () => {
  expect(severities(worseAfter, after(2, 4, [runOf('2026-11-10', 'intervals')]))).toEqual([]);
  expect(severities(worseAfter, after(2, 4, [run, runOf('2026-11-10', 'easy')]))).toEqual([]);
});

it('is silent where a day noted nothing', () => {
  expect(severities(worseAfter, bodyOn({ soreness: of5(4) }, [], { dayBefore: [run] }))).toEqual([]);
  expect(
    severities(worseAfter, bodyOn({ soreness: of5(4) }, daysBefore([{ fatigue: of5(1) }]), { dayBefore: [run] })),
  ).toEqual([]);
});

it('takes the step from the options', () => {
  expect(severities(worseAfter, after(2, 3), { options: { steps: 1.5 } })).toEqual([]);
});
