import type { Config } from '../config/schema.ts';
import type { ColumnChoice, LogField } from '../core/log-fields.ts';
import { present } from '../core/present.ts';
import type { ReadHints } from '../core/reader.ts';

const choicesOf = (map: Readonly<Record<string, string | undefined>> | undefined): ColumnChoice[] | undefined =>
  map === undefined
    ? undefined
    : Object.entries(map).flatMap(([field, column]) =>
        column === undefined ? [] : [{ field: field as LogField, column }],
      );

/** What the settings tell a reader that its file cannot. */
export const hintsOf = ({ csv }: Config): ReadHints =>
  present<ReadHints>({
    distanceUnit: csv?.distanceUnit,
    dateOrder: csv?.dateOrder,
    decimal: csv?.decimal,
    columns: choicesOf(csv?.map),
  });
