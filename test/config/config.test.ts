import { describe, expect, it } from 'vitest';
import { mergeConfigs } from '../../src/config/merge-configs.ts';
import { speedOfPace } from '../../src/config/pace-text.ts';
import { readConfigFile } from '../../src/config/read-config-file.ts';
import { readSetOptions } from '../../src/config/read-set-options.ts';
import { configSchema } from '../../src/config/schema.ts';
import type { RecoverError } from '../../src/core/errors.ts';

const schema = configSchema([
  { id: 'recovery/too-long', options: { minutes: { kind: 'band', says: 'Edges' } } },
  {
    id: 'recovery/hr-drift',
    options: { noteRatio: { kind: 'number', byDefault: 0.05, least: 0, most: 1, says: 'Limit' } },
  },
]);
const failure = (work: () => unknown): RecoverError => {
  try {
    work();
  } catch (error) {
    return error as RecoverError;
  }
  throw new Error('nothing was thrown');
};

describe('a settings file', () => {
  it('may hold comments and a trailing comma', () => {
    const text = '{\n  // measured in June\n  "athlete": { "hrMax": 190, },\n}';
    expect(readConfigFile('recover.config.jsonc', text, schema)).toEqual({ athlete: { hrMax: 190 } });
  });

  it('is told where an unknown key stands and what was meant', () => {
    const error = failure(() => readConfigFile('c.jsonc', '{\n  "athlete": {\n    "hrmax": 190\n  }\n}', schema));
    expect(error.message).toBe('c.jsonc:3:5: unknown setting "athlete.hrmax"');
    expect(error.hint).toBe('did you mean "hrMax"?');
  });

  it('is told where a value is out of range', () => {
    expect(failure(() => readConfigFile('c.jsonc', '{ "athlete": { "hrMax": 19 } }', schema)).message).toMatch(
      /^c\.jsonc:1:16: athlete\.hrMax/,
    );
  });

  it('is told which word was probably meant', () => {
    expect(failure(() => readConfigFile('c.jsonc', '{ "weekStart": "sundy" }', schema)).hint).toBe(
      'did you mean "sunday"?',
    );
  });

  it('is told where it is not JSON', () => {
    expect(failure(() => readConfigFile('c.jsonc', '{\n  "units": \n}', schema)).message).toMatch(
      /^c\.jsonc:3:1: not valid JSON/,
    );
    expect(failure(() => readConfigFile('c.jsonc', '', schema)).message).toMatch(/not valid JSON/);
  });

  it('switches rules off by "off" only', () => {
    expect(readConfigFile('c', '{ "rules": { "recovery/too-long": "off" } }', schema).rules).toEqual({
      'recovery/too-long': 'off',
    });
    expect(() => readConfigFile('c', '{ "rules": { "recovery/too-long": false } }', schema)).toThrow();
    expect(failure(() => readConfigFile('c', '{ "rules": { "recovery/hr-drfit": "off" } }', schema)).hint).toBe(
      'did you mean "recovery/hr-drift"?',
    );
  });
});

describe('the options of a rule', () => {
  const rule = (setting: string) =>
    readConfigFile('c', `{ "rules": { "recovery/hr-drift": ${setting} } }`, schema).rules;

  it('come beside the severity, the defaults filled in', () => {
    expect(rule('["info", { "noteRatio": 0.07 }]')).toEqual({ 'recovery/hr-drift': ['info', { noteRatio: 0.07 }] });
    expect(rule('["info", {}]')).toEqual({ 'recovery/hr-drift': ['info', { noteRatio: 0.05 }] });
  });

  it('are refused by name and by bounds', () => {
    expect(failure(() => rule('["info", { "noteRatoi": 1 }]')).message).toMatch(/unknown setting .*noteRatoi/);
    expect(failure(() => rule('["info", { "noteRatio": 7 }]')).message).toMatch(/noteRatio: Too big/);
    expect(failure(() => rule('"sometimes"')).message).toMatch(/expected "off", a severity/);
  });
});

describe('--set', () => {
  it('takes numbers, words and lists, the later one winning', () => {
    const set = readSetOptions(
      ['athlete.hrMax=188', 'athlete.hrMax=190', 'units=mi', 'zones.edges=[130,145,160,175]'],
      schema,
    );
    expect(set).toEqual({ athlete: { hrMax: 190 }, units: 'mi', zones: { edges: [130, 145, 160, 175] } });
  });

  it.each([
    'athlete.hrMax',
    'athlete.hrMax=fast',
    'nonsense=1',
    'zones.edges=[160,150,140,130]',
    'timeZone=Middle/Earth',
  ])('refuses %s', (option) => {
    expect(() => readSetOptions([option], schema)).toThrow();
  });
});

it('lays one config on another key by key', () => {
  expect(mergeConfigs({ athlete: { hrMax: 190, hrRest: 48 } }, { athlete: { hrMax: 188 } })).toEqual({
    athlete: { hrMax: 188, hrRest: 48 },
  });
});

it.each([
  ['5:00/km', 1000 / 300],
  ['8:00/mi', 1609.344 / 480],
  ['5:60/km', undefined],
  ['5:00', undefined],
  ['0:00/km', undefined],
])('reads the pace %s', (text, mps) => {
  expect(speedOfPace(text)).toBe(mps);
});
