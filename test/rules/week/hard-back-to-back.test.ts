import { expect, it } from 'vitest';
import type { Confidence } from '../../../src/core/estimate.ts';
import type { Kind } from '../../../src/core/intent.ts';
import type { JudgedSession } from '../../../src/core/session.ts';
import { hardBackToBack } from '../../../src/rules/week/hard-back-to-back.ts';
import { recoveryRun } from '../../support/build.ts';
import { judge, severities } from '../support.ts';
import { weekOf } from '../week-of.ts';

const run = (day: string, kind: Kind, observed: Kind = kind, confidence: Confidence = 'medium'): JudgedSession =>
  recoveryRun({
    day,
    title: `${kind} run`,
    intent: { kind, from: ['title'], confidence: 'high' },
    observed: { kind: observed, confidence, why: [] },
  });

it('warns of two hard days in a row and names both', () => {
  const [ruling] = judge(hardBackToBack, weekOf([run('2026-11-10', 'intervals'), run('2026-11-11', 'tempo')]));
  expect(ruling).toMatchObject({ severity: 'warning', day: '2026-11-11' });
  expect([ruling!.evidence.first!.value, ruling!.evidence.second!.value]).toEqual(['intervals run', 'tempo run']);
});

it('is silent with a day between', () => {
  expect(severities(hardBackToBack, weekOf([run('2026-11-10', 'intervals'), run('2026-11-12', 'tempo')]))).toEqual([]);
});

it('sees the pair over the border of the week', () => {
  expect(severities(hardBackToBack, weekOf([run('2026-11-09', 'tempo')], [run('2026-11-08', 'race')]))).toEqual([
    'warning',
  ]);
});

it.each([
  ['consensus', ['info']],
  ['lever', ['warning']],
])('takes hard beside long as the preset %s has it: %j', (preset, expected) => {
  expect(
    severities(hardBackToBack, weekOf([run('2026-11-14', 'tempo'), run('2026-11-15', 'long')]), { preset }),
  ).toEqual(expected);
});

it('does not hold two sessions on one day against each other', () => {
  expect(severities(hardBackToBack, weekOf([run('2026-11-10', 'tempo'), run('2026-11-10', 'intervals')]))).toEqual([]);
});

it('does not believe a tempo that heart rate surely shows to have been easy', () => {
  expect(
    severities(hardBackToBack, weekOf([run('2026-11-10', 'tempo', 'easy', 'high'), run('2026-11-11', 'intervals')])),
  ).toEqual([]);
});

it('does not take a hard day from numbers of low confidence', () => {
  const unnamed = {
    ...run('2026-11-11', 'unknown', 'tempo', 'low'),
    intent: { kind: 'unknown', from: [], confidence: 'low' },
  } as const;
  expect(severities(hardBackToBack, weekOf([run('2026-11-10', 'intervals'), unnamed]))).toEqual([]);
});
