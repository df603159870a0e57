import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPERIENCES, PHASES } from '../../src/core/circumstances.ts';
import { PLAN_FAULTS, type TrainingPlan, WORKOUT_KINDS } from '../../src/core/plan.ts';
import type { Ruling } from '../../src/core/rule.ts';
import { RULES } from '../../src/rules/index.ts';
import { faultOf, planOf, totalOf } from '../support/plan.ts';
import { judge } from './support.ts';

const PLAN_RULES = RULES.filter(({ meta }) => meta.scope === 'plan');

const kind = fc.constantFrom(...WORKOUT_KINDS);
const length = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 1, max: 60 }).map((km) => `:${km}km`),
  fc
    .tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 0, max: 90 }))
    .map(([low, more]) => `:${low}-${low + more}min`),
);
const workout = fc
  .tuple(fc.array(kind, { minLength: 1, maxLength: 3 }), length)
  .map(([kinds, size]) => `${kinds.join('|')}${size}`);
const day = fc.oneof(
  { weight: 1, arbitrary: fc.constant('-') },
  { weight: 6, arbitrary: workout },
  { weight: 1, arbitrary: fc.tuple(workout, workout).map((pair) => pair.join('+')) },
);
const weeks = fc.array(
  fc.array(day, { minLength: 1, maxLength: 7 }).map((days) => days.join(' ')),
  { maxLength: 12 },
);

const extras = fc.record({
  hasDates: fc.boolean(),
  total: fc.integer({ min: 0, max: 200 }),
  faults: fc.subarray([...PLAN_FAULTS]),
  reading: fc.array(fc.constantFrom('understood', 'assumed', 'unparsed'), { minLength: 1, maxLength: 5 }),
  hasStrides: fc.boolean(),
});

const plans = fc.tuple(weeks, extras).map(([texts, extra]): TrainingPlan => {
  const plan = planOf(texts, {
    ...(extra.hasDates && { from: '2026-11-16' }),
    document: {
      totals: [totalOf(0, { distance: { range: [extra.total, extra.total] } })],
      faults: extra.faults.map((one) => faultOf({ kind: one })),
    },
  });
  const workouts = plan.workouts.map((one, i) => {
    const reading = extra.reading[i % extra.reading.length]!;
    return { ...one, reading, hasStrides: extra.hasStrides, assumptions: reading === 'assumed' ? [`${i}: km`] : [] };
  });
  return { ...plan, workouts };
});

const given = fc.record({
  preset: fc.constantFrom('consensus', 'lever', 'zone1', 'newshealth', 'marathon', 'yearround'),
  circumstances: fc.record(
    { phase: fc.constantFrom(...PHASES), experience: fc.constantFrom(...EXPERIENCES) },
    { requiredKeys: [] },
  ),
});

const all = (plan: TrainingPlan, context: Parameters<typeof judge>[2] = {}): Ruling[] =>
  PLAN_RULES.flatMap((rule) => judge(rule, plan, context));

/** The plan as it stands after lines have been put in above. */
const lowered = (plan: TrainingPlan, lines: number): TrainingPlan => ({
  ...plan,
  workouts: plan.workouts.map((one) => ({
    ...one,
    span: { ...one.span, line: one.span.line + lines, endLine: one.span.endLine + lines },
  })),
});

describe('every rule on plans', () => {
  it('says its sentence, with a place in the file and a fingerprint, of any plan', () => {
    fc.assert(
      fc.property(plans, given, (plan, context) => {
        for (const { place, fingerprint } of all(plan, context)) {
          expect(place).toMatchObject({ file: 'plan.csv' });
          expect(place!.endColumn! + 1000 * (place!.endLine! - place!.line!)).toBeGreaterThan(place!.column!);
          expect(fingerprint).toMatch(/^plan\/[a-z-]+\/./);
        }
      }),
    );
  });

  it('says the same with the same fingerprint when rows move down', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 1, max: 99 }), (plan, lines) => {
        const said = (rulings: readonly Ruling[]) =>
          rulings.map(({ message, severity, evidence, fingerprint }) => ({ message, severity, evidence, fingerprint }));
        expect(said(all(lowered(plan, lines)))).toEqual(said(all(plan)));
      }),
    );
  });

  it('objects to no two days when a day of rest stands between all of them', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const workouts = plan.workouts.map((one) => ({ ...one, at: 2 * one.at }));
        const ids = ['hard-back-to-back', 'hard-before-long', 'race-then-run', 'no-recovery-after-hard'];
        const rules = PLAN_RULES.filter(({ meta }) => ids.some((id) => meta.id === `plan/${id}`));
        expect(rules).toHaveLength(ids.length);
        for (const rule of rules) expect(judge(rule, { ...plan, workouts, lastAt: 2 * plan.lastAt })).toEqual([]);
      }),
    );
  });

  it('has nothing to say of a plan of rest', () => {
    expect(all(planOf(Array.from({ length: 8 }, () => 'rest rest cross rest strength rest rest')))).toEqual([]);
  });
});
