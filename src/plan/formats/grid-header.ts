import { onceEach } from '../../core/once-each.ts';
import type { ToldDistance } from '../../core/plan.ts';
import { remember } from '../../core/remember.ts';
import { foldName } from '../../readers/csv/fold-name.ts';
import { firstOfRange } from './first-of-range.ts';
import type { PlanTable, TableRow } from './plan-table.ts';
import { unitInHeader } from './told-amounts.ts';
import { isWeekHeader, readWeekLabel } from './week-label.ts';
import { type NamedDay, namedDays } from './week-words.ts';

export interface DayColumn {
  readonly column: number;
  /** Days behind the first one of the week, as the columns stand. */
  readonly offset: number;
  /** 0 = Monday; absent in a plan of "day 1" to "day 7". */
  readonly weekday?: number;
  readonly part?: 'am' | 'pm';
}

export interface TotalColumn {
  readonly column: number;
  readonly unit?: ToldDistance['unit'];
  readonly isDuration: boolean;
}

export interface GridHeader {
  /** Index of the header's row. */
  readonly row: number;
  readonly days: readonly DayColumn[];
  /** Columns that may name the week, by number or date. */
  readonly labels: readonly number[];
  readonly totals: readonly TotalColumn[];
  readonly ok?: number;
}

/** How many days of the week make a grid beyond doubt; fewer do where every other header is known. Tool default. */
const [SURE_DAYS, FEWEST_DAYS] = [5, 2];
/** So many make one beside a column of weeks, whatever else there is. Tool default. */
const MANY_DAYS = 4;

const TOTAL =
  /(?:^| )(?:total|totals|sum|volume|mileage|kilometrage|km|kms|k|mi|miles|distance|estimated|gesamt|summe|umfang|wochenkilometer|wkm|volumen|totale|totaal|yhteensa|suma|celkem|итого|всего|toplam|合計|合计|总|総|距離|距离|합계|총|duration|time|hours|stunden|dauer|duree|duracion|durata)(?: |$)/;
const AVERAGE =
  /(?:^| )(?:avg|average|mean|pace|per|actual|done|difference|ist|geschafft|schnitt|moyenne|media)(?: |$)/;
const DURATION =
  /(?:^| )(?:duration|time|hours|hrs|stunden|dauer|zeit|duree|temps|duracion|tiempo|durata|tempo|min|minutes|時間|时间|시간)(?: |$)/;
const OTHER =
  /^(?:phase|block|focus|notes?|comments?|bemerkungen?|notizen|kommentar|hinweise|notas|remarques|commentaires?|note|goal|ziel|objectif|objetivo|theme|cycle|mesocycle|period|date|dates|date range|dates of week|week dates|datum|fecha|data|start|from|to|days?|month|monat|key|description|details|type|stage|level|d|d pos|vert|weekly vert|elevation|climb|ascent|denivele|desnivel|dislivello|hohenmeter|hm|weeks? (?:to|until|out).*|countdown|recover ok)$/;
const OK = /^recover ok$/;

const isTotalHeader = (header: string): boolean => {
  const name = foldName(header);
  return TOTAL.test(name) && !AVERAGE.test(name);
};

const partIn = (rest: string): 'am' | 'pm' | undefined => {
  if (/^(?:a ?m|morning|morgens|vormittags|matin|manana|mattina)$/.test(rest)) return 'am';
  return /^(?:p ?m|evening|afternoon|abends|nachmittags|soir|tarde|sera)$/.test(rest) ? 'pm' : undefined;
};

/** What may stand behind a day of the week in a header: half of the day, a date, a word for what the column holds. */
const DAY_REST =
  /^(?:\d[\d ]*(?:\p{L}{3,10})?(?: \d{2,4})?|\p{L}{3,10} \d{1,2}|(?:km|mi|miles|min|distance|plan|notes?)|(?:(?:easy|long|tempo|speed|interval|intervals|recovery|quality|hill|hills|track|main|key|group|club) )?(?:workout|run|runs|training|session))$/u;

const isDayRest = (rest: string): boolean => rest === '' || partIn(rest) !== undefined || DAY_REST.test(rest);

const withOffsets = (days: readonly NamedDay[]): readonly DayColumn[] => {
  const first = days[0]!.weekday;
  return days.map(({ column, weekday, rest }) => {
    const part = partIn(rest);
    return { column, weekday, offset: (weekday - first + 7) % 7, ...(part === undefined ? {} : { part }) };
  });
};

/** `Day 1` … `Day 7`, `Tag 1`, `Workout 1`: days of no name. */
const NUMBERED = /^(?:day|tag|jour|dia|giorno|dag|dzien|den|päivä|paiva|день|gun|第)\s?([1-7])(?:日|天)?$/;

const dayNumber = remember((cell: string): number | undefined => {
  const match = /\d/.test(cell) ? NUMBERED.exec(foldName(cell.slice(0, 20))) : null;
  return match === null ? undefined : Number(match[1]);
});

const numberedDays = (cells: readonly string[]): readonly DayColumn[] => {
  const days = cells.flatMap((cell, column) => {
    const number = dayNumber(cell);
    return number === undefined ? [] : [{ column, offset: number - 1 }];
  });
  return new Set(days.map(({ offset }) => offset)).size === days.length && days.length >= SURE_DAYS ? days : [];
};

