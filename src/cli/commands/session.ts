import { UsageError } from '../../core/errors.ts';
import type { Severity } from '../../core/finding.ts';
import type { AnalyzeReport, ReportedSession } from '../../core/report.ts';
import type { Session } from '../../core/session.ts';
import { isRun } from '../../core/sport.ts';
import { plural } from '../../format/plural.ts';
import { IN_DEPTH_REPORTERS } from '../../reporters/index.ts';
import { analyzeByPresets } from '../analyze-by-presets.ts';
import { type ReadPaths, readPaths } from '../analyze-paths.ts';
import { exitCodeOf } from '../exit-code.ts';
import type { Io } from '../io.ts';
import type { CommonOptions } from '../options.ts';
import { outputWriter } from '../write-output.ts';

const placesOf = ({ sources }: Session): string[] =>
  sources.map(({ file, entry, line }) => [file, entry ?? '', line ?? ''].join('\0'));

/** The sessions of the file itself, where other logs were read beside it: those that have a source in it. */
const ownSessions = async (
  io: Io,
  file: string | undefined,
  options: CommonOptions,
): Promise<((session: Session) => boolean) | undefined> => {
  if (options.log === undefined) return undefined;
  if (file === undefined || file === '-')
    throw new UsageError('--log needs the session in a file', 'give it by its name instead of -');
  const { log } = await readPaths(io, [file], { ...options, quiet: true });
  const places = new Set(log.sessions.flatMap(placesOf));
  return (session) => placesOf(session).some((place) => places.has(place));
};

const isPeriodGiven = ({ week, weeks, from, to, last, all }: CommonOptions): boolean =>
  week !== undefined ||
  weeks !== undefined ||
  from !== undefined ||
  to !== undefined ||
  last !== undefined ||
  all === true;

/** Weeks are whole weeks elsewhere; here a day asked for is that day. */
const isAskedFor = ({ from, to }: CommonOptions, { day }: Session): boolean =>
  day >= (from ?? day) && day <= (to ?? day);

/** Those of the period asked for; without one the last run, or the last session of any sport. */
const choose = (sessions: readonly ReportedSession[], options: CommonOptions): readonly ReportedSession[] => {
  if (isPeriodGiven(options)) return sessions.filter((session) => isAskedFor(options, session));
  const chosen = sessions.findLast(({ sport }) => isRun(sport)) ?? sessions.at(-1);
  return chosen === undefined ? [] : [chosen];
};

/** The week that holds the last session of the file, unless another period was asked for. */
const settingsFor = (
  { settings, log }: ReadPaths,
  isOwn: (session: Session) => boolean,
  options: CommonOptions,
): ReadPaths['settings'] => {
  if (isPeriodGiven(options)) return settings;
  const own = log.sessions.filter(isOwn);
  const last = own.findLast(({ sport }) => isRun(sport)) ?? own.at(-1);
  return last === undefined ? settings : { ...settings, period: { kind: 'range', from: last.day, to: last.day } };
};

const noteChoice = (io: Io, all: number, chosen: readonly ReportedSession[], options: CommonOptions): void => {
  if (options.quiet === true || isPeriodGiven(options) || all <= 1) return;
  const day = chosen[0]!.day;
  io.err(`note: the last of ${plural(all, 'session')}; --from ${day} --to ${day} would choose by day\n`);
};

const countsOf = ({ findings }: AnalyzeReport, chosen: readonly ReportedSession[]): Record<Severity, number> => {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { session, severity } of findings) if (chosen.some(({ id }) => id === session)) counts[severity]++;
  return counts;
};

/** `recover session FILE`: one activity in depth, judged by what the file and `--log` tell of the runner. */
export const sessionCommand = async (io: Io, file: string | undefined, options: CommonOptions): Promise<number> => {
  const write = outputWriter(io, IN_DEPTH_REPORTERS, options);
  const isOwn = (await ownSessions(io, file, options)) ?? (() => true);
  const read = await readPaths(io, file === undefined ? [] : [file, ...(options.log ?? [])], options);
  const report = analyzeByPresets(read.log, settingsFor(read, isOwn, options));
  const chosen = choose(report.sessions.filter(isOwn), options);
  if (chosen.length === 0) throw new UsageError(`no session of ${file ?? 'the input'} lies in the period asked for`);
  noteChoice(io, read.log.sessions.filter(isOwn).length, chosen, options);
  write({ report, chosen }, { ...read.view, streams: options.streams === true });
  return exitCodeOf(countsOf(report, chosen), read.config.failOn ?? 'never', options.maxWarnings);
};
