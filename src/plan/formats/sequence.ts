import { ReadError } from '../../core/errors.ts';
import type { PlacedText, PlanDocument } from '../../core/plan.ts';
import { present } from '../../core/present.ts';
import type { Draft } from './drafts.ts';
import { type Context, finish } from './finish.ts';
import { cellAt, isBlankRow, type PlanTable, placedCell } from './plan-table.ts';
import { type Preamble, raceDistanceIn, readPreamble } from './preamble.ts';
import { headerName, type RowHeader, sequenceHeader } from './row-columns.ts';
import { durationUnitIn, readToldDistance, readToldDuration, unitInHeader } from './told-amounts.ts';

/** The first table of a file with two: a plan's name, its race and its unit, in a row of headers and one of values. */
const settingsIn = (table: PlanTable, end: number): Partial<Preamble> => {
  const row = table.rows.findIndex(({ cells }, i) => i < end && cells.some(({ text }) => /^race ?type$/i.test(text)));
  if (row < 0) return {};
  const headers = table.rows[row]!.cells.map(({ text }) => headerName(text));
  const values = table.rows.slice(row + 1, end).find((one) => !isBlankRow(one));
  if (values === undefined) return {};
  const at = (name: string): string => cellAt(values, headers.indexOf(name)).text;
  // A value with a comma too many shifts the next ones: the unit is the cell that names one.
  const unit = values.cells.map(({ text }) => unitInHeader(text)).find((one) => one === 'km' || one === 'mi');
  const distanceM = raceDistanceIn(at('race type'));
  return present<Partial<Preamble>>({
    title: at('title') || undefined,
    distanceUnit: unit,
    race: distanceM === undefined ? undefined : { distanceM },
  });
};

/** True where the first table names a race and a unit, as time-to-run's templates do. */
export const hasSettingsTable = (table: PlanTable): boolean =>
  table.rows
    .slice(0, 40)
    .some(
      ({ cells }) =>
        cells.some(({ text }) => /^race ?type$/i.test(text)) && cells.some(({ text }) => /^units?$/i.test(text)),
    );

const REST =
  /^(?:rest|off|day off|rest day|off day|ruhetag|ruhe|repos|descanso|riposo|rust|vila|hvile|lepo|wolne|volno)\b|^休/i;

/** True where the rows of a table without days may be days all the same: whole weeks of them, rest days among them. */
export const looksLikeDays = (table: PlanTable, header: RowHeader): boolean => {
  const column = textColumn(header);
  const texts = table.rows.slice(header.row + 1).flatMap(({ cells }) => cells[column]?.text || []);
  const rests = texts.filter((text) => REST.test(text)).length;
  return texts.length >= 14 && texts.length % 7 === 0 && rests * 14 >= texts.length;
};

const textColumn = ({ columns }: RowHeader): number => columns.get('title')?.[0] ?? columns.get('details')![0]!;

const draftsOf = (context: Context, table: PlanTable, header: RowHeader): readonly Draft[] => {
  const column = textColumn(header);
  const distance = header.columns.get('distance')?.[0];
  const duration = header.columns.get('duration')?.[0];
  const details = (header.columns.get('details') ?? []).filter((one) => one !== column);
  const unit = distance === undefined ? undefined : unitInHeader(header.headers[distance]!);
  const minutes = duration === undefined ? 'min' : (durationUnitIn(header.headers[duration]!) ?? 'min');
  const rows = table.rows.slice(header.row + 1).filter((row) => !isBlankRow(row) && cellAt(row, column).text !== '');
  return rows.map((row, at): Draft => {
    const told = distance === undefined ? undefined : readToldDistance(cellAt(row, distance).text, unit);
    const time = duration === undefined ? undefined : readToldDuration(cellAt(row, duration).text, minutes);
    const texts: readonly PlacedText[] = details.flatMap((one) =>
      cellAt(row, one).text === '' ? [] : [placedCell(context.source, cellAt(row, one))],
    );
    const cell = placedCell(context.source, cellAt(row, column));
    const week = Math.floor(at / 7) + 1;
    return {
      cell,
      details: texts,
      at,
      week,
      ...(told === undefined || told.range[1] === 0 ? {} : { distance: told }),
      ...(time === undefined || time[1] === 0 ? {} : { durationS: time }),
    };
  });
};

/** A plan that is a row a day and names none of them; with the day of its race the days are counted back. @throws ReadError when it has no rows */
export const readSequence = (context: Context, table: PlanTable): readonly PlanDocument[] => {
  const header = sequenceHeader(table);
  if (header === undefined) return [];
  const comments = table.comments.map(({ cell }) => placedCell(table.source, cell));
  const told = readPreamble([...context.lines, ...comments], context.hints);
  const drafts = draftsOf(context, table, header);
  if (drafts.length === 0) {
    throw new ReadError('it is a template: no row below its headers holds a workout', {
      hint: 'add a row for each day',
    });
  }
  return [
    finish(context, {
      preamble: { ...told, ...settingsIn(table, header.row) },
      drafts,
      totals: [],
      faults: [],
      notes: [],
      passedOver: [],
      comments,
      raceAt: drafts.length - 1,
    }),
  ];
};
