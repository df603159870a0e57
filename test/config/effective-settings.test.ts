import fc from 'fast-check';
import { expect, it } from 'vitest';
import { effectiveSettings } from '../../src/config/effective-settings.ts';
import { mergeConfigs } from '../../src/config/merge-configs.ts';
import type { Config } from '../../src/config/schema.ts';

const layer = (origin: string, config: unknown) => ({ origin, config: config as Config });

it('names who set each value, the strongest first', () => {
  const settings = effectiveSettings([
    layer('default', { units: 'km', preset: 'consensus' }),
    layer('file', { athlete: { hrMax: 190, hrRest: 50 }, units: 'mi' }),
    layer('flag', { athlete: { hrMax: 192 } }),
  ]);
  expect(settings.map(({ key, value, origin }) => [origin, key, value])).toEqual([
    ['flag', 'athlete.hrMax', 192],
    ['file', 'athlete.hrRest', 50],
    ['file', 'units', 'mi'],
    ['default', 'preset', 'consensus'],
  ]);
});

/** The settings put together again. */
const rebuilt = (layers: Parameters<typeof effectiveSettings>[0]): unknown => {
  const result: Record<string, unknown> = {};
  for (const { key, value } of effectiveSettings(layers)) {
    const names = key.split('.');
    let table = result;
    for (const name of names.slice(0, -1)) {
      table[name] ??= {};
      table = table[name] as Record<string, unknown>;
    }
    table[names.at(-1)!] = value;
  }
  return result;
};

const someConfig = fc.record(
  {
    units: fc.constantFrom('km', 'mi'),
    athlete: fc.record(
      {
        hrMax: fc.oneof(fc.integer({ min: 150, max: 200 }), fc.constant([{ from: '2026-01-01', value: 190 }])),
        hrRest: fc.integer({ min: 30, max: 60 }),
      },
      { requiredKeys: [] },
    ),
    rules: fc.record(
      { a: fc.constantFrom('off', 'info'), b: fc.constant(['warning', { minutes: [1, 2] }]) },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

const withoutEmpty = (config: unknown): unknown =>
  Object.fromEntries(
    Object.entries(config as object).filter(([, value]) => typeof value !== 'object' || Object.keys(value).length > 0),
  );

it('is what merging gives, whatever was set where', () => {
  fc.assert(
    fc.property(fc.array(someConfig, { minLength: 1, maxLength: 4 }), (configs) => {
      const layers = configs.map((config, at) => layer(String(at), config));
      const merged = layers.map(({ config }) => config).reduce(mergeConfigs);
      expect(rebuilt(layers)).toEqual(withoutEmpty(merged));
    }),
  );
});
