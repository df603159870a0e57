import { expect, it } from 'vitest';
import { tooHilly } from '../../../src/rules/recovery/too-hilly.ts';
import { recoveryRun, trace } from '../../support/build.ts';
import { judge, severities } from '../support.ts';

it.each([
  [60, 5000, []],
  [61, 5000, ['info']],
  [40, 1999, []],
])('%i m of climb on %i m: %j', (ascentM, distanceM, expected) => {
  expect(severities(tooHilly, recoveryRun({ ascentM, distanceM }))).toEqual(expected);
});

/** A quarter of an hour with so many seconds uphill at 7 %. */
const steepFor = (seconds: number) => {
  const flat = trace([{ seconds: 1000, bpm: 125, mps: 2.4 }]);
  const gradeRatio = Float32Array.from({ length: flat.count }, (_, i) => (i * flat.stepS < seconds ? 0.07 : 0));
  return recoveryRun({ ascentM: 20, trace: { ...flat, gradeRatio } });
};

it('notes more than a twentieth of the time on steep slopes', () => {
  expect(severities(tooHilly, steepFor(50))).toEqual([]);
  expect(severities(tooHilly, steepFor(55))).toEqual(['info']);
});

it('says nothing without heights, or of other runs', () => {
  expect(severities(tooHilly, recoveryRun())).toEqual([]);
  const easy = recoveryRun({ ascentM: 400, intent: { kind: 'easy', from: ['title'], confidence: 'high' } });
  expect(severities(tooHilly, easy)).toEqual([]);
});

it('takes its limits from the options and tells the climb', () => {
  const run = recoveryRun({ ascentM: 61, distanceM: 5000 });
  expect(severities(tooHilly, run, { options: { climbRatio: 0.02 } })).toEqual([]);
  expect(judge(tooHilly, run)[0]!.evidence.climb).toEqual({ value: 61, unit: 'm' });
});
