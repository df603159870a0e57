import type { Checked, PlanChecker } from '../engine/check.ts';
import type { PlanHints } from '../plan/formats/drafts.ts';
import { breathe } from './breathe.ts';
import { findFiles } from './find-files.ts';
import type { Io } from './io.ts';
import { loadPlan, type PassedOver } from './load-plans.ts';
import { mayHoldPlan } from './may-hold-plan.ts';

export interface CheckedPlans {
  /** By each of the checkers, a file at a time. */
  readonly checked: readonly (readonly Checked[])[];
  readonly passedOver: readonly PassedOver[];
  /** What of files that were read was not. */
  readonly notes: readonly { readonly file: string; readonly note: string }[];
}

/** Loads each plan behind the paths, has it judged by each of the checkers and drops it. */
export const checkPlans = async (
  io: Io,
  paths: readonly string[],
  hints: PlanHints,
  checkers: readonly PlanChecker[],
): Promise<CheckedPlans> => {
  const checked: (readonly Checked[])[] = [];
  const passedOver: PassedOver[] = [];
  const notes: CheckedPlans['notes'][number][] = [];
  for (const file of await findFiles(io, paths, mayHoldPlan)) {
    await breathe();
    const loaded = await loadPlan(io, file, hints);
    if ('reason' in loaded) passedOver.push(loaded);
    else {
      const { input } = loaded;
      checked.push(checkers.map(({ check }) => check(input)));
      notes.push(...loaded.notes.map((note) => ({ file: input.file, note })));
    }
  }
  return { checked, passedOver, notes };
};
