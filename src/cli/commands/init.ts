import { checkConfig } from '../../config/check-config.ts';
import { effectiveSettings } from '../../config/effective-settings.ts';
import { mergeConfigs } from '../../config/merge-configs.ts';
import type { Config } from '../../config/schema.ts';
import { settingAt } from '../../config/setting-at.ts';
import { type SettingLine, settingsText } from '../../config/settings-text.ts';
import type { Athlete } from '../../core/athlete.ts';
import type { EffectiveSetting } from '../../core/effective-setting.ts';
import { present } from '../../core/present.ts';
import type { AnalyzeReport } from '../../core/report.ts';
import { analyze } from '../../engine/analyze.ts';
import { clean } from '../../format/clean.ts';
import { plural } from '../../format/plural.ts';
import { LOG_RULES } from '../../rules/log-rules.ts';
import { readPaths } from '../analyze-paths.ts';
import { readSettingsFile, settingsSchema } from '../check-settings.ts';
import { defaultSettings } from '../default-settings.ts';
import { askSettings } from '../init/ask-settings.ts';
import { ATHLETE_NUMBERS } from '../init/athlete-numbers.ts';
import { type InitFacts, initLines } from '../init/init-lines.ts';
import { initTarget } from '../init/init-target.ts';
import type { Io } from '../io.ts';
import { basename } from '../io-path.ts';
import type { CommonOptions } from '../options.ts';
import { configLayers } from '../resolve-config.ts';
import { resolveSettings } from '../resolve-settings.ts';

/** A file that is about to be replaced says nothing about the new one. */
const withoutFile = (io: Io, path: string | undefined): Io => ({
  ...io,
  kindOf: (asked) => (asked === path ? undefined : io.kindOf(asked)),
});

/** What the log shows where these settings are in force; nothing without a log. */
type Look = (config: Config) => AnalyzeReport | undefined;

/** The log is read once; what it shows depends on what is told as well. */
const lookInto = async (io: Io, paths: readonly string[], options: CommonOptions): Promise<Look> => {
  if (paths.length === 0) return () => undefined;
  const { log } = await readPaths(io, paths, options);
  return (config) => analyze(log, resolveSettings(config, options, io), LOG_RULES);
};

/** Where the runner's numbers are told: of one among several by name, spelt as in what is told already. */
const placeOf = ({ athlete }: CommonOptions, { athletes = {} }: Config): readonly string[] => {
  if (athlete === undefined) return ['athlete'];
  const spelt = Object.keys(athletes).find((name) => name.toLowerCase() === athlete.trim().toLowerCase());
  return ['athletes', spelt ?? athlete.trim()];
};

interface Start extends Omit<InitFacts, 'athlete' | 'units'> {
  /** Settings of other places: they stay in force beneath what is told. */
  readonly beneath: Config;
  readonly unitsInForce: 'km' | 'mi';
}

const startOf = async (io: Io, options: CommonOptions): Promise<Start> => {
  const layers = await configLayers(io, options);
  const told = layers.at(-1)!.config;
  const others = [defaultSettings(io), ...layers.slice(0, -1)];
  const beneath = layers
    .slice(0, -1)
    .map(({ config }) => config)
    .reduce(mergeConfigs);
  const inForce = new Map<string, EffectiveSetting>(effectiveSettings(others).map((one) => [one.key, one]));
  const unitsInForce = mergeConfigs(beneath, told).units ?? 'km';
  return { told, beneath, inForce, unitsInForce, place: placeOf(options, mergeConfigs(beneath, told)) };
};

const knownOf =
  ({ inForce, place }: Start, athlete: Athlete | undefined) =>
  (name: string, units: 'km' | 'mi'): string | undefined => {
    const number = ATHLETE_NUMBERS.find((one) => one.name === name);
    const estimate = athlete === undefined ? undefined : number?.of(athlete);
    if (number !== undefined && estimate !== undefined)
      return `${number.written(estimate.value, units)}, ${estimate.origin}`;
    const set = inForce.get(name) ?? inForce.get([...place, name].join('.'));
    if (set === undefined) return undefined;
    return typeof set.value === 'string' ? set.value : JSON.stringify(set.value);
  };

