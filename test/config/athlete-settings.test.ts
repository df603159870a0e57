import { describe, expect, it } from 'vitest';
import { configJsonSchema } from '../../src/config/config-json-schema.ts';
import { readConfigFile } from '../../src/config/read-config-file.ts';
import { readSetOptions } from '../../src/config/read-set-options.ts';
import { configSchema } from '../../src/config/schema.ts';
import type { RecoverError } from '../../src/core/errors.ts';

const schema = configSchema([]);
const read = (value: unknown) => readConfigFile('c.jsonc', JSON.stringify(value), schema);
const fault = (value: unknown): string => {
  try {
    read(value);
  } catch (error) {
    const { message, hint } = error as RecoverError;
    return hint === undefined ? message : `${message}; ${hint}`;
  }
  throw new Error('nothing was thrown');
};

describe('a number of the athlete', () => {
  it.each([
    { hrMax: 190 },
    { hrMax: [{ from: '2025-01-01', value: 191 }] },
    {
      hrMax: [
        { from: '2025-01-01', value: 191 },
        { from: '2019-06-01', value: 196 },
      ],
    },
    { easyPace: '5:55/km', thresholdPace: [{ from: '2026-03-01', value: '7:31/mi' }] },
    { name: 'Anna', sex: 'female', birthYear: 1985, experience: 'intermediate', hrRest: 48, lt1: 150, lt2: 170 },
  ])('is one value, or values with their days: %j', (athlete) => {
    expect(read({ athlete })).toEqual({ athlete });
  });

  it.each([
    [{ hrMax: 99 }, /athlete\.hrMax: Too small.*100/],
    [{ hrMax: 'fast' }, /athlete\.hrMax: expected a heart rate in bpm, or a list/],
    [{ hrMax: [190, 191] }, /athlete\.hrMax: expected a heart rate in bpm, or a list/],
    [{ hrMax: [] }, /athlete\.hrMax: expected at least one/],
    [{ hrMax: [{ from: '2025-01-01', value: 500 }] }, /athlete\.hrMax\.0\.value: Too big/],
    [{ hrMax: [{ from: '2025-02-30', value: 190 }] }, /athlete\.hrMax\.0\.from: expected a day that the calendar has/],
    [{ hrMax: [{ from: 'January', value: 190 }] }, /athlete\.hrMax\.0\.from: expected a day such as "2025-01-01"/],
    [{ hrMax: [{ form: '2025-01-01', value: 190 }] }, /athlete\.hrMax\.0\.from: .*expected string/],
    [
      {
        hrMax: [
          { from: '2025-01-01', value: 190 },
          { from: '2025-01-01', value: 191 },
        ],
      },
      /athlete\.hrMax: two values from 2025-01-01 on/,
    ],
    [{ easyPace: '5:60/km' }, /athlete\.easyPace: expected a pace such as/],
    [{ easyPace: '0:00/km' }, /athlete\.easyPace: expected a pace above/],
    [{ experience: 'pro' }, /athlete\.experience: .*beginner/],
    [{ name: ' ' }, /athlete\.name: Too small/],
    [{ hrmax: 190 }, /unknown setting "athlete\.hrmax"; did you mean "hrMax"\?/],
  ])('is refused with what was expected: %j', (athlete, message) => {
    expect(fault({ athlete })).toMatch(message);
  });

  it('is dated by --set too, and one value there takes the place of a list', () => {
    const set = (option: string) => readSetOptions([option], schema).athlete;
    expect(set('athlete.hrMax=190')).toEqual({ hrMax: 190 });
    expect(set('athlete.hrMax=[{"from":"2025-01-01","value":191}]')).toEqual({
      hrMax: [{ from: '2025-01-01', value: 191 }],
    });
    expect(set('athlete.easyPace=5:55/km')).toEqual({ easyPace: '5:55/km' });
  });
});

describe('several athletes', () => {
  it('have what one has', () => {
    const athletes = {
      'Anna Lee': { hrMax: [{ from: '2025-01-01', value: 191 }], sex: 'female' },
      ben: { hrRest: 44 },
    };
    expect(read({ athletes })).toEqual({ athletes });
    expect(readSetOptions(['athletes.Anna.hrMax=188'], schema)).toEqual({ athletes: { Anna: { hrMax: 188 } } });
  });

  it.each([
    [{ Anna: { hrmax: 190 } }, /unknown setting "athletes\.Anna\.hrmax"; did you mean "hrMax"\?/],
    [{ Anna: { name: 'Anna' } }, /unknown setting "athletes\.Anna\.name"/],
    [{ Anna: { hrMax: 20 } }, /athletes\.Anna\.hrMax: Too small/],
    [{ Anna: {}, anna: {} }, /athletes: two names differ only in upper and lower case/],
  ])('are refused with their name: %j', (athletes, message) => {
    expect(fault({ athletes })).toMatch(message);
  });
});

describe('own zones', () => {
  it.each([
    { zones: { model: 'friel-lthr' }, pace: { model: 'daniels-vdot' } },
    { zones: { edges: [150, 170] } },
    { zones: { model: 'custom', edges: [100, 110, 120, 130, 140, 150, 160, 170, 180] } },
    { zones: { edges: [{ from: '2025-01-01', value: [150, 170] }] } },
    { pace: { edges: ['6:30/km', '9:00/mi', '5:00/km'] } },
  ])('are two to nine ascending edges, with a day or without: %j', (config) => {
    expect(read(config)).toEqual(config);
  });

  it.each([
    [{ zones: { edges: [150] } }, /zones\.edges: Too small/],
    [{ zones: { edges: [100, 110, 120, 130, 140, 150, 160, 170, 180, 190] } }, /zones\.edges: Too big/],
    [{ zones: { edges: [150, 150] } }, /zones\.edges: expected ascending heart rates/],
    [{ zones: { edges: [160, 150] } }, /zones\.edges: expected ascending heart rates/],
    [{ zones: { edges: [150, '170'] } }, /zones\.edges: expected two to nine ascending heart rates, or a list/],
    [{ zones: { model: 'friel' } }, /zones\.model: .*friel-lthr/],
    [{ pace: { edges: ['5:00/km', '6:00/km'] } }, /pace\.edges: expected paces from slow to fast/],
    [
      {
        zones: {
          edges: [
            { from: '2025-01-01', value: [150, 170] },
            { from: '2026-01-01', value: [130, 150, 170] },
          ],
        },
      },
      /zones\.edges: expected as many edges on each day/,
    ],
    [{ pace: { edges: ['6:00/km', '5:00'] } }, /pace\.edges\.1: expected a pace such as/],
  ])('are refused otherwise: %j', (config, message) => {
    expect(fault(config)).toMatch(message);
  });
});

it('is all in the JSON Schema, for editors', () => {
  const { properties } = configJsonSchema(schema) as {
    properties: Record<string, { properties?: object; additionalProperties?: { properties?: object } }>;
  };
  const members = 'sex birthYear experience hrMax hrRest lt1 lt2 easyPace thresholdPace'.split(' ');
  expect(Object.keys(properties.athlete!.properties!)).toEqual(['name', ...members]);
  expect(Object.keys(properties.athletes!.additionalProperties!.properties!)).toEqual(members);
  expect(properties.athlete!.properties).toMatchObject({
    hrMax: { anyOf: [{ minimum: 100, maximum: 230 }, { items: { required: ['from', 'value'] } }] },
  });
  for (const part of ['zones', 'pace']) expect(Object.keys(properties[part]!.properties!)).toEqual(['model', 'edges']);
});
