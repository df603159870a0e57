import { ConfigError } from '../core/errors.ts';
import { checkConfig } from './check-config.ts';
import { mergeConfigs } from './merge-configs.ts';
import type { Config, configSchema } from './schema.ts';
import { settingAt } from './setting-at.ts';

const parsedValue = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/**
 * Settings given as `key=value`, later ones winning.
 * @throws ConfigError for a missing `=`, an unknown key or a value out of range
 */
export const readSetOptions = (options: readonly string[], schema: ReturnType<typeof configSchema>): Config => {
  let config: Config = {};
  for (const option of options) {
    const at = option.indexOf('=');
    if (at < 1) throw new ConfigError(`--set ${option}: expected key=value`, 'for example --set athlete.hrMax=190');
    // `rules.recovery/too-long` keeps its slash; dots separate.
    const checked = checkConfig(
      settingAt(option.slice(0, at).trim().split('.'), parsedValue(option.slice(at + 1).trim())),
      schema,
    );
    if ('fault' in checked) throw new ConfigError(`--set ${option}: ${checked.fault.message}`, checked.fault.hint);
    config = mergeConfigs(config, checked.config);
  }
  return config;
};
