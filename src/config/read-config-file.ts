import { readCheckedFile } from './read-checked-file.ts';
import type { Config, configSchema } from './schema.ts';

/**
 * A settings file: JSON with comments and trailing commas.
 * @throws ConfigError naming file, line and column
 */
export const readConfigFile = (name: string, text: string, schema: ReturnType<typeof configSchema>): Config =>
  readCheckedFile(name, text, schema).value;
