import type { FixCircumstances } from '../engine/fix-plan.ts';
import { clean } from '../format/clean.ts';
import { plural } from '../format/plural.ts';
import type { TextEdit } from '../plan/fix/text-edit.ts';
import { findUntidyPlans, type UntidyPlan } from './find-untidy-plans.ts';
import type { Io } from './io.ts';
import { resolve } from './io-path.ts';
import type { CommonOptions } from './options.ts';
import { reasonOf } from './reason-of.ts';

const NOUNS: readonly (readonly [TextEdit['what'], string, string?])[] = [
  ['date', 'date'],
  ['header', 'header'],
  ['unit', 'unit'],
  ['blank', 'place with blanks or without a line end', 'places with blanks or without a line end'],
];

/** `3 dates, 7 headers` */
const sayDone = ({ steps }: UntidyPlan): string =>
  NOUNS.flatMap(([what, noun, many]) => {
    const count = steps.flat().filter((edit) => edit.what === what).length;
    return count === 0 ? [] : [plural(count, noun, many)];
  }).join(', ');

/** What keeps a plan from being written, to be said. */
export const noteRefusals = (io: Io, plans: readonly UntidyPlan[], { quiet }: CommonOptions): void => {
  if (quiet === true) return;
  for (const { file, refusal } of plans)
    if (refusal !== undefined) io.err(`note: ${clean(file)}: not fixed, ${refusal}\n`);
};

/** True when the plan was written. */
const write = (io: Io, plan: UntidyPlan): boolean => {
  try {
    io.writeFile(resolve(io.cwd, plan.path!), plan.after);
    return true;
  } catch (error) {
    io.err(`error: cannot write ${clean(plan.file)}: ${reasonOf(error)}\n`);
    return false;
  }
};

/** `recover check --fix`: plans rewritten with a plain layout, each whole. True unless one could not be written. */
export const tidyPlans = async (
  io: Io,
  paths: readonly string[],
  circumstances: FixCircumstances,
  options: CommonOptions,
): Promise<boolean> => {
  const { plans } = await findUntidyPlans(io, paths, circumstances);
  noteRefusals(io, plans, options);
  const written = plans
    .filter(({ refusal }) => refusal === undefined)
    .map((plan) => {
      const isWritten = write(io, plan);
      if (isWritten && options.quiet !== true) io.err(`fixed: ${clean(plan.file)}: ${sayDone(plan)}\n`);
      return isWritten;
    });
  return written.every(Boolean);
};
