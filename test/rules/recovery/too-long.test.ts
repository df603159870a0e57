import { describe, expect, it } from 'vitest';
import { tooLong } from '../../../src/rules/recovery/too-long.ts';
import { recoveryRun } from '../../support/build.ts';
import { judge, severities } from '../support.ts';

const lasting = (durationS: number) => recoveryRun({ durationS });

it.each([
  ['consensus', 30 * 60, []],
  ['consensus', 30 * 60 + 1, ['info']],
  ['consensus', 45 * 60, ['info']],
  ['consensus', 45 * 60 + 1, ['warning']],
  ['lever', 30 * 60 + 1, ['warning']],
  ['yearround', 40 * 60, []],
  ['yearround', 40 * 60 + 1, ['warning']],
  ['zone1', 45 * 60, []],
  ['newshealth', 45 * 60 + 1, ['warning']],
  ['marathon', 45 * 60 + 1, ['warning']],
])('%s at %i s: %j', (preset, durationS, expected) => {
  expect(severities(tooLong, lasting(durationS), { preset })).toEqual(expected);
});

it('takes its own edges from the options', () => {
  expect(severities(tooLong, lasting(26 * 60), { options: { minutes: [20, 25] } })).toEqual(['warning']);
});

it('leaves runs alone that were not meant as recovery', () => {
  const easy = recoveryRun({ durationS: 5400, intent: { kind: 'easy', from: ['title'], confidence: 'high' } });
  expect(severities(tooLong, easy)).toEqual([]);
});

it('leaves a recovery ride alone', () => {
  expect(severities(tooLong, recoveryRun({ durationS: 5400, sport: 'cycling' }))).toEqual([]);
});

it('says nothing without a duration', () => {
  const { durationS, ...timeless } = lasting(1);
  expect(durationS).toBe(1);
  expect(severities(tooLong, timeless)).toEqual([]);
});

it('carries the figure and the limit', () => {
  expect(judge(tooLong, lasting(3600))[0]!.evidence.duration).toEqual({ value: 3600, unit: 's', limit: 2700 });
});

describe('in a taper', () => {
  const circumstances = { phase: 'taper' } as const;

  it.each([
    ['consensus', 21 * 60, []],
    ['consensus', 21 * 60 + 1, ['info']],
    ['consensus', 31.5 * 60 + 1, ['warning']],
    ['marathon', 31.5 * 60, []],
    ['marathon', 31.5 * 60 + 1, ['warning']],
    ['zone1', 45 * 60, []],
  ])('%s at %i s: %j', (preset, durationS, expected) => {
    expect(severities(tooLong, lasting(durationS), { preset, circumstances })).toEqual(expected);
  });

  it("leaves the runner's own edges as they are", () => {
    const given = { options: { minutes: [20, 25] }, circumstances } as const;
    expect(severities(tooLong, lasting(25 * 60), given)).toEqual(['info']);
  });
});