/** A weekday whose header cell was left empty between two that follow each other but for it. */
const withGaps = (days: readonly DayColumn[], cells: readonly string[]): readonly DayColumn[] => {
  const filled: DayColumn[] = [];
  for (const [i, day] of days.entries()) {
    filled.push(day);
    const next = days[i + 1];
    if (next === undefined || day.weekday === undefined) continue;
    const missing = next.offset - day.offset - 1;
    if (missing !== 1 || next.column - day.column !== 2 || cells[day.column + 1] !== '') continue;
    filled.push({ column: day.column + 1, offset: day.offset + 1, weekday: (day.weekday + 1) % 7 });
  }
  return filled;
};

/** The columns of one week: from the first day on, as long as no day comes twice, halves of a day apart. */
const oneWeek = (days: readonly NamedDay[]): readonly NamedDay[] => {
  const seen = new Set<string>();
  return days.filter(({ weekday, rest }) => {
    const key = `${weekday}${partIn(rest) ?? ''}`;
    if (seen.has(key) || !isDayRest(rest)) return false;
    seen.add(key);
    return true;
  });
};

const distinctDays = (days: readonly DayColumn[]): number => new Set(days.map(({ offset }) => offset)).size;

const isKnownOther = (cell: string): boolean =>
  cell === '' || isWeekHeader(cell) || isTotalHeader(cell) || OTHER.test(foldName(cell));

const WEEKEND = /^week-?end\b/i;

/** "Weekend long run" in a week without a Sunday is taken for Sunday's. */
const withWeekend = (cells: readonly string[]): readonly string[] => {
  const hasSunday = cells.some((cell) => /^sun(?:day)?\b/i.test(cell));
  const weekends = cells.filter((cell) => WEEKEND.test(cell)).length;
  return hasSunday || weekends !== 1
    ? cells
    : cells.map((cell) => (WEEKEND.test(cell) ? cell.replace(WEEKEND, 'Sunday') : cell));
};

const dayColumns = (told: readonly string[]): readonly DayColumn[] => {
  // "Tue: easy run" is a day with its workout, not a column's name.
  const cells = withWeekend(told).map((cell) => (/:\s*\S/.test(cell) ? '' : cell));
  const named = oneWeek(namedDays(cells));
  if (named.length > 0) {
    const days = withGaps(withOffsets(named), cells);
    const count = distinctDays(days);
    const columns = new Set(days.map(({ column }) => column));
    const othersKnown = cells.every((cell, column) => columns.has(column) || isKnownOther(cell));
    const isPlainRow = cells.some((cell, column) => !columns.has(column) && isWeekHeader(cell));
    const isFew = count >= FEWEST_DAYS && isPlainRow && (othersKnown || count >= MANY_DAYS);
    if (count >= SURE_DAYS || isFew) return days;
  }
  return numberedDays(cells);
};

const isLabelText = (text: string): boolean => readWeekLabel(text) !== undefined || firstOfRange(text) !== undefined;

/** Enough rows to tell what a column holds. */
const SAMPLE_ROWS = 12;

const holdsLabels = (table: PlanTable, from: number, column: number): boolean => {
  const texts = table.rows.slice(from, from + SAMPLE_ROWS).flatMap(({ cells }) => cells[column]?.text || []);
  return texts.length > 0 && texts.filter(isLabelText).length * 2 > texts.length;
};

const headerAt = (table: PlanTable, row: number): GridHeader | undefined => {
  const cells = table.rows[row]!.cells.map(({ text }) => text);
  if (cells.length < 3) return undefined;
  const days = dayColumns(cells);
  if (days.length === 0) return undefined;
  const taken = new Set(days.map(({ column }) => column));
  const others = cells.map((_, column) => column).filter((column) => !taken.has(column));
  const first = Math.min(...taken);
  const totals = others
    .filter((column) => isTotalHeader(cells[column]!) && !isWeekOnly(cells[column]!))
    .map((column): TotalColumn => {
      const unit = unitInHeader(cells[column]!);
      const isDuration = unit === undefined && DURATION.test(foldName(cells[column]!));
      return { column, isDuration, ...(unit === undefined ? {} : { unit }) };
    });
  const totalColumns = new Set(totals.map(({ column }) => column));
  const labels = others.filter(
    (column) =>
      !totalColumns.has(column) &&
      (isWeekHeader(cells[column]!) || (column < first && holdsLabels(table, row + 1, column))),
  );
  const ok = others.find((column) => OK.test(foldName(cells[column]!)));
  return { row, days, labels, totals, ...(ok === undefined ? {} : { ok }) };
};

/** `Week` and `Weeks` head a label; `Total weekly mileage` does not. */
const isWeekOnly = (header: string): boolean => isWeekHeader(header) && !/total|mileage|km|miles/i.test(header);

const isShort = ({ cells }: TableRow): boolean => cells.every(({ text }) => text.length <= 60);

/** Every row that heads a grid of weeks. Several formats ask for them, and each more than once. */
export const gridHeaders = onceEach((table: PlanTable): readonly GridHeader[] => {
  const found: GridHeader[] = [];
  for (let row = 0; row < table.rows.length; row++) {
    if (table.rows[row]!.cells.length < 3 || !isShort(table.rows[row]!)) continue;
    const header = headerAt(table, row);
    if (header !== undefined) found.push(header);
  }
  return found;
});
