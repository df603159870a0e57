import { mergeConfigs } from '../config/merge-configs.ts';
import type { Config } from '../config/schema.ts';
import { ConfigError } from '../core/errors.ts';
import { present } from '../core/present.ts';
import type { Io } from './io.ts';
import { resolve } from './io-path.ts';
import { nearestFile } from './nearest-file.ts';
import type { CommonOptions } from './options.ts';
import { readMapOptions } from './read-map-options.ts';
import { PROJECT_FILE, userFilePath } from './settings-files.ts';
import { shownPath } from './shown-path.ts';

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const userFile = (io: Io): string | undefined => {
  const file = userFilePath(io);
  return io.kindOf(file) === 'file' ? file : undefined;
};

/** What checks settings is loaded only where there are some: most runs set nothing. */
const fromFile = async (io: Io, file: string | undefined): Promise<Config> => {
  if (file === undefined) return {};
  const { readSettingsFile } = await import('./check-settings.ts');
  return readSettingsFile(file, decode(io.readFile(file)));
};

/** Settings as `key=value`. */
const fromPairs = async (pairs: readonly string[]): Promise<Config> => {
  if (pairs.length === 0) return {};
  const { readSettings } = await import('./check-settings.ts');
  return readSettings(pairs);
};

/** `RECOVER_PRESET`, `RECOVER_UNITS`, `RECOVER_TZ`, `RECOVER_WEEK_START`, `RECOVER_FAIL_ON`. */
const fromEnvironment = ({ env }: Io): Promise<Config> => {
  const named = {
    preset: env.RECOVER_PRESET,
    units: env.RECOVER_UNITS,
    timeZone: env.RECOVER_TZ,
    weekStart: env.RECOVER_WEEK_START,
    failOn: env.RECOVER_FAIL_ON,
  };
  return fromPairs(Object.entries(named).flatMap(([key, value]) => (value ? [`${key}=${value}`] : [])));
};

const offPairs = async (names: readonly string[]): Promise<string[]> => {
  if (names.length === 0) return [];
  const { rulesNamed } = await import('./rules-named.ts');
  return names.flatMap(rulesNamed).map(({ meta }) => `rules.${meta.id}="off"`);
};

/** Flags of their own have been checked by their names already, and come after `--set`. */
const fromFlags = async (options: CommonOptions): Promise<Config> => {
  const { set = [], off = [], preset = [], units, tz, weekStart, failOn } = options;
  const pairs = await fromPairs([...set, ...(await offPairs(off))]);
  const csv = options.map === undefined ? undefined : { map: readMapOptions(options.map) };
  return mergeConfigs(pairs, present<Config>({ preset: preset[0], units, timeZone: tz, weekStart, failOn, csv }));
};

/** Settings from one place. */
export interface ConfigLayer {
  /** `your file ~/…`, `project file …`, `environment`, `flag`: as the user is told. */
  readonly origin: string;
  readonly config: Config;
}

/** Where settings come from, the weakest first. @throws ConfigError as `resolveConfig` */
export const configLayers = async (io: Io, options: CommonOptions): Promise<readonly ConfigLayer[]> => {
  const chosen = options.config === undefined ? nearestFile(io, PROJECT_FILE) : resolve(io.cwd, options.config);
  if (chosen !== undefined && io.kindOf(chosen) !== 'file')
    throw new ConfigError(`--config ${options.config}: there is no such file`);
  const own = userFile(io);
  return [
    { origin: `your file ${own === undefined ? '' : shownPath(io, own)}`.trim(), config: await fromFile(io, own) },
    {
      origin:
        options.config === undefined
          ? `project file ${chosen === undefined ? '' : shownPath(io, chosen)}`.trim()
          : `file ${options.config}`,
      config: await fromFile(io, chosen),
    },
    { origin: 'environment', config: await fromEnvironment(io) },
    { origin: 'flag', config: await fromFlags(options) },
  ];
};

/**
 * Every setting given, strongest last: user's file, project's file (or `--config`), environment, flags.
 * @throws ConfigError for an unknown key or a value out of range, with its place
 */
export const resolveConfig = async (io: Io, options: CommonOptions): Promise<Config> =>
  (await configLayers(io, options)).map(({ config }) => config).reduce(mergeConfigs);
