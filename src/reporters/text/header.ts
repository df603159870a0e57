import type { Estimate } from '../../core/estimate.ts';
import type { AnalyzeReport, InputSummary, Week } from '../../core/report.ts';
import { dayRange } from '../../format/day-range.ts';
import { displayWidth } from '../../format/display-width.ts';
import { fixed } from '../../format/fixed.ts';
import { pace } from '../../format/pace.ts';
import { plural } from '../../format/plural.ts';
import { truncate } from '../../format/truncate.ts';
import { wrap } from '../../format/wrap.ts';
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

/** How a number came about, in a word; one that the runner told needs no confidence. */
const ORIGIN_WORDS: Readonly<Record<Exclude<Estimate['origin'], 'told'>, string>> = {
  device: 'from the device',
  observed: 'seen',
  derived: 'est.',
  formula: 'by formula',
};

const sureness = ({ origin, confidence }: Estimate): string =>
  origin === 'told' ? '(yours)' : `${ORIGIN_WORDS[origin]} (${confidence})`;

const range = (low: number, high: number): string => {
  const [from, to] = [fixed(low, 0), fixed(high, 0)];
  return from === to ? from : `${from}-${to}`;
};

/** Numbers that are known, as short pieces that are never broken over two lines. */
const knownNumbers = ({ athlete, preset }: AnalyzeReport, pen: Pen): string[] => {
  const { hrMax, cap, easySpeed } = athlete;
  return [
    `preset ${pen.say(preset.id)}`,
    ...(hrMax === undefined ? [] : [`HRmax ${fixed(hrMax.value, 0)} ${sureness(hrMax)}`]),
    ...(cap === undefined ? [] : [`cap ${range(cap.agreed.value, cap.disputed.value)} bpm`]),
    ...(easySpeed === undefined ? [] : [`easy pace ${pace(easySpeed.value, pen.units)}/${pen.units}`]),
  ];
};

/** Numbers that are not known, each as a sentence of its own with the reason when there is one. */
const unknownNumbers = ({ athlete }: AnalyzeReport, pen: Pen): string[] => {
  const absent = [
    ...(athlete.hrMax === undefined ? [{ words: 'HRmax', name: 'hrMax' }] : []),
    ...(athlete.cap === undefined ? [{ words: 'recovery cap', name: 'cap' }] : []),
    ...(athlete.easySpeed === undefined ? [{ words: 'easy pace', name: 'easyPace' }] : []),
  ];
  return absent.map(({ words, name }) => {
    const why = Object.hasOwn(athlete.missing, name) ? athlete.missing[name] : undefined;
    return why === undefined ? `${words} unknown` : `${words} unknown: ${pen.say(why)}`;
  });
};

/** Pieces on as few lines as they need, three blanks apart. */
const flow = (pieces: readonly string[], width: number): string[] => {
  const lines: string[] = [];
  for (const piece of pieces) {
    const longer = `${lines.at(-1) ?? ''}   ${piece}`;
    if (lines.length > 0 && displayWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(...wrap(piece, width));
  }
  return lines;
};

/** Period and inputs, preset, and the athlete's numbers with how sure they are; what is missing is said in words. */
export const header = (report: AnalyzeReport, pen: Pen): string[] => [
  ...titleLines(report, pen),
  ...flow(knownNumbers(report, pen), pen.width),
  ...unknownNumbers(report, pen).flatMap((sentence) => wrap(sentence, pen.width)),
];
