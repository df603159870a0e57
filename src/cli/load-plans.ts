import { ReadError } from '../core/errors.ts';
import type { Problem } from '../core/problem.ts';
import type { CheckInputFile } from '../engine/check.ts';
import { placeText } from '../format/place-text.ts';
import type { PlanHints } from '../plan/formats/drafts.ts';
import { readPlanFile } from '../plan/formats/index.ts';
import { decodeText } from '../readers/decode-text.ts';
import { attempt } from './attempt.ts';
import { findFiles } from './find-files.ts';
import type { FoundFile } from './found-file.ts';
import type { Io } from './io.ts';
import { mayHoldPlan } from './may-hold-plan.ts';
import { placeOf } from './place-of.ts';

/** What lay in a folder and is no plan, with why. */
export interface PassedOver {
  readonly file: string;
  readonly reason: string;
}

export interface LoadedPlans {
  readonly files: readonly CheckInputFile[];
  readonly passedOver: readonly PassedOver[];
}

const LINE = /\r\n|\n|\r/;

const readFile = async (file: FoundFile, hints: PlanHints): Promise<CheckInputFile> => {
  const name = placeText(placeOf(file));
  const input = await file.load();
  const documents = readPlanFile(input, hints);
  return { file: name, documents, lines: decodeText(input.bytes).text.split(LINE) };
};

const problemOf = (file: FoundFile, { message, hint, line, column }: ReadError): Problem => ({
  kind: 'unreadable',
  place: { ...placeOf(file), ...(line !== undefined && { line }), ...(column !== undefined && { column }) },
  rows: 1,
  reason: hint === undefined ? message : `${message}; ${hint}`,
});

/** A plan file as it was read, or why it was passed over. */
export const loadPlan = async (file: FoundFile, hints: PlanHints): Promise<CheckInputFile | PassedOver> => {
  const read = await attempt(() => readFile(file, hints));
  if (!(read instanceof ReadError)) return read;
  const name = placeText(placeOf(file));
  return file.named ? { file: name, problem: problemOf(file, read) } : { file: name, reason: read.message };
};

/**
 * The plans behind the paths, one after the other. A file that was named and cannot be read is among them with its
 * problem; what a folder or glob held beside plans is passed over.
 */
export const loadPlans = async (io: Io, paths: readonly string[], hints: PlanHints): Promise<LoadedPlans> => {
  const files: CheckInputFile[] = [];
  const passedOver: PassedOver[] = [];
  for (const file of await findFiles(io, paths, mayHoldPlan)) {
    const loaded = await loadPlan(file, hints);
    if ('reason' in loaded) passedOver.push(loaded);
    else files.push(loaded);
  }
  return { files, passedOver };
};
