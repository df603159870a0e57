import type { Workbook } from '../core/workbook.ts';
import { plural } from '../format/plural.ts';
import type { PlanHints } from '../plan/formats/drafts.ts';
import type { PlanInput } from '../plan/formats/index.ts';
import { detectPlanWorkbook, readPlanWorkbook } from '../plan/formats/workbook.ts';
import type { Io } from './io.ts';
import { openWorkbook } from './open-workbook.ts';
import type { PlansOfFile } from './plans-of-file.ts';

const uncomputedNote = (count: number): readonly string[] =>
  count === 0
    ? []
    : [`${plural(count, 'formula')} without a saved value, shown as "=?"; open it in a spreadsheet and save it`];

const notesOn = ({ sheets, passedOver }: Workbook): readonly string[] => [
  ...passedOver.map(({ reason, count }) => `${plural(count, reason)} not read`),
  ...sheets.flatMap(({ name, unread }) => (unread === undefined ? [] : [`sheet "${name}" not read: ${unread}`])),
  ...uncomputedNote(sheets.reduce((sum, sheet) => sum + sheet.uncomputed, 0)),
];

/** The plans of a workbook. @throws ReadError when it holds none, with the reason */
export const readWorkbookPlans = async (io: Io, { name, bytes }: PlanInput, hints: PlanHints): Promise<PlansOfFile> => {
  const workbook = await openWorkbook(io, bytes);
  const documents = readPlanWorkbook(name, workbook, hints);
  return { documents, lines: [], sheets: workbook.sheets, notes: notesOn(workbook) };
};

/** Which format the first plan of a workbook is of and what shows it. @throws ReadError as `readWorkbookPlans` */
export const detectWorkbookPlans = async (
  io: Io,
  { name, bytes }: PlanInput,
  hints: PlanHints,
): Promise<ReturnType<typeof detectPlanWorkbook>> => detectPlanWorkbook(name, await openWorkbook(io, bytes), hints);
