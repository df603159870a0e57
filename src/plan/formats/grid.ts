import { addDays, daysBetween, weekdayIndex } from '../../core/dates.ts';
import type { PlacedText, PlanDocument, PlanFault, PlanLayout, WeekTotal } from '../../core/plan.ts';
import { type DatedCell, datedCell } from './dated-cell.ts';
import { type Draft, faultOf } from './drafts.ts';
import { type Context, clueOf, finish } from './finish.ts';
import { type DayColumn, type GridHeader, gridHeaders, type TotalColumn } from './grid-header.ts';
import { gridLayout } from './grid-layout.ts';
import { headerless, turnedRound } from './grid-shapes.ts';
import { type GridRow, gridWeeks } from './grid-weeks.ts';
import { typedBefore } from './mangled.ts';
import type { DateCell } from './plain-dates.ts';
import { settleDates } from './plan-dates.ts';
import { type Cell, cellAt, isBlankRow, type PlanTable, placedCell, type TableRow } from './plan-table.ts';
import { type Preamble, readPreamble } from './preamble.ts';
import { readToldDistance, readToldDuration } from './told-amounts.ts';

interface Place {
  readonly row: GridRow;
  readonly column: DayColumn;
  readonly dated: DatedCell;
}

const placesIn = (rows: readonly GridRow[], header: GridHeader): readonly Place[] =>
  rows.flatMap((row) =>
    header.days.flatMap((column) => {
      const cell = cellAt(row.row, column.column);
      return cell.text === '' ? [] : [{ row, column, dated: datedCell(cell) }];
    }),
  );

interface Dated {
  readonly days: readonly (string | undefined)[];
  readonly faults: readonly PlanFault[];
  readonly notes: readonly string[];
}

/** Day of each cell: its own date, the date above its column, the one that its week's label gives. */
const daysOf = (places: readonly Place[], context: Context, preamble: Preamble): Dated => {
  const told = places.map(({ dated, row, column }) => dated.date ?? row.datesAbove?.get(column.column));
  const weekdays = places.map(({ column }, i) => told[i]?.weekday ?? column.weekday);
  const settled = settleDates(
    told.map((one) => one?.date),
    weekdays,
    clueOf(context, preamble),
  );
  const faults: PlanFault[] = [];
  const days = places.map(({ row, column, dated }, i) => {
    const day = settled.days[i];
    if (told[i] === undefined) return row.firstDay === undefined ? undefined : addDays(row.firstDay, column.offset);
    const place = dated.dateCell === undefined ? undefined : placedCell(context.source, dated.dateCell);
    if (day === undefined) {
      if (place !== undefined) faults.push(faultOf('bad-date', place));
      return undefined;
    }
    if (place !== undefined && column.weekday !== undefined && weekdayIndex(day) !== column.weekday) {
      const away = column.weekday - weekdayIndex(day);
      faults.push(faultOf('weekday-mismatch', place, { expected: addDays(day, away), day }));
      return addDays(day, away);
    }
    return day;
  });
  return { days, faults, notes: settled.notes };
};

/** A cell that a spreadsheet took for a date, and what was typed; a date that is the cell's own day is none. */
const mangledIn = ({ dated }: Place, day: string | undefined): string | undefined => {
  const typed = typedBefore(dated.cell.text);
  return typed === undefined || dated.cell.text.startsWith(day ?? ' ') ? undefined : typed;
};

const totalOf = (
  context: Context,
  cell: Cell,
  column: TotalColumn,
  firstAt: number,
  lastAt: number,
): WeekTotal | undefined => {
  if (cell.text === '') return undefined;
  const durationS = column.isDuration || cell.text.includes(':') ? readToldDuration(cell.text, 'h') : undefined;
  const distance = durationS === undefined ? readToldDistance(cell.text, column.unit) : undefined;
  if (durationS === undefined && distance === undefined) return undefined;
  return {
    firstAt,
    lastAt,
    cell: placedCell(context.source, cell),
    ...(distance === undefined ? {} : { distance }),
    ...(durationS === undefined ? {} : { durationS }),
  };
};

/** Unit of bare distances, where all of the sums' headers name the same. */
const unitOfTotals = (totals: readonly TotalColumn[]): 'km' | 'mi' | undefined => {
  const units = new Set(totals.flatMap(({ unit }) => (unit === 'km' || unit === 'mi' ? [unit] : [])));
  return units.size === 1 ? [...units][0] : undefined;
};

