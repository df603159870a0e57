import { CsvError, parse } from 'csv-parse/sync';
import { MAX_CELL_CHARACTERS, type Row, type Rows } from './row.ts';
import { salvageRows } from './salvage-rows.ts';

const countBreaks = (cell: string): number => {
  let breaks = 0;
  for (let i = cell.indexOf('\n'); i >= 0; i = cell.indexOf('\n', i + 1)) breaks++;
  return breaks;
};

/**
 * csv-parse tells the line on which a record ends, and counts a CRLF inside quotes twice. With one kind of line end and
 * no record skipped, the line on which each starts follows from the breaks in the cells before it.
 */
const numberRows = (records: readonly (readonly string[])[]): readonly Row[] => {
  let line = 1;
  return records.map((cells) => {
    const row = { cells, line };
    line++;
    for (const cell of cells) line += countBreaks(cell);
    return row;
  });
};

/** Every line end as LF; files joined from several systems mix CR, LF and CRLF. */
export const withLineFeeds = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

/** Records of a table with their start lines, blank lines included. `text` has LF line ends. */
export const readRows = (text: string, delimiter: string): Rows => {
  try {
    const records = parse(text, {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      trim: true,
      max_record_size: MAX_CELL_CHARACTERS,
    });
    return { rows: numberRows(records), damage: [] };
  } catch (error) {
    if (error instanceof CsvError) return salvageRows(text, delimiter);
    throw error;
  }
};
