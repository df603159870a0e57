import { ReadError } from '../../core/errors.ts';
import type { Input } from '../../core/reader.ts';
import { readRows, withLineFeeds } from '../csv/read-rows.ts';
import type { Row } from '../csv/row.ts';
import { sniffDelimiters } from '../csv/sniff-delimiter.ts';
import { decodeText } from '../decode-text.ts';

/** Three days of a row a second; more is not one activity. Tool default. */
const MOST_ROWS = 300_000;
/** Three days of rows of a hundred characters; more is not one activity. Tool default. */
const MOST_BYTES = 32 * (1 << 20);
/** The beginning is enough to see how cells are parted. */
const HEAD_CHARACTERS = 16_384;

/** The text of one activity as a table, taken apart. */
export interface TableFile {
  readonly name: string;
  readonly text: string;
  readonly delimiter: string;
  readonly rows: readonly Row[];
  /** True when there are more rows than are read. */
  readonly isTooLong: boolean;
  /** True when the last line has no end: it may have been cut anywhere. */
  readonly endsOpen: boolean;
}

const isBlank = ({ cells }: Row): boolean => cells.every((cell) => cell.trim() === '');

/** Takes the text apart; `fixed` is the delimiter where the form of the file has one of its own. @throws ReadError */
export const tableFile = ({ name, bytes }: Input, fixed?: string): TableFile => {
  if (bytes.length > MOST_BYTES)
    throw new ReadError(`${Math.ceil(bytes.length / (1 << 20))} MB, more than any recording of one activity takes`);
  const text = withLineFeeds(decodeText(bytes).text);
  const delimiter = fixed ?? sniffDelimiters(text.slice(0, HEAD_CHARACTERS))[0] ?? ',';
  const { rows } = readRows(text, delimiter, MOST_ROWS + 1);
  return {
    name,
    text,
    delimiter,
    rows: rows.slice(0, MOST_ROWS).filter((row) => !isBlank(row)),
    isTooLong: rows.length > MOST_ROWS,
    endsOpen: !text.endsWith('\n'),
  };
};
