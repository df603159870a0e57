import { ReadError } from '../../core/errors.ts';
import type { PlanDocument } from '../../core/plan.ts';
import type { Sheet, Workbook } from '../../core/workbook.ts';
import type { PlanHints } from './drafts.ts';
import type { PlanSource } from './plan-source.ts';
import type { PlanTable } from './plan-table.ts';
import { NoPlan, type PlanReading, readProbe } from './read-probe.ts';
import { joinedTable, type SheetGroup, sheetGroups } from './sheet-groups.ts';
import { sheetTables } from './sheet-tables.ts';
import { TABLE_FORMATS } from './table-formats.ts';

interface Found {
  readonly sheets: readonly Sheet[];
  readonly reading: PlanReading;
}

type Read = (table: PlanTable) => PlanReading | ReadError;

const reader =
  (source: PlanSource, hints: PlanHints): Read =>
  (table) => {
    try {
      return readProbe({ source, hints, extension: '', tables: () => [table] }, TABLE_FORMATS);
    } catch (error) {
      if (error instanceof ReadError) return error;
      throw error;
    }
  };

const faultsIn = ({ plans }: PlanReading): number => plans.reduce((sum, { faults }) => sum + faults.length, 0);

/** True where no two sheets share a week: without dates, a week begins with a new sheet or not at all. */
const isApart = ({ entries }: PlanDocument): boolean => {
  const sheetOf = new Map<number, string | undefined>();
  return entries.every(({ at, day, cell }) => {
    if (day !== undefined) return true;
    const [week, sheet] = [Math.floor(at / 7), cell.pieces[0]?.cell?.sheet];
    if (!sheetOf.has(week)) sheetOf.set(week, sheet);
    return sheetOf.get(week) === sheet;
  });
};

const entriesIn = (plans: readonly PlanDocument[]): number =>
  plans.reduce((sum, { entries }) => sum + entries.length, 0);

/** Whether the one plan that the parts seem to make tells all of them, and nothing is wrong with it that was not before. */
const isWhole = (joined: PlanReading, parts: readonly PlanReading[]): boolean => {
  const [plan, ...others] = joined.plans;
  if (plan === undefined || others.length > 0) return false;
  const hasAll = entriesIn(joined.plans) === entriesIn(parts.flatMap(({ plans }) => plans));
  const hasNewFaults = faultsIn(joined) > parts.reduce((sum, part) => sum + faultsIn(part), 0);
  return hasAll && !hasNewFaults && isApart(plan);
};

const isReading = (read: PlanReading | ReadError): read is PlanReading => !(read instanceof ReadError);

const readGroup = (group: SheetGroup, read: Read): readonly (Found | ReadError)[] => {
  const parts = group.tables.map(read);
  if (parts.length > 1 && parts.every(isReading)) {
    const joined = read(joinedTable(group));
    if (isReading(joined) && isWhole(joined, parts)) return [{ sheets: group.sheets, reading: joined }];
  }
  return parts.map((part, i) => (isReading(part) ? { sheets: [group.sheets[i]!], reading: part } : part));
};

const isFound = (one: Found | ReadError): one is Found => !(one instanceof ReadError);

/** The gravest of what kept sheets from being read: one that could not be, a log, nothing that is known. */
const reasonFor = (workbook: Workbook, errors: readonly ReadError[]): ReadError => {
  const unread = workbook.sheets.find((sheet) => sheet.unread !== undefined);
  if (unread !== undefined) return new ReadError(`sheet "${unread.name}": ${unread.unread}`);
  const told = errors.find((error) => !(error instanceof NoPlan)) ?? errors[0];
  if (told !== undefined) return told;
  return new ReadError(
    workbook.passedOver.length > 0 ? 'all of its sheets are hidden or empty' : 'its sheets are empty',
  );
};

const found = (name: string, workbook: Workbook, hints: PlanHints): readonly Found[] => {
  const { source, tables } = sheetTables(
    name,
    workbook.sheets.filter(({ rows }) => rows.length > 0),
  );
  const all = sheetGroups(tables).flatMap((group) => readGroup(group, reader(source, hints)));
  const plans = all.filter(isFound);
  if (plans.length === 0)
    throw reasonFor(
      workbook,
      all.filter((one) => one instanceof ReadError),
    );
  return plans;
};

const quoted = (sheets: readonly Sheet[]): string => {
  const names = sheets.map(({ name }) => `"${name}"`);
  return sheets.length === 1 ? `sheet ${names[0]}` : `sheets ${names[0]} to ${names.at(-1)}`;
};

const whyOf = ({ sheets, reading }: Found): string => `${quoted(sheets)}: ${reading.why}`;

const uncomputedNote = (sheets: readonly Sheet[]): readonly string[] => {
  const count = sheets.reduce((sum, { uncomputed }) => sum + uncomputed, 0);
  return count === 0 ? [] : [`${count} formulas without a saved value`];
};

const documentsOf = (one: Found, only: boolean): readonly PlanDocument[] =>
  one.reading.plans.map((plan) => {
    const title = plan.title ?? (only || one.sheets.length > 1 ? undefined : one.sheets[0]!.name);
    return {
      ...plan,
      why: whyOf(one),
      ...(title !== undefined && { title }),
      notes: [...plan.notes, ...uncomputedNote(one.sheets)],
    };
  });

/** What of a workbook was not read as a plan, by reason. */
const passedOver = ({ sheets, passedOver: over }: Workbook, plans: readonly Found[]): PlanDocument['passedOver'] => {
  const others = sheets.length - plans.reduce((sum, one) => sum + one.sheets.length, 0);
  return [...over, ...(others === 0 ? [] : [{ reason: 'sheet without a plan', count: others }])];
};

/**
 * The plans in the sheets of a workbook, each text with its sheet, row and column. Sheets that are parts of one plan by
 * their names and layout are one plan.
 * @throws ReadError when no sheet holds one, with the reason
 */
export const readPlanWorkbook = (name: string, workbook: Workbook, hints: PlanHints): readonly PlanDocument[] => {
  const plans = found(name, workbook, hints);
  const [first, ...rest] = plans.flatMap((one) => documentsOf(one, plans.length === 1)) as [
    PlanDocument,
    ...PlanDocument[],
  ];
  return [{ ...first, passedOver: [...first.passedOver, ...passedOver(workbook, plans)] }, ...rest];
};

/** Which format the first plan of a workbook is of and what shows it. @throws ReadError as `readPlanWorkbook` */
export const detectPlanWorkbook = (
  name: string,
  workbook: Workbook,
  hints: PlanHints,
): { readonly format: string; readonly why: string } => {
  const [first] = found(name, workbook, hints);
  return { format: first!.reading.format.id, why: whyOf(first!) };
};
