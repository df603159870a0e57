import type { PlanDocument } from '../core/plan.ts';
import type { Sheet, Workbook } from '../core/workbook.ts';
import { plural } from '../format/plural.ts';
import type { PlanHints } from '../plan/formats/drafts.ts';
import { detectPlanFormat, type PlanInput, readPlanFile } from '../plan/formats/index.ts';
import { decodeText } from '../readers/decode-text.ts';
import type { Io } from './io.ts';
import { isZip } from './packed-kind.ts';

/** The plans of a file, and what their findings are shown with. */
export interface PlansOfFile {
  readonly documents: readonly PlanDocument[];
  /** Of a text. */
  readonly lines: readonly string[];
  /** Of a workbook. */
  readonly sheets?: readonly Sheet[];
  /** What of it was not read, in short sentences. */
  readonly notes: readonly string[];
}

const LINE = /\r\n|\n|\r/;

/** True for bytes of a workbook, as far as their beginning tells. */
export const isWorkbook = (bytes: Uint8Array): boolean => isZip(bytes);

/** What reads workbooks is loaded by the first of them. */
const workbookReader = async (): Promise<
  typeof import('./open-workbook.ts') & typeof import('../plan/formats/workbook.ts')
> => ({ ...(await import('./open-workbook.ts')), ...(await import('../plan/formats/workbook.ts')) });

const notesOn = ({ sheets, passedOver }: Workbook): readonly string[] => {
  const uncomputed = sheets.reduce((sum, sheet) => sum + sheet.uncomputed, 0);
  return [
    ...passedOver.map(({ reason, count }) => `${plural(count, reason)} not read`),
    ...sheets.flatMap(({ name, unread }) => (unread === undefined ? [] : [`sheet "${name}" not read: ${unread}`])),
    ...(uncomputed === 0
      ? []
      : [
          `${plural(uncomputed, 'formula')} without a saved value, shown as "=?"; open it in a spreadsheet and save it`,
        ]),
  ];
};

/** The plans of a file of any kind. @throws ReadError when it holds none, with the reason */
export const readPlans = async (io: Io, input: PlanInput, hints: PlanHints): Promise<PlansOfFile> => {
  const { name, bytes } = input;
  if (!isWorkbook(bytes))
    return { documents: readPlanFile(input, hints), lines: decodeText(bytes).text.split(LINE), notes: [] };
  const { openWorkbook, readPlanWorkbook } = await workbookReader();
  const workbook = await openWorkbook(io, bytes);
  const documents = readPlanWorkbook(name, workbook, hints);
  return { documents, lines: [], sheets: workbook.sheets, notes: notesOn(workbook) };
};

/** Which format a file is of and what shows it. @throws ReadError as `readPlans` */
export const detectPlans = async (
  io: Io,
  input: PlanInput,
  hints: PlanHints,
): Promise<{ readonly format: string; readonly why: string }> => {
  if (!isWorkbook(input.bytes)) return detectPlanFormat(input, hints);
  const { openWorkbook, detectPlanWorkbook } = await workbookReader();
  return detectPlanWorkbook(input.name, await openWorkbook(io, input.bytes), hints);
};
