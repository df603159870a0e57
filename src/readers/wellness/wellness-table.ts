import { readRows, withLineFeeds } from '../csv/read-rows.ts';
import { sniffDelimiters } from '../csv/sniff-delimiter.ts';
import { decodeText } from '../decode-text.ts';
import type { WellnessColumn } from './wellness-columns.ts';
import { WELLNESS_DIALECTS, type WellnessDialect } from './wellness-dialects.ts';

/** The header stands in the first lines. */
const HEADER_ROWS = 5;
const HEAD_BYTES = 16_384;

export interface WellnessTable {
  readonly dialect: WellnessDialect;
  readonly delimiter: string;
  readonly headerLine: number;
  readonly headers: readonly string[];
  readonly columns: readonly WellnessColumn[];
}

const isTable = (columns: readonly WellnessColumn[]): boolean =>
  columns.some(({ field }) => field === 'date') && columns.some(({ field }) => field !== 'date');

const inRow = (headers: readonly string[]): Pick<WellnessTable, 'dialect' | 'columns'> | undefined => {
  for (const dialect of WELLNESS_DIALECTS) {
    const columns = dialect.columnsOf(headers);
    if (columns !== undefined && isTable(columns)) return { dialect, columns };
  }
  return undefined;
};

/** Where the header of a table of days stands in the beginning of a file; undefined = there is none. */
export const wellnessTable = (bytes: Uint8Array): WellnessTable | undefined => {
  const text = withLineFeeds(decodeText(bytes.subarray(0, HEAD_BYTES)).text);
  for (const delimiter of sniffDelimiters(text)) {
    for (const { cells, line } of readRows(text, delimiter, HEADER_ROWS).rows) {
      const found = inRow(cells);
      if (found !== undefined) return { ...found, delimiter, headerLine: line, headers: cells };
    }
  }
  return undefined;
};
