import type { Config } from '../config/schema.ts';
import { ReadError, UsageError } from '../core/errors.ts';
import { present } from '../core/present.ts';
import type { AnalyzeReport } from '../core/report.ts';
import type { View } from '../core/view.ts';
import type { AnalyzeInput } from '../engine/analyze.ts';
import type { PeriodChoice, Settings } from '../engine/settings.ts';
import { placeText } from '../format/place-text.ts';
import { analyzeByPresets } from './analyze-by-presets.ts';
import type { CollectedLog } from './assemble-log.ts';
import { checkMap } from './check-map.ts';
import { collectLog } from './collect-log.ts';
import { hintsOf } from './hints-of.ts';
import type { Io } from './io.ts';
import { noteInputs } from './note-inputs.ts';
import { notePlanned } from './note-planned.ts';
import { noteUnusedSettings } from './note-unused-settings.ts';
import type { CommonOptions } from './options.ts';
import { terminalProgress } from './progress.ts';
import { resolveConfig } from './resolve-config.ts';
import { resolveSettings } from './resolve-settings.ts';
import { resolveSuppressions } from './resolve-suppressions.ts';
import { viewOf } from './view-of.ts';

export interface Analysis {
  readonly report: AnalyzeReport;
  readonly config: Config;
  readonly view: View;
}

const pathsOrStdin = (io: Io, paths: readonly string[]): readonly string[] => {
  if (paths.length > 0) return paths;
  if (!io.stdinIsTerminal()) return ['-'];
  throw new UsageError('no file given', 'recover analyze log.csv, or a folder, or - for standard input');
};

const MOST_LINES = 5;

/** Other things than logs, that a folder or glob held: why each of them was passed over. */
const passedOver = ({ inputs }: CollectedLog): ReadError => {
  const shown = inputs.slice(0, MOST_LINES).map(({ file, entry, reasons, days }) => {
    const why = days === undefined ? (reasons[0] ?? 'no session in it') : `${days} days of wellness and no training`;
    return `${placeText(present({ file, entry }))}: ${why}`;
  });
  const more = inputs.length > shown.length ? [`and ${inputs.length - shown.length} more`] : [];
  return new ReadError([...shown, ...more].join('\n  '));
};

const nothingRead = (log: CollectedLog, paths: readonly string[]): ReadError => {
  const { problems, inputs } = log;
  if (inputs.length === 0)
    return new ReadError(`${paths.join(', ')}: no file of a kind that is read here`, {
      hint: 'recover formats lists them',
    });
  if (problems.length === 0) return passedOver(log);
  const shown = problems.slice(0, MOST_LINES).map(({ place, reason }) => `${placeText(place)}: ${reason}`);
  const more = problems.length > shown.length ? [`and ${problems.length - shown.length} more`] : [];
  return new ReadError([...shown, ...more].join('\n  '));
};

export interface ReadPaths {
  readonly log: CollectedLog & Pick<AnalyzeInput, 'plans'>;
  readonly settings: Settings;
  readonly config: Config;
  readonly view: View;
}

/** What reads plans is loaded only where one is given. */
const plansFor = async (
  io: Io,
  config: Config,
  options: CommonOptions,
  { today }: Settings,
): Promise<AnalyzeInput['plans']> => {
  if (options.plan === undefined) return undefined;
  const { plansOfLog } = await import('./plans-of-log.ts');
  return plansOfLog(io, options.plan, { config, options, today });
};

/**
 * Settings and log behind the paths, for every command that reads logs.
 * @throws UsageError, ConfigError, ReadError (when nothing could be read)
 */
export const readPaths = async (
  io: Io,
  paths: readonly string[],
  options: CommonOptions,
  byDefault?: PeriodChoice,
): Promise<ReadPaths> => {
  const config = await resolveConfig(io, options);
  const suppressions = await resolveSuppressions(io, options);
  const settings = {
    ...resolveSettings(config, options, io, byDefault),
    ...(suppressions !== undefined && { suppressions }),
  };
  const plans = await plansFor(io, config, options, settings);
  const hints = hintsOf(config);
  const log = await collectLog(pathsOrStdin(io, paths), {
    io,
    hints,
    timeZone: settings.timeZone,
    progress: terminalProgress(io),
    note: (text) => {
      if (options.verbose === true) io.err(`note: ${text}\n`);
    },
    cache: options.cache !== false && !io.env.RECOVER_NO_CACHE,
    ...(options.jobs !== undefined && { jobs: options.jobs }),
  });
  checkMap(hints.columns, log.inputs);
  if (log.sessions.length === 0) throw nothingRead(log, paths);
  noteInputs(io, log, { verbose: options.verbose === true, quiet: options.quiet === true });
  if (options.quiet !== true) noteUnusedSettings(io, log.sessions, settings);
  return {
    log: plans === undefined ? log : { ...log, plans },
    settings,
    config,
    view: viewOf(io, options, settings.units),
  };
};

/** The whole job behind a report. @throws as `readPaths`, and UsageError when the period asked for is empty */
export const analyzePaths = async (io: Io, paths: readonly string[], options: CommonOptions): Promise<Analysis> => {
  const { log, settings, config, view } = await readPaths(io, paths, options);
  const report = analyzeByPresets(log, settings);
  notePlanned(io, report, options);
  return { report, config, view };
};
