import { mergeConfigs } from '../config/merge-configs.ts';
import { readConfigFile } from '../config/read-config-file.ts';
import { readSetOptions } from '../config/read-set-options.ts';
import { type Config, configSchema } from '../config/schema.ts';
import { ConfigError } from '../core/errors.ts';
import { RULES } from '../rules/index.ts';
import type { Io } from './io.ts';
import { dirname, join, resolve } from './io-path.ts';
import type { CommonOptions } from './options.ts';

const FILE_NAME = 'recover.config.jsonc';
const USER_FILE = join('recover', 'config.jsonc');

export const schema = configSchema(RULES.map((rule) => rule.meta.id));

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The project's file: the nearest one from the working directory upward. */
const projectFile = (io: Io): string | undefined => {
  for (let folder = io.cwd; ; folder = dirname(folder)) {
    const file = join(folder, FILE_NAME);
    if (io.kindOf(file) === 'file') return file;
    if (dirname(folder) === folder) return undefined;
  }
};

const userFile = (io: Io): string | undefined => {
  const file = join(io.env.XDG_CONFIG_HOME || join(io.home, '.config'), USER_FILE);
  return io.kindOf(file) === 'file' ? file : undefined;
};

const fromFile = (io: Io, file: string | undefined): Config =>
  file === undefined ? {} : readConfigFile(file, decode(io.readFile(file)), schema);

/** `RECOVER_PRESET`, `RECOVER_UNITS`, `RECOVER_TZ`, `RECOVER_WEEK_START`, `RECOVER_FAIL_ON`. */
const fromEnvironment = ({ env }: Io): Config => {
  const named = {
    preset: env.RECOVER_PRESET,
    units: env.RECOVER_UNITS,
    timeZone: env.RECOVER_TZ,
    weekStart: env.RECOVER_WEEK_START,
    failOn: env.RECOVER_FAIL_ON,
  };
  return readSetOptions(
    Object.entries(named).flatMap(([key, value]) => (value ? [`${key}=${value}`] : [])),
    schema,
  );
};

const fromFlags = (options: CommonOptions): Config => {
  const named = {
    preset: options.preset,
    units: options.units,
    timeZone: options.tz,
    weekStart: options.weekStart,
    failOn: options.failOn,
  };
  const sets = Object.entries(named).flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${value}`]));
  const offs = (options.off ?? []).map((rule) => `rules.${rule}="off"`);
  return readSetOptions([...(options.set ?? []), ...sets, ...offs], schema);
};

/**
 * Every setting given, strongest last: user's file, project's file (or `--config`), environment, flags.
 * @throws ConfigError for an unknown key or a value out of range, with its place
 */
export const resolveConfig = (io: Io, options: CommonOptions): Config => {
  const chosen = options.config === undefined ? projectFile(io) : resolve(io.cwd, options.config);
  if (chosen !== undefined && io.kindOf(chosen) !== 'file')
    throw new ConfigError(`--config ${options.config}: there is no such file`);
  return [fromFile(io, userFile(io)), fromFile(io, chosen), fromEnvironment(io), fromFlags(options)].reduce(
    mergeConfigs,
  );
};
