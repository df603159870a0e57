import { UsageError } from '../core/errors.ts';
import type { ColumnChoice } from '../core/log-fields.ts';
import { didYouMean } from '../core/nearest.ts';
import type { InputSummary } from '../core/report.ts';

const MOST_HEADERS = 20;

/** `Distance (km)` goes by `Distance` as well. */
const withoutUnits = (headers: readonly string[]): readonly string[] =>
  headers.flatMap((header) => [header, header.replace(/\s*[([].*$/, '')]);

/**
 * Every column that the runner has named must be in at least one table.
 * @throws UsageError with the headers that were found, and the nearest of them
 */
export const checkMap = (
  choices: readonly ColumnChoice[] = [],
  inputs: readonly Pick<InputSummary, 'table'>[],
): void => {
  const tables = inputs.flatMap(({ table }) => (table === undefined ? [] : [table]));
  const missed = choices.find(({ field }) => !tables.some(({ chosen }) => chosen.includes(field)));
  if (missed === undefined || tables.length === 0) return;
  const headers = [...new Set(tables.flatMap((table) => table.headers))].filter((header) => header !== '');
  const shown = headers.slice(0, MOST_HEADERS).join(', ');
  throw new UsageError(
    `map ${missed.field}=${missed.column}: no table has a column "${missed.column}"`,
    [didYouMean(missed.column, withoutUnits(headers)), `found: ${shown}${headers.length > MOST_HEADERS ? ', …' : ''}`]
      .filter((part) => part !== undefined)
      .join(' '),
  );
};