interface Part {
  readonly drafts: readonly Draft[];
  readonly totals: readonly WeekTotal[];
  readonly faults: readonly PlanFault[];
  readonly notes: readonly string[];
  readonly passedOver: readonly { readonly reason: string; readonly count: number }[];
  readonly firstWeek: number;
  readonly lastWeek: number;
  readonly rows: readonly TableRow[];
  readonly dateCells: () => readonly DateCell[];
}

const dateCellsIn = (places: readonly Place[]): readonly DateCell[] =>
  places.flatMap(({ dated: { date, dateCell }, column }) =>
    date === undefined || dateCell === undefined ? [] : [{ cell: dateCell, told: date, weekday: column.weekday }],
  );

const readPart = (context: Context, table: PlanTable, header: GridHeader, end: number, preamble: Preamble): Part => {
  const weeks = gridWeeks(table, header, end, clueOf(context, preamble));
  const places = placesIn(weeks.rows, header);
  const dated = daysOf(places, context, preamble);
  const faults: PlanFault[] = [...weeks.faults, ...dated.faults];
  const drafts = places.flatMap((place, i): readonly Draft[] => {
    const { row, column } = place;
    if (place.dated.cell.text === '') return [];
    const day = dated.days[i];
    const cell = placedCell(context.source, place.dated.cell);
    const typed = mangledIn(place, day);
    if (typed !== undefined) faults.push(faultOf('mangled-cell', cell, { expected: typed, day }));
    const part = column.part ?? row.part;
    const ok = header.ok === undefined ? '' : cellAt(row.row, header.ok).text;
    return [
      {
        cell,
        at: row.index * 7 + column.offset,
        week: row.week,
        ...(column.weekday === undefined ? {} : { weekday: column.weekday }),
        ...(day === undefined ? {} : { day }),
        ...(part === undefined ? {} : { part }),
        ...(ok === '' ? {} : { ok: placedCell(context.source, cellAt(row.row, header.ok!)) }),
      },
    ];
  });
  const totals = weeks.rows.flatMap(({ row, index }) =>
    header.totals.flatMap(
      (column) => totalOf(context, cellAt(row, column.column), column, index * 7, index * 7 + 6) ?? [],
    ),
  );
  const passedOver = [
    { reason: 'row of sums or notes', count: weeks.sums },
    { reason: 'row below or beside the weeks', count: weeks.below },
  ].filter(({ count }) => count > 0);
  const numbers = weeks.rows.map(({ week }) => week);
  return {
    drafts,
    totals,
    faults,
    notes: [...weeks.notes, ...dated.notes],
    passedOver,
    firstWeek: numbers[0] ?? 1,
    lastWeek: numbers.at(-1) ?? 0,
    rows: weeks.rows.map(({ row }) => row),
    dateCells: () => [...weeks.dateCells(), ...dateCellsIn(places)],
  };
};

/** The cells of the rows between two tables, each row as one text. */
const linesOf = (table: PlanTable, from: number, to: number): readonly PlacedText[] =>
  table.rows.slice(from, to).flatMap((row) => {
    if (isBlankRow(row)) return [];
    const cells = row.cells.filter(({ text }) => text !== '');
    const [first, last] = [cells[0]!, cells.at(-1)!];
    return [
      placedCell(table.source, { text: table.source.text.slice(first.from, last.to), from: first.from, to: last.to }),
    ];
  });

const sameColumns = (a: GridHeader, b: GridHeader): boolean =>
  a.days.length === b.days.length && a.days.every(({ weekday }, i) => weekday === b.days[i]!.weekday);

const shifted = (part: Part, by: number): Part => ({
  ...part,
  drafts: part.drafts.map((draft) => ({ ...draft, at: draft.at + by })),
  totals: part.totals.map((total) => ({ ...total, firstAt: total.firstAt + by, lastAt: total.lastAt + by })),
});

