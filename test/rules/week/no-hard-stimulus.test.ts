import { expect, it } from 'vitest';
import { noHardStimulus } from '../../../src/rules/week/no-hard-stimulus.ts';
import { severities } from '../support.ts';
import { weekOf } from '../week-of.ts';
import { novemberRuns, runOf } from '../week-runs.ts';

const before = [runOf('2026-10-27', 'easy'), runOf('2026-11-04', 'long')];
const week = novemberRuns({ 10: 'easy', 12: 'recovery' });

it('is off until it is switched on', () => {
  expect(noHardStimulus.meta.isOffByDefault).toBe(true);
});

it('notes three weeks with runs and no hard one among them', () => {
  expect(severities(noHardStimulus, weekOf(week, [], before))).toEqual(['info']);
  expect(severities(noHardStimulus, weekOf(week, [], [...before, runOf('2026-11-05', 'tempo')]))).toEqual([]);
});

it('does not take weeks without runs for easy ones', () => {
  expect(severities(noHardStimulus, weekOf(week, [], before.slice(1)))).toEqual([]);
});

it('takes the weeks from the options', () => {
  expect(severities(noHardStimulus, weekOf(week), { options: { weeks: 1 } })).toEqual(['info']);
});
