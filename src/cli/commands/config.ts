import { effectiveSettings } from '../../config/effective-settings.ts';
import type { Config } from '../../config/schema.ts';
import { PRESETS } from '../../guidelines/index.ts';
import { CONFIG_REPORTERS } from '../../reporters/index.ts';
import { RULES } from '../../rules/index.ts';
import type { Io } from '../io.ts';
import type { CommonOptions } from '../options.ts';
import { type ConfigLayer, configLayers } from '../resolve-config.ts';
import { viewOf } from '../view-of.ts';
import { outputWriter } from '../write-output.ts';

/** What holds where nobody sets anything. */
const defaultsOf = (io: Io): ConfigLayer => ({
  origin: 'default',
  config: {
    preset: PRESETS[0]!.id,
    units: 'km',
    weekStart: 'monday',
    timeZone: io.systemTimeZone(),
    failOn: 'never',
    zones: { model: 'zone1-hrmax' },
    pace: { model: 'friel-pace' },
    rules: Object.fromEntries(
      RULES.filter(({ meta }) => meta.isOffByDefault === true).map(({ meta }) => [meta.id, 'off']),
    ),
  } as Config,
});

/** `recover config`: every setting in force, and who set it. */
export const configCommand = async (io: Io, options: CommonOptions): Promise<number> => {
  const write = outputWriter(io, CONFIG_REPORTERS, options);
  const settings = effectiveSettings([defaultsOf(io), ...(await configLayers(io, options))]);
  write(settings, viewOf(io, options, 'km'));
  return 0;
};
