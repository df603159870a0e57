import type { Finding, Severity } from '../../../core/finding.ts';
import { cellName } from '../../../format/cell-name.ts';
import { wrap } from '../../../format/wrap.ts';
import type { Pen } from '../../text/pen.ts';
import { codeFrame, type FramedFile } from './code-frame.ts';

export interface FindingPart {
  readonly finding: Finding;
  /** The file that the finding stands in; absent: no frame. */
  readonly file?: FramedFile | undefined;
  /** Empty where it was given before. */
  readonly advice: string;
}

const INDENT = '  ';

const placeOf = ({ place, day }: Finding, pen: Pen): string => {
  if (place === undefined) return day ?? '-';
  const cell = cellName(place);
  if (cell !== undefined) return `${pen.say(place.file)}:${pen.say(cell)}`;
  return [pen.say(place.file), place.line, place.line === undefined ? undefined : place.column]
    .filter((part) => part !== undefined)
    .join(':');
};

const paint = (severity: Severity, pen: Pen): string => {
  if (severity === 'error') return pen.ink.red.bold(severity);
  return severity === 'warning' ? pen.ink.yellow(severity) : pen.ink.blue(severity);
};

const paragraph = (text: string, pen: Pen): string[] =>
  wrap(pen.say(text), pen.width - INDENT.length).map((line) => INDENT + line);

/** A finding: where, how grave, which rule; what; the place in the file; what to do. */
export const findingPart = (
  { finding, file, advice }: FindingPart,
  pen: Pen & { readonly isAscii: boolean },
): string[] => [
  `${pen.ink.bold(placeOf(finding, pen))}  ${paint(finding.severity, pen)}  ${pen.ink.dim(pen.say(finding.rule))}`,
  ...paragraph(finding.message, pen),
  ...(file === undefined ? [] : codeFrame(file, finding.place, finding.severity, pen)),
  ...paragraph(advice, pen),
];
