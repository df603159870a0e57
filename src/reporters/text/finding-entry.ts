import type { Finding, Severity } from '../../core/finding.ts';
import { displayWidth } from '../../format/display-width.ts';
import { wrap } from '../../format/wrap.ts';
import type { Pen } from './pen.ts';

const MARKS: Readonly<Record<Severity, string>> = { error: '!!', warning: ' !', info: ' i' };

const paintMark = (severity: Severity, pen: Pen): string => {
  const mark = MARKS[severity];
  if (severity === 'error') return pen.ink.red.bold(mark);
  return severity === 'warning' ? pen.ink.yellow(mark) : pen.ink.blue(mark);
};

const withRule = (lines: readonly string[], rule: string, pen: Pen): string[] => {
  const last = lines.at(-1)!;
  const blanks = pen.width - displayWidth(last) - rule.length;
  if (blanks >= 2) return [...lines.slice(0, -1), last + ' '.repeat(blanks) + pen.ink.dim(rule)];
  return [...lines, ' '.repeat(Math.max(0, pen.width - rule.length)) + pen.ink.dim(rule)];
};

/** Columns before a message, after its mark; and before every further line of it. */
const MARGIN = 3;
const HANGING = 5;

/** The message as lines: the first has less room, as `lead` stands before it. */
const messageLines = (text: string, lead: string, pen: Pen): string[] => {
  const [first = ''] = wrap(text, pen.width - MARGIN - displayWidth(lead));
  const rest = wrap(text.slice(first.length), pen.width - HANGING);
  return [lead + first, ...rest.map((line) => ' '.repeat(HANGING) + line)];
};

/**
 * A finding on its lines: severity mark, `lead` and message, and its rule id at the right edge. The text is clean
 * already, with single blanks.
 */
export const findingEntry = (finding: Finding, lead: string, text: string, pen: Pen): string[] => {
  const [first = '', ...rest] = messageLines(text, lead, pen);
  const lines = withRule([`${MARKS[finding.severity]} ${first}`, ...rest], pen.say(finding.rule), pen);
  const [opening = '', ...others] = lines;
  return [paintMark(finding.severity, pen) + opening.slice(2), ...others];
};
