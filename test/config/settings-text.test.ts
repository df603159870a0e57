import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSettingsFile, settingsSchema } from '../../src/cli/check-settings.ts';
import { checkConfig } from '../../src/config/check-config.ts';
import type { Config } from '../../src/config/schema.ts';
import { settingLeaves } from '../../src/config/setting-leaves.ts';
import { settingsText } from '../../src/config/settings-text.ts';

const dated = (value: fc.Arbitrary<unknown>) =>
  fc.uniqueArray(fc.record({ from: fc.constantFrom('2024-02-29', '2025-01-01', '2026-06-30'), value }), {
    minLength: 1,
    selector: ({ from }) => from,
  });
const bpm = fc.integer({ min: 100, max: 120 });
const pace = fc.integer({ min: 10, max: 59 }).map((seconds) => `5:${seconds}/km`);
const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '');

const numbers = fc.record(
  { hrMax: fc.oneof(bpm, dated(bpm)), hrRest: bpm, easyPace: fc.oneof(pace, dated(pace)) },
  { requiredKeys: [] },
);

const settings = fc
  .record(
    {
      athlete: numbers,
      athletes: fc.dictionary(words, numbers, { maxKeys: 3, noNullPrototype: true }),
      zones: fc.constant({ edges: [138, 152, 166] }),
      units: fc.constantFrom('km', 'mi'),
      csv: fc.record({ map: fc.record({ distance: words, notes: words }, { requiredKeys: [] }) }),
      rules: fc.constantFrom(
        { 'week/no-recovery': 'off' },
        { 'recovery/too-long': ['warning', { minutes: [30, 50] }] },
      ),
    },
    { requiredKeys: [] },
  )
  .map((value) => checkConfig(value, settingsSchema()))
  .filter((checked) => 'config' in checked)
  .map((checked) => (checked as { readonly config: Config }).config);

/** Without tables that hold nothing: a file has no line for them. */
const asLeaves = (config: Config) => settingLeaves(config).map(({ path, value }) => [path.join('\u0000'), value]);
const sorted = (config: Config) => asLeaves(config).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));

const uncommented = (text: string): string => text.replace(/^( +)\/\/ (?=")/gm, '$1');

it('reads back what it wrote, whatever is set and whatever the comments say', () => {
  fc.assert(
    fc.property(settings, fc.string({ unit: 'binary' }), (config, says) => {
      const text = settingsText(
        [says],
        settingLeaves(config).map((leaf) => ({ ...leaf, says })),
      );
      expect(sorted(readSettingsFile('new', text))).toEqual(sorted(config));
    }),
  );
});

it('reads nothing of what is commented out, and all of it once it is uncommented', () => {
  fc.assert(
    fc.property(settings, fc.string({ unit: 'binary' }), (config, says) => {
      const text = settingsText(
        [says],
        settingLeaves(config).map((leaf) => ({ ...leaf, says, isOff: true })),
      );
      expect(settingLeaves(readSettingsFile('new', text))).toEqual([]);
      expect(sorted(readSettingsFile('new', uncommented(text)))).toEqual(sorted(config));
    }),
  );
});

it('puts settings of one table under one name, each on its line', () => {
  const text = settingsText(
    ['Mine.'],
    [
      { path: ['athlete', 'hrMax'], value: 191, isOff: true, says: 'seen' },
      { path: ['units'], value: 'km' },
      { path: ['athlete', 'hrRest'], value: 48 },
    ],
  );
  expect(text).toBe(
    '// Mine.\n{\n  "athlete": {\n    // "hrMax": 191,  // seen\n    "hrRest": 48,\n  },\n  "units": "km",\n}\n',
  );
});
