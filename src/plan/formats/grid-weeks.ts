import { addDays, weekdayIndex } from '../../core/dates.ts';
import type { PlanFault } from '../../core/plan.ts';
import { faultOf } from './drafts.ts';
import { firstOfRange } from './first-of-range.ts';
import { type DatesAbove, dateRow, gridDateCells } from './grid-date-cells.ts';
import type { GridHeader } from './grid-header.ts';
import type { DateCell } from './plain-dates.ts';
import { type DateClues, type DateText, settleDates, type ToldDate } from './plan-dates.ts';
import { type Cell, cellAt, isBlankRow, type PlanTable, placedCell, type TableRow } from './plan-table.ts';
import { readWeekLabel } from './week-label.ts';

/** A row of a grid with what its label says. */
export interface GridRow {
  readonly row: TableRow;
  /** Which week of the plan it belongs to, from 0. */
  readonly index: number;
  /** As the file numbers it, else counted. */
  readonly week: number;
  /** Date of the first day column, where it is known. */
  readonly firstDay?: string;
  readonly part?: 'am' | 'pm';
  /** Dates in the day columns of a row of dates above this one, by column. */
  readonly datesAbove?: DatesAbove;
}

export interface GridWeeks {
  readonly rows: readonly GridRow[];
  readonly faults: readonly PlanFault[];
  readonly notes: readonly string[];
  readonly sums: number;
  readonly below: number;
  /** Dates of the labels and above the days, one by one: no ranges. */
  readonly dateCells: () => readonly DateCell[];
}

interface Label {
  readonly number?: number;
  readonly numberCell?: Cell;
  readonly date?: DateText;
  readonly dateCell?: Cell;
}

const labelOf = (row: TableRow, header: GridHeader): Label => {
  let label: Label = {};
  for (const column of header.labels) {
    const cell = cellAt(row, column);
    if (cell.text === '') continue;
    const date = firstOfRange(cell.text);
    if (date !== undefined) {
      if (label.date === undefined) label = { ...label, date, dateCell: cell };
      continue;
    }
    const week = readWeekLabel(cell.text);
    if (week === undefined) continue;
    if (label.number === undefined) label = { ...label, number: week.number, numberCell: cell };
    const rest = week.rest === '' ? undefined : firstOfRange(week.rest);
    if (rest !== undefined && label.date === undefined) label = { ...label, date: rest, dateCell: cell };
  }
  return label;
};

const SUM =
  /^(?:total|totals|sum|summe|gesamt|average|avg|totale|suma|celkem|итого|合計|合计|합계|notes?|key|legend)\b/i;

const isSumRow = (row: TableRow, header: GridHeader): boolean => {
  const first = row.cells.find(({ text }) => text !== '');
  const isInDay = header.days.some(({ column }) => row.cells[column] === first);
  return first !== undefined && !isInDay && SUM.test(first.text);
};

const dayTexts = (row: TableRow, header: GridHeader): readonly string[] =>
  header.days.flatMap(({ column }) => cellAt(row, column).text || []);

const partOfRow = (row: TableRow, header: GridHeader): 'am' | 'pm' | undefined => {
  const first = Math.min(...header.days.map(({ column }) => column));
  for (let column = 0; column < first; column++) {
    const match = /^([ap])\.?m\.?$/i.exec(cellAt(row, column).text);
    if (match !== null) return match[1]!.toLowerCase() === 'a' ? 'am' : 'pm';
  }
  return undefined;
};

interface Found {
  readonly row: TableRow;
  readonly label: Label;
  readonly startsWeek: boolean;
  readonly part?: 'am' | 'pm';
  readonly datesAbove?: DatesAbove;
}

interface Gathered {
  readonly found: readonly Found[];
  readonly sums: number;
  readonly below: number;
}

/** Weeks of more than one row, as of mornings and evenings. */
const hasSeveralRows = (found: readonly Found[]): boolean => found.some(({ startsWeek }) => !startsWeek);

