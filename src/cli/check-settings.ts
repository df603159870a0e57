import { readConfigFile } from '../config/read-config-file.ts';
import { readSetOptions } from '../config/read-set-options.ts';
import { readSuppressions } from '../config/read-suppressions.ts';
import { type Config, configSchema } from '../config/schema.ts';
import type { Suppression } from '../core/suppression.ts';
import { RULES } from '../rules/index.ts';

/** What settings may hold: fixed keys, and a key for each rule there is. */
export const settingsSchema = (): ReturnType<typeof configSchema> =>
  configSchema(RULES.map(({ meta: { id, options } }) => ({ id, options })));

/** A settings file, checked. @throws ConfigError naming file, line and column */
export const readSettingsFile = (name: string, text: string): Config => readConfigFile(name, text, settingsSchema());

/** A suppressions file, checked. @throws ConfigError naming file, line and column */
export const readSuppressionsFile = (name: string, text: string): Suppression[] =>
  readSuppressions(
    name,
    text,
    RULES.map(({ meta }) => meta.id),
  );

/** Settings given as `key=value`, checked. @throws ConfigError */
export const readSettings = (pairs: readonly string[]): Config => readSetOptions(pairs, settingsSchema());
