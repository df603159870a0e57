import type { AnalyzeReport, InputSummary } from '../../core/report.ts';
import { plural } from '../../format/plural.ts';
import { truncate } from '../../format/truncate.ts';
import type { Pen } from './pen.ts';

/** Kinds of files that hold one activity each, as against logs. */
const ACTIVITY_FILES: ReadonlySet<string> = new Set(['gpx', 'tcx', 'fit']);

const baseName = (file: string): string => file.split(/[/\\]/).at(-1) || file;

const logName = (input: InputSummary, pen: Pen): string =>
  `${truncate(pen.say(baseName(input.entry ?? input.file)), 30, pen.ellipsis)} (${pen.say(input.dialect)})`;

/** The inputs in a few words: `log.csv (strava-bulk) + 6 streams`. */
export const inputsOf = ({ inputs: all, sessions }: AnalyzeReport, pen: Pen): string => {
  // Tables of days are told of by what they say, not as inputs of training.
  const inputs = all.filter(({ kind, days }) => kind !== 'unknown' && days === undefined);
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
