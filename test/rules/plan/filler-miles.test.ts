import { expect, it } from 'vitest';
import { fillerMiles } from '../../../src/rules/plan/filler-miles.ts';
import { planOf } from '../../support/plan.ts';
import { judge, severities } from '../support.ts';

/** Three recovery runs beside so many kilometres. */
const weekWith = (easyKm: number, unit = 'km'): string =>
  ['recovery:5', `easy:${easyKm}`, 'recovery:5', 'recovery:5'].map((one) => one + unit).join(' ');

it('notes more than a quarter of the running, not a quarter', () => {
  expect(severities(fillerMiles, planOf([weekWith(45)]))).toEqual([]);
  expect(severities(fillerMiles, planOf([weekWith(44)]))).toEqual(['info']);
});

it('takes time where the plan has time, and says nothing where units are mixed', () => {
  expect(severities(fillerMiles, planOf([weekWith(44, 'min')]))).toEqual(['info']);
  expect(severities(fillerMiles, planOf([`${weekWith(10)} easy:30min`]))).toEqual([]);
});

it('is told once for the plan, at the last recovery run of the first such week', () => {
  expect(judge(fillerMiles, planOf([weekWith(99), weekWith(20), weekWith(20)]))).toMatchObject([
    { place: { line: 3, column: 61 }, evidence: { weeks: { value: 2 }, week: { value: 'week 2' } } },
  ]);
});

it('leaves two recovery runs and the taper alone', () => {
  expect(severities(fillerMiles, planOf(['recovery:5km easy:5km recovery:5km']))).toEqual([]);
  expect(severities(fillerMiles, planOf([weekWith(20)]), { circumstances: { phase: 'taper' } })).toEqual([]);
});

it('takes the share from the options', () => {
  expect(severities(fillerMiles, planOf([weekWith(20)]), { options: { share: 0.5 } })).toEqual([]);
});

it('follows the preset: a fault, a benefit, or in dispute', () => {
  const of = (preset: string) => severities(fillerMiles, planOf([weekWith(20)]), { preset });
  expect([of('zone1'), of('marathon'), of('lever')]).toEqual([['warning'], [], ['info']]);
});
