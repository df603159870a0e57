import { expect, it } from 'vitest';
import { afterMax } from '../../../src/rules/readiness/after-max.ts';
import { bodyOn } from '../body.ts';
import { severities } from '../support.ts';
import { runOf } from '../week-runs.ts';

const race = runOf('2026-11-10', 'race', { durationS: 2400 });
const run = runOf('2026-11-11', 'easy');

it('warns of a run on the day after a race, and before one', () => {
  expect(severities(afterMax, bodyOn({}, [], { dayBefore: [race], sessions: [run] }))).toEqual(['warning']);
  expect(severities(afterMax, bodyOn({}, [], { dayBefore: [race], isOpen: true }))).toEqual(['warning']);
});

it('has no word for who rested, or swam', () => {
  expect(severities(afterMax, bodyOn({}, [], { dayBefore: [race] }))).toEqual([]);
  const swim = { ...run, sport: 'swimming' } as const;
  expect(severities(afterMax, bodyOn({}, [], { dayBefore: [race], sessions: [swim] }))).toEqual([]);
});

it('lets a race below ten minutes pass, not one of ten, and hard training', () => {
  const after = (durationS: number) => bodyOn({}, [], { dayBefore: [{ ...race, durationS }], sessions: [run] });
  expect(severities(afterMax, after(599))).toEqual([]);
  expect(severities(afterMax, after(600))).toEqual(['warning']);
  const tempo = runOf('2026-11-10', 'tempo');
  expect(severities(afterMax, bodyOn({}, [], { dayBefore: [tempo], sessions: [run] }))).toEqual([]);
});
