import { compareText } from '../../core/compare-text.ts';
import { UsageError } from '../../core/errors.ts';
import type { AnalyzeReport, ReportedSession } from '../../core/report.ts';
import { athleteNames } from '../../engine/sessions-of-athlete.ts';
import { SESSION_REPORTERS } from '../../reporters/index.ts';
import { analyzeByPresets } from '../analyze-by-presets.ts';
import { type ReadPaths, readPaths } from '../analyze-paths.ts';
import { exitCodeOf } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { notePlanned } from '../note-planned.ts';
import { noteStaleSuppressions } from '../note-stale-suppressions.ts';
import type { CommonOptions } from '../options.ts';
import { outputWriter } from '../write-output.ts';

/** A report for each athlete of the log: everybody is judged by their own numbers. */
const reportsOf = ({ log, settings }: ReadPaths): AnalyzeReport[] => {
  const names = settings.athlete === undefined ? athleteNames(log.sessions, settings.self) : [];
  if (names.length <= 1) return [analyzeByPresets(log, settings)];
  return names.map((athlete) => analyzeByPresets(log, { ...settings, athlete }));
};

const inOrder = (sessions: readonly ReportedSession[]): ReportedSession[] =>
  [...sessions].sort((a, b) => compareText(a.day, b.day) || (a.startEpochMs ?? 0) - (b.startEpochMs ?? 0));

/** Tables have no room for streams. @throws UsageError when no format is asked for that has */
const checkStreams = ({ format = [], json }: CommonOptions): void => {
  const carries = json === true || format.some((name) => /^(?:nd)?json(?:=|$)/.test(name));
  if (!carries) throw new UsageError('--streams goes with a format that can hold streams', 'add -f ndjson');
};

/** `recover sessions`: one record per session, the whole log unless a period is asked for. */
export const sessionsCommand = async (io: Io, paths: readonly string[], options: CommonOptions): Promise<number> => {
  const write = outputWriter(io, SESSION_REPORTERS, options);
  if (options.streams === true) checkStreams(options);
  const read = await readPaths(io, paths, options, { kind: 'all' });
  const reports = reportsOf(read);
  for (const report of reports) noteStaleSuppressions(io, report, options);
  notePlanned(io, reports[0]!, options);
  const view = { ...read.view, streams: options.streams === true };
  write(inOrder(reports.flatMap((report) => report.sessions)), view);
  const codes = reports.map(({ counts }) => exitCodeOf(counts, read.config.failOn ?? 'never', options.maxWarnings));
  return Math.max(...codes);
};
