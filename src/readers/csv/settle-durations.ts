import { isRun } from '../../core/sport.ts';
import type { Field, Unit } from './dialect.ts';
import { looksLikeMetres } from './looks-like-metres.ts';
import type { FieldColumn } from './match-header.ts';
import { middle } from './middle.ts';
import { isRunningPace, paceOf } from './plausible-pace.ts';
import { distanceOf, metresPer, secondsOf } from './quantities.ts';
import { isTwoPart } from './read-duration.ts';
import { digitsOf } from './read-number.ts';
import type { Row } from './row.ts';
import { cellOf, type Doubt, mapColumns, type Settled, type Sheet, sampleRows } from './sheet.ts';

/** Headers that leave no doubt about `1:05`. */
const STATED: ReadonlySet<Unit | undefined> = new Set(['h', 'h:mm', 'mm:ss'] as const);

const TIMES: readonly Field[] = ['duration', 'moving', 'elapsed'];

/** Without distances: a first part of at most this many is hours, as few runs are that short. Tool default. */
const MOST_HOURS = 4;
/** Without distances: bare numbers above this are seconds, as few runs last five hours. Tool default. */
const MOST_MINUTES = 300;

/** Without distances: bare numbers below this are parts of a day, as spreadsheets keep times. Tool default. */
const MOST_DAYS = 0.25;

interface Timed {
  readonly row: Row;
  readonly text: string;
}

const timedRows = (sheet: Sheet, column: FieldColumn, suits: (text: string) => boolean): readonly Timed[] => {
  const timed: Timed[] = [];
  for (const row of sampleRows(sheet)) {
    const text = row.cells[column.index];
    if (text !== undefined && suits(text)) timed.push({ row, text });
  }
  return timed;
};

const mayBeRun = (sheet: Sheet, row: Row): boolean => {
  const sport = sheet.sportNamed(cellOf(sheet, row, 'sport')?.text ?? '');
  return sport === undefined || isRun(sport);
};

/** Paces of the rows that have a distance, s/km. A mile or a kilometre: either way a factor of sixty shows. */
const pacesOf = (sheet: Sheet, timed: readonly Timed[], column: FieldColumn): readonly number[] => {
  const paces: number[] = [];
  const openUnit = looksLikeMetres(sheet) ? 'm' : 'km';
  for (const { row, text } of timed) {
    const timeS = secondsOf(text, column);
    const distance = distanceOf(sheet, row);
    if (timeS === undefined || distance === undefined || !mayBeRun(sheet, row)) continue;
    paces.push(paceOf(timeS, distance.value * metresPer(distance.unit ?? openUnit)));
  }
  return paces;
};

/** A pace as far from that of a run as its sixtyfold; s/km. Tool default. */
const BETWEEN_READINGS_S = 52;

/** In how many rows a reading of the time column gives the pace of a run. */
const runningPaces = (sheet: Sheet, timed: readonly Timed[], column: FieldColumn): number =>
  pacesOf(sheet, timed, column).filter(isRunningPace).length;

const settleTwoPart = (sheet: Sheet, column: FieldColumn): Settled<FieldColumn> => {
  const timed = timedRows(sheet, column, isTwoPart);
  if (timed.length === 0 || STATED.has(column.unit)) {
    return { value: column, notes: [], doubts: [] };
  }
  const asHours: FieldColumn = { ...column, twoPart: 'h:mm' };
  const asMinutes: FieldColumn = { ...column, twoPart: 'mm:ss' };
  const hours = runningPaces(sheet, timed, asHours);
  const minutes = runningPaces(sheet, timed, asMinutes);
  if (hours > minutes)
    return { value: asHours, notes: [`${column.header} holds hours:minutes (paces decide)`], doubts: [] };
  if (minutes > 0)
    return { value: asMinutes, notes: [`${column.header} holds minutes:seconds (paces decide)`], doubts: [] };
  return guessTwoPart(sheet, asMinutes, timed);
};

