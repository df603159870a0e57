import type { Place } from '../../../core/activity.ts';
import type { Severity } from '../../../core/finding.ts';
import type { Pen } from '../../text/pen.ts';
import { underlinedLine } from './underlined-line.ts';

/** Lines of a finding that goes over several; the further ones are not shown. Tool default. */
const MOST_LINES = 3;

const inked = (carets: string, severity: Severity, pen: Pen): string => {
  if (severity === 'error') return pen.ink.red(carets);
  return severity === 'warning' ? pen.ink.yellow(carets) : pen.ink.blue(carets);
};

/** From and to within one of the lines, in UTF-16 units from 0. */
const partOn = (at: number, place: Place, line: string): { from: number; to: number } => {
  const isFirst = at === place.line;
  const isLast = at === (place.endLine ?? place.line);
  const from = isFirst ? (place.column ?? 1) - 1 : line.search(/\S|$/);
  const to = isLast ? (place.endColumn ?? place.column ?? 1) - 1 : line.trimEnd().length;
  return { from: Math.min(from, line.length), to: Math.min(to, line.length) };
};

/**
 * The lines of a file in which a finding stands, numbered, with carets below: columns count UTF-16 units, East Asian
 * characters are twice as wide, tabs end at every fourth column, and a line that is too long is cut around the carets.
 * Nothing where the place has no line, or the file no such line.
 */
export const codeFrame = (
  lines: readonly string[],
  place: Place | undefined,
  severity: Severity,
  pen: Pen & { readonly isAscii: boolean },
): string[] => {
  if (place?.line === undefined || place.column === undefined) return [];
  const last = Math.max(place.line, Math.min(place.endLine ?? place.line, place.line + MOST_LINES - 1));
  const digits = String(last).length;
  const room = Math.max(1, pen.width - digits - ' | '.length - 2);
  const frame: string[] = [];
  for (let at = place.line; at <= last; at += 1) {
    const line = lines[at - 1];
    if (line === undefined) break;
    const paper = { width: room, ellipsis: pen.ellipsis, isAscii: pen.isAscii };
    const { source, carets } = underlinedLine(line, partOn(at, place, line), paper);
    const number = String(at).padStart(digits);
    frame.push(`  ${pen.ink.dim(`${number} |`)}${source === '' ? '' : ` ${source}`}`);
    frame.push(`  ${pen.ink.dim(`${' '.repeat(digits)} |`)} ${inked(carets, severity, pen)}`);
  }
  return frame;
};
