import type { Kind } from '../../src/core/intent.ts';
import type { TrainingPlan } from '../../src/core/plan.ts';
import type { ReportedSession } from '../../src/core/report.ts';
import { matchPlan } from '../../src/judge/match-plan.ts';
import { document, type workout } from '../plan/support/planned.ts';
import { recoveryRun } from '../support/build.ts';

/** A run of a log that was meant and read as of one kind. */
export const done = (day: string, kind: Kind, parts: Partial<ReportedSession> = {}): ReportedSession => ({
  ...recoveryRun({
    id: `${day} ${kind}`,
    day,
    intent: { kind, from: ['title'], confidence: 'high' },
    observed: { kind, confidence: 'medium', why: [] },
  }),
  ...parts,
});

/** A plan and a log as the rules see them. */
export const both = (workouts: readonly ReturnType<typeof workout>[], sessions: readonly ReportedSession[]) => {
  const plan: TrainingPlan = { file: 'plan.csv', document: document(), workouts, firstAt: 0, lastAt: 6, weeks: 1 };
  return { plan, sessions, matches: matchPlan(workouts, sessions, { from: '2026-11-09', to: '2026-11-15' }) };
};
