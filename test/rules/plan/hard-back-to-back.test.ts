import { expect, it } from 'vitest';
import type { Ruling } from '../../../src/core/rule.ts';
import { hardBackToBack } from '../../../src/rules/plan/hard-back-to-back.ts';
import { planOf } from '../../support/plan.ts';
import { judge, severities } from '../support.ts';

const places = (rulings: readonly Ruling[]): unknown[] => rulings.map(({ place }) => [place?.line, place?.column]);

it('calls two hard days in a row an error, at the second', () => {
  const plan = planOf(['rest intervals tempo easy easy rest long'], { from: '2026-11-16' });
  const [ruling, ...others] = judge(hardBackToBack, plan);
  expect(others).toEqual([]);
  expect(ruling).toMatchObject({
    message: 'hard',
    severity: 'error',
    day: '2026-11-18',
    place: { file: 'plan.csv', line: 2, column: 41, endLine: 2, endColumn: 46 },
    fingerprint: 'plan/hard-back-to-back/2026-11-18/tempo',
  });
});

it('is silent with a day between, be it empty', () => {
  expect(judge(hardBackToBack, planOf(['intervals easy tempo rest intervals - tempo']))).toEqual([]);
});

it('sees the border between two weeks', () => {
  const plan = planOf(['rest easy easy easy easy easy tempo', 'intervals easy']);
  expect(places(judge(hardBackToBack, plan))).toEqual([[3, 1]]);
});

it('names three in a row twice', () => {
  expect(places(judge(hardBackToBack, planOf(['tempo tempo intervals'])))).toEqual([
    [2, 21],
    [2, 41],
  ]);
});

it('takes two hard sessions of one day for one hard day', () => {
  expect(judge(hardBackToBack, planOf(['easy intervals+tempo easy']))).toEqual([]);
  expect(judge(hardBackToBack, planOf(['easy intervals+easy recovery+tempo easy']))).toHaveLength(1);
});

it('warns only where a cell leaves a choice or was read with doubt', () => {
  expect(severities(hardBackToBack, planOf(['intervals tempo|easy']))).toEqual(['warning']);
  expect(severities(hardBackToBack, planOf(['intervals easy|tempo']))).toEqual(['warning']);
  expect(severities(hardBackToBack, planOf(['intervals tempo|intervals']))).toEqual(['error']);
  const unsure = planOf(['intervals tempo'], { workouts: { tempo: { confidence: 'low' } } });
  expect(severities(hardBackToBack, unsure)).toEqual(['warning']);
});

it('warns of hard work on the day before a race and leaves what follows a race to its own rule', () => {
  expect(judge(hardBackToBack, planOf(['easy intervals race']))).toMatchObject([
    { message: 'beforeRace', severity: 'warning' },
  ]);
  expect(judge(hardBackToBack, planOf(['race tempo - race race']))).toEqual([]);
});

it('takes strength, cross-training and cells that were not understood for no running', () => {
  expect(judge(hardBackToBack, planOf(['intervals strength tempo cross intervals unspecified']))).toEqual([]);
});

const afterLong = planOf(['long tempo', 'long intervals', 'long easy']);

it('notes hard days after long runs once for the plan', () => {
  expect(judge(hardBackToBack, afterLong)).toMatchObject([
    { severity: 'info', evidence: { days: { value: 2 } }, fingerprint: 'plan/hard-back-to-back/plan' },
  ]);
  expect(severities(hardBackToBack, afterLong, { preset: 'zone1' })).toEqual(['warning']);
});

it('has nothing to say of an empty plan', () => {
  expect(judge(hardBackToBack, planOf([]))).toEqual([]);
});
