import type { Config } from '../config/schema.ts';
import { ReadError, UsageError } from '../core/errors.ts';
import { present } from '../core/present.ts';
import type { ReadHints } from '../core/reader.ts';
import type { AnalyzeReport } from '../core/report.ts';
import type { View } from '../core/view.ts';
import { analyze } from '../engine/analyze.ts';
import type { PeriodChoice, Settings } from '../engine/settings.ts';
import { RULES } from '../rules/index.ts';
import { type CollectedLog, collectLog } from './collect-log.ts';
import type { Io } from './io.ts';
import { noteInputs } from './note-inputs.ts';
import type { CommonOptions } from './options.ts';
import { terminalProgress } from './progress.ts';
import { resolveConfig } from './resolve-config.ts';
import { resolveSettings } from './resolve-settings.ts';
import { viewOf } from './view-of.ts';

export interface Analysis {
  readonly report: AnalyzeReport;
  readonly settings: Settings;
  readonly config: Config;
  readonly view: View;
}

const hintsOf = ({ csv }: Config): ReadHints =>
  present<ReadHints>({ distanceUnit: csv?.distanceUnit, dateOrder: csv?.dateOrder });

const pathsOrStdin = (io: Io, paths: readonly string[]): readonly string[] => {
  if (paths.length > 0) return paths;
  if (!io.stdinIsTerminal()) return ['-'];
  throw new UsageError('no file given', 'recover analyze log.csv, or a folder, or - for standard input');
};

const nothingRead = ({ problems, inputs }: CollectedLog): ReadError => {
  if (inputs.length === 0)
    return new ReadError('no file of a kind that is read here', { hint: 'recover formats lists them' });
  const [first] = problems;
  const place = first?.place.line === undefined ? '' : `:${first.place.line}`;
  const shown = problems
    .slice(0, 5)
    .map(({ place: { file, line }, reason }) => `${file}${line === undefined ? '' : `:${line}`}: ${reason}`);
  const more = problems.length > shown.length ? [`and ${problems.length - shown.length} more`] : [];
  if (problems.length === 0) return new ReadError(`${inputs[0]!.file}${place}: no session in it`);
  return new ReadError([...shown, ...more].join('\n  '));
};

/**
 * The whole job behind every command that reads logs.
 * @throws UsageError, ConfigError, ReadError (when nothing could be read)
 */
export const analyzePaths = async (
  io: Io,
  paths: readonly string[],
  options: CommonOptions,
  byDefault?: PeriodChoice,
): Promise<Analysis> => {
  const config = await resolveConfig(io, options);
  const settings = resolveSettings(config, options, io, byDefault);
  const log = await collectLog(io, pathsOrStdin(io, paths), {
    hints: hintsOf(config),
    timeZone: settings.timeZone,
    progress: terminalProgress(io),
  });
  if (log.sessions.length === 0) throw nothingRead(log);
  noteInputs(io, log, options.verbose === true);
  return { report: analyze(log, settings, RULES), settings, config, view: viewOf(io, options, settings.units) };
};