const answersOf = async (io: Io, start: Start, athlete: Athlete | undefined): Promise<Config> => {
  const dialog = await io.openDialog();
  try {
    const known = knownOf(start, athlete);
    return await askSettings(dialog, { ...start, units: start.unitsInForce, known, say: io.out });
  } finally {
    dialog.close();
  }
};

const isTalking = (io: Io, { yes }: CommonOptions): boolean =>
  yes !== true && io.stdinIsTerminal() && io.stdoutIsTerminal();

const HEAD = [
  'Settings of recover. Lines that begin with // do not count; take the two strokes away, and they do.',
  'A number that is set is taken at its word, without the doubt that an estimate has: set what you know.',
  'Heart rates are personal: keep this file out of public folders, or write your own with recover init --user.',
  'All keys: docs/configuration.md. What is in force, and who set it: recover config.',
] as const;

/** Without its folders: they say who somebody is, and the file may be passed on. */
const logName = (paths: readonly string[]): string => {
  const [first = '-', ...others] = paths;
  const name = first === '-' ? 'standard input' : clean(basename(first));
  return others.length === 0 ? name : `${name} and ${others.length} more`;
};

const headOf = (paths: readonly string[], report: AnalyzeReport | undefined): readonly string[] =>
  report === undefined ? HEAD : [...HEAD, `Estimates: from ${logName(paths)}, up to ${report.period.to}.`];

/** What a log shows may lie outside of what a setting takes; such a line could never be uncommented. */
const takenLines = (lines: readonly SettingLine[]): readonly SettingLine[] => {
  const schema = settingsSchema();
  return lines.filter(
    ({ path, value, isOff }) => isOff !== true || 'config' in checkConfig(settingAt(path, value), schema),
  );
};

const nextStep = (paths: readonly string[]): string => {
  const [path = ''] = paths;
  const canBeTyped = paths.length === 1 && /^[\w./~][\w./~-]*$/.test(path);
  return canBeTyped ? `recover zones ${path}` : 'recover zones LOG';
};

const doneText = (name: string, lines: readonly SettingLine[], paths: readonly string[]): string => {
  const off = lines.filter(({ isOff }) => isOff === true).length;
  return `wrote ${name}: ${plural(lines.length - off, 'setting')} in force, ${off} to uncomment; next: ${nextStep(paths)}\n`;
};

interface Drawn {
  readonly lines: readonly SettingLine[];
  readonly report?: AnalyzeReport;
}

/** The lines of the file, with the report that they are estimated from. */
const draw = (look: Look, start: Start, told: Config): Drawn => {
  const report = look(mergeConfigs(start.beneath, told));
  const units = told.units ?? start.unitsInForce;
  const lines = initLines(present<InitFacts>({ ...start, told, athlete: report?.athlete, units }));
  return present<Drawn>({ lines: takenLines(lines), report });
};

/**
 * `recover init`: a commented settings file. What the runner says counts; what a log shows is written down beside it,
 * commented out.
 * @throws UsageError for a file that is there already, ConfigError, ReadError
 */
export const initCommand = async (io: Io, paths: readonly string[], options: CommonOptions): Promise<number> => {
  const target = initTarget(io, options);
  const seeing = withoutFile(io, target.path);
  const start = await startOf(seeing, options);
  const look = await lookInto(seeing, paths, options);
  const first = draw(look, start, start.told);
  const answers = isTalking(io, options) ? await answersOf(io, start, first.report?.athlete) : {};
  const hasAnswers = Object.keys(answers).length > 0;
  const { lines, report } = hasAnswers ? draw(look, start, mergeConfigs(start.told, answers)) : first;
  const text = settingsText(headOf(paths, report), lines);
  resolveSettings(mergeConfigs(start.beneath, readSettingsFile(target.name, text)), options, io);
  target.write(text);
  if (target.path !== undefined) io.out(doneText(target.name, lines, paths));
  return 0;
};
