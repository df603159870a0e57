import type { Place } from '../core/activity.ts';
import { present } from '../core/present.ts';
import type { Problem } from '../core/problem.ts';
import type { InputSummary } from '../core/report.ts';
import { clean } from '../format/clean.ts';
import { placeText } from '../format/place-text.ts';
import { plural } from '../format/plural.ts';
import type { CollectedLog } from './assemble-log.ts';
import type { Io } from './io.ts';

const MOST_REASONS = 3;
/** Notes of the collector that matter without `--verbose`. */
const IMPORTANT = /alone (?:is|are) used$/;

const lineOf = ({ place, rows, reason }: Problem): string => {
  const last = place.endLine === undefined || place.endLine === place.line ? '' : `-${place.endLine}`;
  return `${placeText(place)}${last}: ${rows > 1 ? `${rows} rows: ` : ''}${reason}`;
};

/** A file, or an entry of an archive, whatever the line. */
const fileOf = ({ file, entry }: Pick<Place, 'file' | 'entry'>): string => placeText(present({ file, entry }));

const skippedLine = (input: InputSummary, verbose: boolean): string => {
  const { kind, sessions, days, skipped, reasons } = input;
  const shown = reasons.slice(0, MOST_REASONS).join('; ') + (reasons.length > MOST_REASONS ? '; …' : '');
  const what = plural(skipped, kind === 'csv' || days !== undefined ? 'row' : 'part');
  const read = days === undefined ? plural(sessions, 'session') : plural(days, 'day');
  return `${fileOf(input)}: ${read} read, ${what} skipped (${shown})${verbose ? '' : '; --verbose lists them'}`;
};

const inputLines = (input: InputSummary, verbose: boolean): string[] => [
  ...(input.skipped > 0 ? [skippedLine(input, verbose)] : []),
  ...input.notes.filter((note) => verbose || IMPORTANT.test(note)).map((note) => `${fileOf(input)}: ${note}`),
];

/** Files of a folder in formats that are not read yet, by reason. */
const notReadYet = (problems: readonly Problem[]): string[] => {
  const counts = new Map<string, number>();
  for (const { kind, place, reason } of problems) {
    if (kind === 'unsupported' && place.line === undefined) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].map(([reason, count]) => `${plural(count, 'file')} passed over: ${reason}`);
};

/** Files of a folder that are no logs at all; their reasons differ in details that nobody wants to read. */
const otherFiles = ({ inputs, problems }: CollectedLog): readonly InputSummary[] => {
  const told = new Set(problems.map(({ place }) => fileOf(place)));
  return inputs.filter((input) => input.kind === 'unknown' && !told.has(fileOf(input)));
};

const otherLines = (others: readonly InputSummary[], verbose: boolean): string[] => {
  if (verbose) return others.map((other) => `${fileOf(other)}: ${other.reasons.join('; ')}`);
  if (others.length === 0) return [];
  return [
    `${plural(others.length, 'other file')} without training in ${others.length === 1 ? 'it' : 'them'} passed over; --verbose lists them`,
  ];
};

/**
 * Notes of one line each on standard error: what was skipped in which file, which files could not be used, and with
 * `verbose` every single case and everything that was sniffed. `quiet` leaves the warnings.
 */
export const noteInputs = (
  io: Io,
  log: CollectedLog,
  { verbose, quiet }: { readonly verbose: boolean; readonly quiet: boolean },
): void => {
  const { inputs, problems } = log;
  const say = (word: 'note' | 'warning') => (text: string) => {
    if (word === 'warning' || !quiet) io.err(`${word}: ${clean(text)}\n`);
  };
  const read = inputs.filter(({ kind }) => kind !== 'unknown');
  const refused = new Set(inputs.filter(({ kind }) => kind === 'unknown').map(fileOf));
  const isWarning = ({ kind, place }: Problem): boolean =>
    kind === 'unreadable' && (refused.has(fileOf(place)) || place.line === undefined);
  read.flatMap((input) => inputLines(input, verbose)).forEach(say('note'));
  if (!verbose) notReadYet(problems).forEach(say('note'));
  otherLines(otherFiles(log), verbose).forEach(say('note'));
  problems.filter(isWarning).map(lineOf).forEach(say('warning'));
  if (verbose)
    problems
      .filter((problem) => !isWarning(problem))
      .map(lineOf)
      .forEach(say('note'));
};
