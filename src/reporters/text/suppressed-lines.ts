import type { Suppressing } from '../../core/report.ts';
import type { SuppressedFinding } from '../../core/suppression.ts';
import { plural } from '../../format/plural.ts';
import { wrap } from '../../format/wrap.ts';
import type { Pen } from './pen.ts';

const INDENT = '   ';
const BELOW = '     ';

const entry = ({ finding, reason }: SuppressedFinding, pen: Pen): string[] =>
  wrap(pen.say(`${finding.day ?? ''} ${finding.rule}: ${reason}`), pen.width - BELOW.length).map(
    (line, at) => (at === 0 ? INDENT : BELOW) + line,
  );

/** How many findings a suppressions file took out; with `verbose` each with its reason. Nothing where it took none. */
export const suppressedLines = (suppressing: Suppressing | undefined, pen: Pen): string[] => {
  if (suppressing === undefined || suppressing.suppressed.length === 0) return [];
  const { file, suppressed } = suppressing;
  const count = pen.say(`${plural(suppressed.length, 'finding')} suppressed (${file})`);
  if (!pen.verbose) return wrap(`${count}.`, pen.width);
  return [...wrap(`${count}:`, pen.width), ...suppressed.flatMap((one) => entry(one, pen))];
};
