import type { CheckedFile } from '../../../core/check-report.ts';
import type { Severity } from '../../../core/finding.ts';
import type { FindingPlace } from '../../../core/finding-place.ts';
import type { Pen } from '../../text/pen.ts';
import { sheetLine } from './sheet-line.ts';
import { underlinedLine } from './underlined-line.ts';

/** Lines of a finding that goes over several; the further ones are not shown. Tool default. */
const MOST_LINES = 3;

const inked = (carets: string, severity: Severity, pen: Pen): string => {
  if (severity === 'error') return pen.ink.red(carets);
  return severity === 'warning' ? pen.ink.yellow(carets) : pen.ink.blue(carets);
};

/** What a finding is shown in: the lines of a text, the sheets of a workbook. */
export type FramedFile = Pick<CheckedFile, 'lines' | 'sheets'>;

interface FrameLine {
  readonly number: number;
  readonly line: string;
  /** In UTF-16 units from 0. */
  readonly from: number;
  readonly to: number;
}

/** From and to within one of the lines, in UTF-16 units from 0. */
const partOn = (at: number, place: FindingPlace, line: string): { from: number; to: number } => {
  const isFirst = at === place.line;
  const isLast = at === (place.endLine ?? place.line);
  const from = isFirst ? (place.column ?? 1) - 1 : line.search(/\S|$/);
  const to = isLast ? (place.endColumn ?? place.column ?? 1) - 1 : line.trimEnd().length;
  return { from: Math.min(from, line.length), to: Math.min(to, line.length) };
};

/** Those that a finding in a text stands on, as far as they are shown. */
const linesOf = (lines: readonly string[], place: FindingPlace, first: number): FrameLine[] => {
  const last = Math.max(first, Math.min(place.endLine ?? first, first + MOST_LINES - 1));
  return lines
    .slice(first - 1, last)
    .map((line, i) => ({ number: first + i, line, ...partOn(first + i, place, line) }));
};

const frameLines = ({ lines, sheets = [] }: FramedFile, place: FindingPlace, first: number): FrameLine[] => {
  if (place.cell === undefined) return linesOf(lines, place, first);
  const found = sheetLine(sheets, place);
  return found === undefined ? [] : [{ number: first, ...found }];
};

/**
 * The lines of a file in which a finding stands, numbered, with carets below: columns count UTF-16 units, East Asian
 * characters are twice as wide, tabs end at every fourth column, and a line that is too long is cut around the carets.
 * Of a workbook the cells of the row are the line. Nothing where the place has no line, or the file no such line.
 */
export const codeFrame = (
  file: FramedFile,
  place: FindingPlace | undefined,
  severity: Severity,
  pen: Pen & { readonly isAscii: boolean },
): string[] => {
  if (place?.line === undefined || place.column === undefined) return [];
  const shown = frameLines(file, place, place.line);
  const digits = String(shown.at(-1)?.number ?? '').length;
  const paper = {
    width: Math.max(1, pen.width - digits - ' | '.length - 2),
    ellipsis: pen.ellipsis,
    isAscii: pen.isAscii,
  };
  return shown.flatMap(({ number, line, from, to }) => {
    const { source, carets } = underlinedLine(line, { from, to }, paper);
    return [
      `  ${pen.ink.dim(`${String(number).padStart(digits)} |`)}${source === '' ? '' : ` ${source}`}`,
      `  ${pen.ink.dim(`${' '.repeat(digits)} |`)} ${inked(carets, severity, pen)}`,
    ];
  });
};
