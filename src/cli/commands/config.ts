import { effectiveSettings } from '../../config/effective-settings.ts';
import { CONFIG_REPORTERS } from '../../reporters/index.ts';
import { defaultSettings } from '../default-settings.ts';
import type { Io } from '../io.ts';
import type { CommonOptions } from '../options.ts';
import { configLayers } from '../resolve-config.ts';
import { viewOf } from '../view-of.ts';
import { outputWriter } from '../write-output.ts';

/** `recover config`: every setting in force, and who set it. */
export const configCommand = async (io: Io, options: CommonOptions): Promise<number> => {
  const write = outputWriter(io, CONFIG_REPORTERS, options);
  const settings = effectiveSettings([defaultSettings(io), ...(await configLayers(io, options))]);
  write(settings, viewOf(io, options, 'km'));
  return 0;
};
