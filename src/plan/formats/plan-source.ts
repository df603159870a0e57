import { ReadError } from '../../core/errors.ts';
import { isBinary } from '../../readers/csv/is-binary.ts';
import { withLineFeeds } from '../../readers/csv/read-rows.ts';
import { decodeText } from '../../readers/decode-text.ts';

/** One plan file as text. Line ends are LF, which moves no line and no column; a byte order mark is not part of it. */
export interface PlanSource {
  /** As the user gave it. */
  readonly name: string;
  readonly text: string;
  /** Index of each line's first character. */
  readonly lineStarts: readonly number[];
  /** Where the text is that of a workbook: the cell that holds a character, and where the cell's text begins. */
  readonly cellAt?: (index: number) => SourceCell;
}

/** A cell of a workbook in the text that its sheets make. */
export interface SourceCell {
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  readonly column: number;
  /** Its text in that of the workbook; what parts it from the next cell stands behind. */
  readonly from: number;
  readonly to: number;
}

/** What is read at most: a plan of ten years fits in a hundredth. Tool default. */
const MAX_PLAN_BYTES = 10 * 1024 * 1024;

/** First characters of files that are no text, as latin-1, and what they are. */
const SIGNATURES: readonly (readonly [begins: string, what: string, hint?: string])[] = [
  ['%PDF', 'a PDF', 'copy its table into a spreadsheet and save that as CSV'],
  ['PK\u0003\u0004', 'an Excel file or another archive', 'save the sheet as CSV'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['\u001f\u008b', 'packed with gzip', 'unpack it first'],
];

const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

/** The container of old office programs; new ones put what a password protects into it. Its names are UTF-16. */
const refuseOldOffice = (bytes: Uint8Array): void => {
  if (OLD_OFFICE.some((byte, i) => bytes[i] !== byte)) return;
  const names = new TextDecoder('utf-16le').decode(bytes);
  if (names.includes('EncryptedPackage'))
    throw new ReadError('it is protected by a password', { hint: 'save it without, as XLSX or CSV' });
  const isWorkbook = /Workbook\0|Book\0/.test(names);
  throw new ReadError(`it is an old ${isWorkbook ? 'Excel workbook (.xls)' : 'Excel or Word file'}`, {
    hint: 'save the sheet as XLSX or CSV',
  });
};

const refuseForeign = (bytes: Uint8Array): void => {
  refuseOldOffice(bytes);
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const found = SIGNATURES.find(([begins]) => head.startsWith(begins));
  if (found !== undefined) {
    throw new ReadError(`it is ${found[1]}, not a plan as text`, found[2] === undefined ? {} : { hint: found[2] });
  }
  if (head.slice(8, 12) === '.FIT') throw new ReadError('it is a FIT file, not a plan as text');
};

export const lineStartsOf = (text: string): readonly number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

/**
 * The file as text with its lines.
 * @throws ReadError when it is empty, too large or no text
 */
export const openPlan = ({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): PlanSource => {
  if (bytes.length === 0) throw new ReadError('the file is empty');
  if (bytes.length > MAX_PLAN_BYTES) throw new ReadError('it is larger than 10 MB, which no plan is');
  refuseForeign(bytes);
  if (isBinary(bytes)) throw new ReadError('it is binary data, not a plan as text');
  const text = withLineFeeds(decodeText(bytes).text);
  if (text.trim() === '') throw new ReadError('the file is blank');
  return { name, text, lineStarts: lineStartsOf(text) };
};