const gather = (table: PlanTable, header: GridHeader, end: number): Gathered => {
  const found: Found[] = [];
  let [sums, below, blanks] = [0, 0, 0];
  const heading = header.row < 0 ? undefined : dateRow(table.rows[header.row]!, header);
  let datesAbove = heading;
  let labelAbove: Label | undefined;
  let isLabelled = false;
  let wasDateRow = false;
  let afterTotals = false;
  for (const row of table.rows.slice(header.row + 1, end)) {
    if (isBlankRow(row)) {
      blanks++;
      continue;
    }
    const dates = dateRow(row, header);
    const label = labelOf(row, header);
    const isLabel = label.number !== undefined || label.date !== undefined;
    // Dates in the header are those of the first week.
    if (isLabel && found.length > 0 && datesAbove === heading) datesAbove = undefined;
    if (dates !== undefined) {
      datesAbove = dates;
      wasDateRow = true;
      labelAbove = isLabel ? label : undefined;
      isLabelled ||= isLabel;
      blanks = 0;
      continue;
    }
    const isBelowTotals: boolean = isLabelled && !isLabel && !wasDateRow && afterTotals && !hasSeveralRows(found);
    afterTotals = isBelowTotals || (dayTexts(row, header).length === 0 && !isLabel);
    if (isBelowTotals && dayTexts(row, header).length > 0) below++;
    else if (isSumRow(row, header)) sums++;
    else if (dayTexts(row, header).length === 0 && !isLabel)
      below += row.cells.filter(({ text }) => text !== '').length > 1 ? 1 : 0;
    else if (isLabelled && !isLabel && blanks > 0 && !wasDateRow && found.length > 0) below++;
    else {
      const part = partOfRow(row, header);
      const isNext = isLabel || (!isLabelled && part === undefined && datesAbove === undefined);
      found.push({
        row,
        label: isLabel || !wasDateRow ? label : (labelAbove ?? label),
        startsWeek: wasDateRow || isNext || found.length === 0,
        ...(part === undefined ? {} : { part }),
        ...(datesAbove === undefined ? {} : { datesAbove }),
      });
      wasDateRow = false;
    }
    isLabelled ||= isLabel;
    blanks = 0;
  }
  return { found, sums, below };
};

const sameLabel = (a: Label | undefined, b: Label): boolean =>
  a !== undefined && a.number !== undefined && a.number === b.number && (a.date === undefined || b.date === undefined);

/** Rows of the first grid of weeks, each with its place; week numbers that rise leave gaps where they do. */
const numbered = (found: readonly Found[]): readonly { readonly index: number; readonly week: number }[] => {
  const starts = found.filter(({ startsWeek }) => startsWeek);
  const numbers = starts.map(({ label }) => label.number);
  const rises = numbers.every((number, i) => number !== undefined && (i === 0 || number >= numbers[i - 1]!));
  const isCounting = rises && numbers[0] !== undefined && numbers.at(-1)! - numbers[0] < 2 * numbers.length + 2;
  let order = -1;
  return found.map(({ startsWeek, label }) => {
    if (startsWeek) order++;
    const start = starts[Math.max(order, 0)] ?? { label };
    const number = start.label.number;
    if (isCounting && number !== undefined) return { index: number - numbers[0]!, week: number };
    return { index: Math.max(order, 0), week: Math.max(order, 0) + 1 };
  });
};

/** Which day column the dates of the labels stand for: the one whose weekday most of them have, the first when in doubt. */
const labelOffset = (days: readonly (string | undefined)[], header: GridHeader): number => {
  const known = days.filter((day) => day !== undefined);
  const counts = new Map<number, number>();
  for (const day of known) {
    const column = header.days.find(({ weekday }) => weekday === weekdayIndex(day));
    if (column !== undefined) counts.set(column.offset, (counts.get(column.offset) ?? 0) + 1);
  }
  if ((counts.get(0) ?? 0) * 2 >= known.length) return 0;
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] * 2 > known.length ? best[0] : 0;
};

