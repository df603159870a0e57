import { expect, it } from 'vitest';
import { fillerMiles } from '../../../src/rules/week/filler-miles.ts';
import { severities } from '../support.ts';
import { weekOf } from '../week-of.ts';
import { runOf } from '../week-runs.ts';

/** Three recovery runs of so many minutes beside four hours and a half of easy running. */
const weekWith = (minutes: number) =>
  weekOf([
    runOf('2026-11-09', 'recovery', { durationS: minutes * 60 }),
    runOf('2026-11-10', 'easy', { durationS: 16_200 }),
    runOf('2026-11-11', 'recovery', { durationS: minutes * 60 }),
    runOf('2026-11-13', 'recovery', { durationS: minutes * 60 }),
  ]);

it('notes more than a quarter of the running time, not a quarter', () => {
  expect(severities(fillerMiles, weekWith(30))).toEqual([]);
  expect(severities(fillerMiles, weekWith(31))).toEqual(['info']);
});

it('leaves two recovery runs alone, however short the week, and weeks that are not over', () => {
  const [first, , second] = weekWith(31).sessions;
  expect(severities(fillerMiles, weekOf([first!, second!]))).toEqual([]);
  expect(severities(fillerMiles, { ...weekWith(31), isOver: false })).toEqual([]);
});

it('says nothing where no run has a duration', () => {
  const { durationS, movingS, ...timeless } = runOf('2026-11-09', 'recovery');
  expect([durationS, movingS]).not.toContain(undefined);
  expect(
    severities(fillerMiles, weekOf([timeless, { ...timeless, day: '2026-11-10' }, { ...timeless, day: '2026-11-11' }])),
  ).toEqual([]);
});

it('takes the share from the options', () => {
  expect(severities(fillerMiles, weekWith(31), { options: { share: 0.5 } })).toEqual([]);
});

it.each([
  ['zone1', ['warning']],
  ['consensus', ['info']],
  ['lever', ['info']],
  ['marathon', []],
])('is what %s makes of extra miles', (preset, expected) => {
  expect(severities(fillerMiles, weekWith(31), { preset })).toEqual(expected);
});
