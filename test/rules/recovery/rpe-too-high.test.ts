import { expect, it } from 'vitest';
import { rpeTooHigh } from '../../../src/rules/recovery/rpe-too-high.ts';
import { recoveryRun } from '../../support/build.ts';
import { judge, severities } from '../support.ts';

it.each([
  ['consensus', 2, []],
  ['consensus', 3, ['info']],
  ['consensus', 4, ['warning']],
  ['lever', 3, []],
  ['lever', 3.5, ['warning']],
  ['zone1', 2, []],
  ['zone1', 3, ['warning']],
  ['newshealth', 3, ['info']],
  ['marathon', 4, ['warning']],
  ['yearround', 2, []],
])('%s at %d: %j', (preset, rpe, expected) => {
  expect(severities(rpeTooHigh, recoveryRun({ rpe }), { preset })).toEqual(expected);
});

it('says whose limit it is', () => {
  const at = (preset: string) => judge(rpeTooHigh, recoveryRun({ rpe: 6 }), { preset })[0]!.message;
  expect([at('consensus'), at('lever'), at('marathon')]).toEqual(['beyond', 'beyondPreset', 'beyond']);
});

it('takes its own edges from the options', () => {
  expect(severities(rpeTooHigh, recoveryRun({ rpe: 5 }), { options: { effort: [4, 5] } })).toEqual(['info']);
});

it('says nothing without a noted effort, or of other runs', () => {
  expect(severities(rpeTooHigh, recoveryRun())).toEqual([]);
  const easy = recoveryRun({ rpe: 8, intent: { kind: 'easy', from: ['title'], confidence: 'high' } });
  expect(severities(rpeTooHigh, easy)).toEqual([]);
});
