import type { Config } from '../config/schema.ts';
import { PRESETS } from '../guidelines/index.ts';
import { RULES } from '../rules/index.ts';
import type { Io } from './io.ts';
import type { ConfigLayer } from './resolve-config.ts';

/** What holds where nobody sets anything. */
export const defaultSettings = (io: Pick<Io, 'systemTimeZone'>): ConfigLayer => ({
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