interface LabelDays {
  readonly firstDays: ReadonlyMap<Found, string>;
  readonly faults: readonly PlanFault[];
  readonly notes: readonly string[];
}

/** First day of each labelled week; labels that fall out of step with the rows around them are faults. */
const labelDays = (table: PlanTable, header: GridHeader, found: readonly Found[], clues: DateClues): LabelDays => {
  const labelled = found.filter(({ label }) => label.date !== undefined);
  if (labelled.length === 0) return { firstDays: new Map(), faults: [], notes: [] };
  const first = header.days[0]?.weekday;
  const dates = labelled.map(({ label }): ToldDate | undefined => label.date?.date);
  const settled = settleDates(
    dates,
    labelled.map(({ label }) => label.date?.weekday ?? first),
    clues,
  );
  const offset = labelOffset(settled.days, header);
  const expected = header.days.find((day) => day.offset === offset)?.weekday;
  const faults: PlanFault[] = [];
  const firstDays = new Map<Found, string>();
  let last: string | undefined;
  for (const [i, one] of labelled.entries()) {
    const day = settled.days[i];
    const cell = placedCell(table.source, one.label.dateCell!);
    if (day === undefined) {
      faults.push(faultOf('bad-date', cell));
      continue;
    }
    let start = addDays(day, -offset);
    if (last !== undefined && start < last) {
      faults.push(faultOf('date-order', cell, { day }));
    } else if (expected !== undefined && weekdayIndex(day) !== expected) {
      const away = (weekdayIndex(day) - expected + 7) % 7;
      const right = addDays(day, away <= 3 ? -away : 7 - away);
      if (labelled.length > 1) faults.push(faultOf('weekday-mismatch', cell, { expected: right, day }));
      start = addDays(right, -offset);
    }
    firstDays.set(one, start);
    if (last === undefined || start > last) last = start;
  }
  return { firstDays, faults, notes: settled.notes };
};

/** Faults of weeks that are listed twice under one number. */
const repeated = (table: PlanTable, found: readonly Found[]): readonly PlanFault[] => {
  const seen = new Map<number, Label>();
  return found.flatMap(({ startsWeek, row, label }) => {
    if (!startsWeek || label.number === undefined || row.cells.filter(({ text }) => text !== '').length < 2) return [];
    const isAgain = sameLabel(seen.get(label.number), label);
    seen.set(label.number, label);
    return isAgain && label.numberCell !== undefined
      ? [faultOf('duplicate-day', placedCell(table.source, label.numberCell))]
      : [];
  });
};

/** The weeks below a header, as far as `end`. */
export const gridWeeks = (table: PlanTable, header: GridHeader, end: number, clues: DateClues): GridWeeks => {
  const { found, sums, below } = gather(table, header, end);
  const places = numbered(found);
  const { firstDays, faults, notes } = labelDays(table, header, found, clues);
  let anchor: { readonly day: string; readonly index: number } | undefined;
  const firstAnchor = found.findIndex((one) => firstDays.has(one));
  if (firstAnchor >= 0) anchor = { day: firstDays.get(found[firstAnchor]!)!, index: places[firstAnchor]!.index };
  const rows = found.map((one, i): GridRow => {
    const { index, week } = places[i]!;
    const own = firstDays.get(one);
    if (own !== undefined) anchor = { day: own, index };
    const firstDay = own ?? (anchor === undefined ? undefined : addDays(anchor.day, (index - anchor.index) * 7));
    return {
      row: one.row,
      index,
      week,
      ...(firstDay === undefined ? {} : { firstDay }),
      ...(one.part === undefined ? {} : { part: one.part }),
      ...(one.datesAbove === undefined ? {} : { datesAbove: one.datesAbove }),
    };
  });
  return {
    rows,
    faults: [...faults, ...repeated(table, found)],
    notes,
    sums,
    below,
    dateCells: () => gridDateCells(found, header),
  };
};
