import { ReadError } from '../core/errors.ts';
import type { Problem } from '../core/problem.ts';
import type { CheckInputFile } from '../engine/check.ts';
import { placeText } from '../format/place-text.ts';
import type { PlanHints } from '../plan/formats/drafts.ts';
import { attempt } from './attempt.ts';
import { findFiles } from './find-files.ts';
import type { FoundFile } from './found-file.ts';
import type { Io } from './io.ts';
import { mayHoldPlan } from './may-hold-plan.ts';
import { placeOf } from './place-of.ts';
import { readPlans } from './read-plans.ts';

/** What lay in a folder and is no plan, with why. */
export interface PassedOver {
  readonly file: string;
  readonly reason: string;
}

/** A plan file as it was read, and what of it was not: hidden sheets of a workbook. */
export interface LoadedPlan {
  readonly input: CheckInputFile;
  readonly notes: readonly string[];
}

export interface LoadedPlans {
  readonly files: readonly CheckInputFile[];
  readonly passedOver: readonly PassedOver[];
}

const readFile = async (io: Io, file: FoundFile, hints: PlanHints): Promise<LoadedPlan> => {
  const { notes, ...plans } = await readPlans(io, await file.load(), hints);
  return { input: { file: placeText(placeOf(file)), ...plans }, notes };
};

const problemOf = (file: FoundFile, { message, hint, line, column }: ReadError): Problem => ({
  kind: 'unreadable',
  place: { ...placeOf(file), ...(line !== undefined && { line }), ...(column !== undefined && { column }) },
  rows: 1,
  reason: hint === undefined ? message : `${message}; ${hint}`,
});

/** A plan file as it was read, or why it was passed over. */
export const loadPlan = async (io: Io, file: FoundFile, hints: PlanHints): Promise<LoadedPlan | PassedOver> => {
  const read = await attempt(() => readFile(io, file, hints));
  if (!(read instanceof ReadError)) return read;
  const name = placeText(placeOf(file));
  if (!file.named) return { file: name, reason: read.message };
  return { input: { file: name, problem: problemOf(file, read) }, notes: [] };
};

/**
 * The plans behind the paths, one after the other. A file that was named and cannot be read is among them with its
 * problem; what a folder or glob held beside plans is passed over.
 */
export const loadPlans = async (io: Io, paths: readonly string[], hints: PlanHints): Promise<LoadedPlans> => {
  const files: CheckInputFile[] = [];
  const passedOver: PassedOver[] = [];
  for (const file of await findFiles(io, paths, mayHoldPlan)) {
    const loaded = await loadPlan(io, file, hints);
    if ('reason' in loaded) passedOver.push(loaded);
    else files.push(loaded.input);
  }
  return { files, passedOver };
};
