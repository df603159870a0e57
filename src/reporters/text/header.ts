import type { AnalyzeReport, InputSummary, Week } from '../../core/report.ts';
import { dayRange } from '../../format/day-range.ts';
import { displayWidth } from '../../format/display-width.ts';
import { plural } from '../../format/plural.ts';
import { truncate } from '../../format/truncate.ts';
import { wrap } from '../../format/wrap.ts';
import { athleteNumbers } from './athlete-numbers.ts';
import type { Pen } from './pen.ts';

const NAME = 'recover';

/** Kinds of files that hold one activity each, as against logs. */
const ACTIVITY_FILES: ReadonlySet<string> = new Set(['gpx', 'tcx', 'fit']);

const weekName = ({ week }: Week): string => {
  const number = /^\d{4}-W(\d{2})$/.exec(week)?.[1];
  return number === undefined ? 'week of' : `week ${Number(number)},`;
};

const periodOf = ({ weeks, period }: AnalyzeReport): string => {
  const [only] = weeks;
  if (only !== undefined && weeks.length === 1) return `${weekName(only)} ${dayRange(only.from, only.to)}`;
  const range = dayRange(period.from, period.to);
  return weeks.length === 0 ? range : `${weeks.length} weeks, ${range}`;
};

const baseName = (file: string): string => file.split(/[/\\]/).at(-1) || file;

const logName = (input: InputSummary, pen: Pen): string =>
  `${truncate(pen.say(baseName(input.entry ?? input.file)), 30, pen.ellipsis)} (${pen.say(input.dialect)})`;

/** The inputs in a few words: `log.csv (strava-bulk) + 6 streams`. */
const inputsOf = ({ inputs: all, sessions }: AnalyzeReport, pen: Pen): string => {
  const inputs = all.filter(({ kind }) => kind !== 'unknown');
  const logs = inputs.filter(({ kind }) => !ACTIVITY_FILES.has(kind));
  const [first] = logs.length > 0 ? logs : inputs;
  if (first === undefined) return 'no input';
  if (logs.length === 0) return inputs.length === 1 ? logName(first, pen) : `${inputs.length} activity files`;
  const streams = sessions.filter(({ trace }) => trace !== undefined).length;
  return [
    logName(first, pen),
    ...(logs.length > 1 ? [`${logs.length - 1} more`] : []),
    ...(streams > 0 ? [plural(streams, 'stream')] : []),
  ].join(' + ');
};

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
