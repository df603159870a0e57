import type { PlanHints } from '../plan/formats/drafts.ts';
import { detectPlanFormat, type PlanInput, readPlanFile } from '../plan/formats/index.ts';
import { decodeText } from '../readers/decode-text.ts';
import type { Io } from './io.ts';
import { isZip } from './packed-kind.ts';
import type { PlansOfFile } from './plans-of-file.ts';

const LINE = /\r\n|\n|\r/;

/** True for bytes of a workbook, as far as their beginning tells. */
export const isWorkbook = (bytes: Uint8Array): boolean => isZip(bytes);

/** The plans of a file of any kind. @throws ReadError when it holds none, with the reason */
export const readPlans = async (io: Io, input: PlanInput, hints: PlanHints): Promise<PlansOfFile> => {
  if (!isWorkbook(input.bytes))
    return { documents: readPlanFile(input, hints), lines: decodeText(input.bytes).text.split(LINE), notes: [] };
  // What reads workbooks is loaded by the first of them.
  const { readWorkbookPlans } = await import('./workbook-plans.ts');
  return readWorkbookPlans(io, input, hints);
};

/** Which format a file is of and what shows it. @throws ReadError as `readPlans` */
export const detectPlans = async (
  io: Io,
  input: PlanInput,
  hints: PlanHints,
): Promise<{ readonly format: string; readonly why: string }> => {
  if (!isWorkbook(input.bytes)) return detectPlanFormat(input, hints);
  const { detectWorkbookPlans } = await import('./workbook-plans.ts');
  return detectWorkbookPlans(io, input, hints);
};
