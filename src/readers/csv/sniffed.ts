import type { Sniffed } from '../../core/reader.ts';
import type { Layout } from './find-layout.ts';
import type { FieldColumn, HeaderMatch } from './match-header.ts';
import type { Plan } from './plan.ts';
import { numericParts } from './read-date.ts';
import { columnsOf, textsOf } from './sheet.ts';

const DELIMITERS: Readonly<Record<string, string>> = { ',': 'comma', ';': 'semicolon', '\t': 'TAB', '|': 'bar' };
const ORDERS = { dmy: 'day/month/year', mdy: 'month/day/year' } as const;
const UNITS: Readonly<Record<string, string>> = { km: 'kilometres', mi: 'miles', m: 'metres', yd: 'yards' };

const decimalMark = (columns: readonly FieldColumn[]): string =>
  columns.some(({ decimal }) => decimal === 'comma') ? 'comma' : 'point';

/** Only dates that are all figures, year last, have an order to find. */
const dateOrder = ({ sheet, dates }: Plan): string => {
  const [column] = columnsOf(sheet.columns, 'start');
  const numeric = column !== undefined && textsOf(sheet, column).some((text) => numericParts(text) !== undefined);
  return numeric ? ORDERS[dates.order] : 'plain (year first, or months by name)';
};

const distanceUnit = ({ sheet, distanceUnit: assumed }: Plan): string => {
  const [column] = columnsOf(sheet.columns, 'distance');
  const unit = column?.unit ?? assumed;
  return column === undefined ? 'no column of distances' : (UNITS[unit] ?? unit);
};

/** People name their columns in any language that is known. */
const languageOf = ({ dialect, language }: HeaderMatch): string =>
  dialect.freeHeaders ? 'names of the keeper, in any language known' : language;

/** What was found out about how a table is written. */
export const sniffed = ({ delimiter, match }: Layout, encoding: string, plan: Plan): readonly Sniffed[] => [
  { what: 'delimiter', found: DELIMITERS[delimiter] ?? delimiter },
  { what: 'encoding', found: encoding },
  { what: 'language', found: languageOf(match) },
  { what: 'decimal mark', found: decimalMark([...plan.sheet.columns.values()].flat()) },
  { what: 'distances', found: distanceUnit(plan) },
  { what: 'dates', found: dateOrder(plan) },
];
