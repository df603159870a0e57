import type { AnalyzeReport } from '../../core/report.ts';
import { displayWidth } from '../../format/display-width.ts';
import { wrap } from '../../format/wrap.ts';
import { athleteNumbers } from './athlete-numbers.ts';
import { inputsOf } from './inputs-of.ts';
import type { Pen } from './pen.ts';
import { periodOf } from './period-of.ts';

const NAME = 'recover';

const titleLines = (report: AnalyzeReport, pen: Pen): string[] => {
  const period = periodOf(report);
  const inputs = inputsOf(report, pen);
  const name = pen.ink.bold(NAME);
  const blanks = pen.width - NAME.length - 2 - period.length - displayWidth(inputs);
  if (blanks >= 3) return [`${name}  ${period}${' '.repeat(blanks)}${inputs}`];
  const [first = '', ...rest] = wrap(period, pen.width - NAME.length - 2);
  const margin = ' '.repeat(NAME.length + 2);
  return [`${name}  ${first}`, ...[...rest, ...wrap(inputs, pen.width - margin.length)].map((line) => margin + line)];
};

/** Period and inputs, preset, and the athlete's numbers with how sure they are; what is missing is said in words. */
export const header = (report: AnalyzeReport, pen: Pen): string[] => [
  ...titleLines(report, pen),
  ...athleteNumbers(report, pen),
];
