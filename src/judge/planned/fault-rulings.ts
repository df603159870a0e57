import type { PlanFaultKind, TrainingPlan } from '../../core/plan.ts';
import type { Ruling } from '../../core/rule.ts';
import { placeInPlan } from './place-in-plan.ts';

/** What the reader of a plan found wrong with how it is written, as rulings: `told` where it knows what should stand there. */
export const faultRulings = (plan: TrainingPlan, rule: string, kind: PlanFaultKind): Ruling<'bare' | 'told'>[] =>
  plan.document.faults
    .filter((fault) => fault.kind === kind)
    .map(({ span, text, expected, day }) => ({
      message: expected === undefined ? 'bare' : 'told',
      severity: 'warning',
      confidence: 'high',
      place: placeInPlan(plan, span),
      ...(day !== undefined && { day }),
      fingerprint: [rule, ...(day === undefined ? [] : [day]), text].join('/'),
      evidence: {
        text: { value: text, unit: 'text' },
        ...(expected !== undefined && { expected: { value: expected, unit: 'text' } as const }),
      },
    }));
