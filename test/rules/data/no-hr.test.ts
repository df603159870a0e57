import { expect, it } from 'vitest';
import { noHr } from '../../../src/rules/data/no-hr.ts';
import { recoveryRun } from '../../support/build.ts';
import { judge } from '../support.ts';
import { weekOf } from '../week-of.ts';

const NONE = { verdict: 'none', unusableShare: 1, reasons: [] } as const;
const easy = { kind: 'easy', from: ['title'], confidence: 'high' } as const;

it('is silent when every run has a heart rate', () => {
  expect(judge(noHr, weekOf([recoveryRun(), recoveryRun()]))).toEqual([]);
});

it('counts runs without one, and rides not at all', () => {
  const [ruling] = judge(
    noHr,
    weekOf([
      recoveryRun({ heartRateTrust: NONE, intent: easy }),
      recoveryRun(),
      recoveryRun({ sport: 'cycling', heartRateTrust: NONE }),
    ]),
  );
  expect([ruling!.message, ruling!.evidence.missing!.value, ruling!.evidence.runs!.value]).toEqual(['some', 1, 2]);
});

it('says which of them were meant as recovery', () => {
  expect(judge(noHr, weekOf([recoveryRun({ heartRateTrust: NONE })]))[0]!.message).toBe('recovery');
});
