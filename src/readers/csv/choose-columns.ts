import { UsageError } from '../../core/errors.ts';
import type { ColumnChoice, LogField } from '../../core/log-fields.ts';
import type { Field, Unit } from './dialect.ts';
import type { FieldColumn, FieldColumns } from './field-column.ts';
import { foldName } from './fold-name.ts';
import { splitHeaderUnits, unitForField, unitFromWord } from './header-units.ts';
import type { NamedColumn } from './name-columns.ts';

/** The names that differ from ours. */
const RENAMED: Readonly<Partial<Record<LogField, Field>>> = {
  date: 'start',
  file: 'linkedFile',
  movingTime: 'moving',
  elapsedTime: 'elapsed',
  avgHr: 'averageHeartRate',
  maxHr: 'maxHeartRate',
  restingHr: 'restingHeartRate',
  hrCap: 'heartRateCap',
  hrFirstHalf: 'firstHalfHeartRate',
  hrSecondHalf: 'secondHalfHeartRate',
  paceFirstHalf: 'firstHalfPace',
  paceSecondHalf: 'secondHalfPace',
};

const fieldOf = (field: LogField): Field => RENAMED[field] ?? (field as Field);

const columnNamed = (header: readonly NamedColumn[], text: string): NamedColumn | undefined => {
  const name = foldName(text);
  const exact =
    name === ''
      ? undefined
      : (header.find((column) => column.name === name) ??
        header.find((column) => splitHeaderUnits(column.name).name === name));
  const place = /^#(\d{1,4})$/.exec(text.trim());
  if (exact !== undefined || place !== null) return exact ?? header[Number(place![1]) - 1];
  const repeated = /^(.+)#(\d{1,4})$/.exec(text.trim());
  if (repeated === null) return undefined;
  const [, wanted = '', occurrence] = repeated;
  return header.find((column) => column.name === foldName(wanted) && column.occurrence === Number(occurrence));
};

const CLOCK_UNITS: readonly string[] = ['h:mm', 'mm:ss'];

const unitNamed = (text: string): Unit | undefined =>
  CLOCK_UNITS.includes(text) ? (text as Unit) : unitFromWord(foldName(text));

interface Found {
  readonly column: NamedColumn;
  readonly unit?: Unit;
}

/** A header may hold a colon itself: only what follows one and is a unit counts as one. */
const find = (header: readonly NamedColumn[], { field, column: text }: ColumnChoice): Found | undefined => {
  const whole = columnNamed(header, text);
  if (whole !== undefined) return { column: whole };
  for (let at = text.indexOf(':'); at > 0; at = text.indexOf(':', at + 1)) {
    const column = columnNamed(header, text.slice(0, at));
    const word = text.slice(at + 1).trim();
    if (column === undefined) continue;
    const unit = unitNamed(word);
    if (unit === undefined || unitForField(fieldOf(field), [unit]) === undefined)
      throw new UsageError(`map ${field}=${text}: "${word}" is no unit of ${field}`, 'for example distance=Strecke:mi');
    return { column, unit };
  }
  return undefined;
};

const toColumn = (field: Field, { column, unit }: Found): FieldColumn => {
  const twoPart = unit === 'h' || unit === 'h:mm' ? 'h:mm' : 'mm:ss';
  const base: FieldColumn = { field, index: column.index, header: column.header, decimal: 'point', twoPart };
  return unit === undefined ? base : { ...base, unit };
};

/** The columns as the runner has named them; what the header alone says stands where nothing was named. */
export const chooseColumns = (
  columns: FieldColumns,
  header: readonly NamedColumn[],
  choices: readonly ColumnChoice[],
  unitOf: (field: Field, column: NamedColumn) => Unit | undefined,
): FieldColumns => {
  let chosen = columns;
  for (const choice of choices) {
    const found = find(header, choice);
    if (found === undefined) continue;
    const field = fieldOf(choice.field);
    const unit = found.unit ?? unitOf(field, found.column);
    const others = [...chosen].map(([name, list]): [Field, readonly FieldColumn[]] => [
      name,
      list.filter(({ index }) => index !== found.column.index),
    ]);
    const column = toColumn(field, unit === undefined ? found : { ...found, unit });
    chosen = new Map([...others.filter(([name, list]) => name !== field && list.length > 0), [field, [column]]]);
  }
  return chosen;
};

/** The fields whose columns a table has, of those that the runner has named. */
export const chosenFields = (header: readonly NamedColumn[], choices: readonly ColumnChoice[]): readonly LogField[] =>
  choices.filter((choice) => find(header, choice) !== undefined).map(({ field }) => field);