/** No reading gives the pace of a run: the nearer one, else hours where the first part is small. */
const guessTwoPart = (sheet: Sheet, column: FieldColumn, timed: readonly Timed[]): Settled<FieldColumn> => {
  const pace = middle(pacesOf(sheet, timed, column)) ?? Number.NaN;
  const firstPart = middle(timed.map(({ text }) => Number.parseInt(text, 10))) ?? Number.NaN;
  const isHours = Number.isNaN(pace) ? firstPart <= MOST_HOURS : pace < BETWEEN_READINGS_S;
  const twoPart = isHours ? 'h:mm' : 'mm:ss';
  const first = timed[0]!;
  const words = twoPart === 'h:mm' ? 'hours:minutes' : 'minutes:seconds';
  const reason = `"${column.header}": ${first.text} is taken as ${words}`;
  const doubt: Doubt = { line: first.row.line, reason, ambiguous: 'unit' };
  return { value: { ...column, twoPart }, notes: [], doubts: twoPart === 'h:mm' ? [doubt] : [] };
};

const UNIT_NAMES = { min: 'minutes', s: 'seconds', h: 'hours', d: 'parts of a day' } as const;

type BareUnit = keyof typeof UNIT_NAMES;

const isBare = (text: string): boolean => digitsOf(text) !== undefined && /[\d]$/.test(text.trim());

const settleBareUnit = (sheet: Sheet, column: FieldColumn): Settled<FieldColumn> => {
  const timed = timedRows(sheet, column, isBare);
  if (timed.length === 0 || column.unit !== undefined) return { value: column, notes: [], doubts: [] };
  let best: { unit: BareUnit; count: number } = { unit: 'min', count: 0 };
  for (const unit of ['min', 's', 'h', 'd'] as const) {
    const count = runningPaces(sheet, timed, { ...column, unit });
    if (count > best.count) best = { unit, count };
  }
  if (best.count === 0) return guessBareUnit(column, timed);
  return withUnit(column, best.unit, `${column.header} in ${UNIT_NAMES[best.unit]} (paces decide)`);
};

const withUnit = (column: FieldColumn, unit: Unit, note: string): Settled<FieldColumn> => ({
  value: { ...column, unit },
  notes: [note],
  doubts: [],
});

const likelyUnit = (value: number): BareUnit => {
  if (value < MOST_DAYS) return 'd';
  return value > MOST_MINUTES ? 's' : 'min';
};

const guessBareUnit = (column: FieldColumn, timed: readonly Timed[]): Settled<FieldColumn> => {
  const unit = likelyUnit(middle(timed.map(({ text }) => Number.parseFloat(text.replace(',', '.')))) ?? Number.NaN);
  return withUnit(column, unit, `${column.header} taken as ${UNIT_NAMES[unit]}`);
};

const settleColumn = (sheet: Sheet, column: FieldColumn): Settled<FieldColumn> => {
  const parts = settleTwoPart(sheet, column);
  const unit = settleBareUnit(sheet, parts.value);
  return { value: unit.value, notes: [...parts.notes, ...unit.notes], doubts: parts.doubts };
};

/** The sheet with the meaning of `37:10` and of a bare `45` decided for each of its time columns. */
export const settleDurations = (sheet: Sheet): Settled<Sheet> => {
  const settled = new Map<FieldColumn, Settled<FieldColumn>>();
  for (const field of TIMES) {
    for (const column of sheet.columns.get(field) ?? []) {
      if (column.unit !== 's') settled.set(column, settleColumn(sheet, column));
    }
  }
  const all = [...settled.values()];
  return {
    value: { ...sheet, columns: mapColumns(sheet.columns, (column) => settled.get(column)?.value ?? column) },
    notes: all.flatMap((one) => one.notes),
    doubts: all.flatMap((one) => one.doubts),
  };
};