const joined = (a: Part, b: Part): Part => {
  const restarts = b.firstWeek <= a.lastWeek;
  const later = shifted(b, (a.lastWeek - a.firstWeek + 1 + (restarts ? 0 : b.firstWeek - a.lastWeek - 1)) * 7);
  return {
    drafts: [
      ...a.drafts,
      ...later.drafts.map((draft) =>
        restarts && draft.week !== undefined ? { ...draft, week: draft.week + a.lastWeek } : draft,
      ),
    ],
    totals: [...a.totals, ...later.totals],
    faults: [...a.faults, ...b.faults],
    notes: [...new Set([...a.notes, ...b.notes])],
    passedOver: [...a.passedOver, ...b.passedOver],
    firstWeek: a.firstWeek,
    lastWeek: restarts ? a.lastWeek + b.lastWeek : b.lastWeek,
    rows: [...a.rows, ...b.rows],
    dateCells: () => [...a.dateCells(), ...b.dateCells()],
  };
};

const joinedLayouts = (layouts: readonly PlanLayout[]): PlanLayout | undefined =>
  layouts[0] === undefined
    ? undefined
    : {
        ...layouts[0],
        plain: layouts.flatMap(({ plain }) => plain),
        rowLines: layouts.flatMap(({ rowLines }) => rowLines),
      };

/** First and last day of what is wholly dated. */
const daysIn = ({ drafts }: Part): readonly [first: string, last: string] | undefined => {
  const days = drafts.flatMap(({ day }) => day ?? []).toSorted();
  return days.length < drafts.length ? undefined : [days[0]!, days.at(-1)!];
};

/** True where the first week of the second is the one behind the last of the first, by their dates. */
const isWeekBehind = (a: Part, b: Part): boolean => {
  const [before, behind] = [daysIn(a), daysIn(b)];
  if (before === undefined || behind === undefined) return false;
  const gap = daysBetween(before[1], behind[0]);
  return gap > 0 && gap <= 7;
};

/** True where the second table goes on with the weeks of the first: by its numbers or dates, or it numbers none at all. */
const continues = (a: { header: GridHeader; part: Part }, b: { header: GridHeader; part: Part }): boolean =>
  sameColumns(a.header, b.header) &&
  (b.part.firstWeek > a.part.lastWeek || b.header.labels.length === 0 || isWeekBehind(a.part, b.part));

/** Comments that are looked through for what they say of the plan. Tool default. */
const MOST_COMMENTS = 200;

/** The plans of a table whose rows, or columns, are weeks; none where nothing heads the days of one. */
export const readGrids = (context: Context, given: PlanTable): readonly PlanDocument[] => {
  const upright = gridHeaders(given);
  const turned = upright.length > 0 ? undefined : turnedRound(given);
  const table = turned ?? given;
  const bare = upright.length > 0 || turned !== undefined ? undefined : headerless(given);
  const headers = bare !== undefined ? [bare] : turned === undefined ? upright : gridHeaders(turned);
  const comments = table.comments.map(({ cell }) => placedCell(table.source, cell));
  const layoutOf = (header: GridHeader, { rows, dateCells }: Part): PlanLayout =>
    gridLayout(context, table, header, { rows, dates: dateCells(), turned: turned === undefined ? undefined : given });
  const plans: {
    header: GridHeader;
    part: Part;
    preamble: Preamble;
    above: readonly PlacedText[];
    layouts: PlanLayout[];
  }[] = [];
  for (const [i, header] of headers.entries()) {
    const end = headers[i + 1]?.row ?? table.rows.length;
    const above = [
      ...context.lines,
      ...comments.slice(0, MOST_COMMENTS),
      ...linesOf(table, i === 0 ? 0 : header.row, Math.max(header.row, 0)),
    ];
    const preamble = readPreamble(above, context.hints);
    const part = readPart(context, table, header, end, preamble);
    if (part.drafts.length === 0) continue;
    const last = plans.at(-1);
    const goesOn = last !== undefined && continues(last, { header, part });
    const layouts = context.hints.withLayout === true ? [layoutOf(header, part)] : [];
    if (goesOn) {
      last.part = joined(last.part, part);
      last.layouts.push(...layouts);
    } else plans.push({ header, part, preamble, above, layouts });
  }
  return plans.map(({ header, part, preamble, layouts }) =>
    finish(context, {
      preamble: { ...preamble, distanceUnit: preamble.distanceUnit ?? unitOfTotals(header.totals) },
      drafts: part.drafts,
      totals: part.totals,
      faults: part.faults,
      notes:
        bare === undefined ? part.notes : [...part.notes, 'no header: the columns are taken to be seven days in order'],
      passedOver: part.passedOver,
      comments,
      weeksByPlace: true,
      layout: joinedLayouts(layouts),
    }),
  );
};
