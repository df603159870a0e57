import * as z from 'zod/mini';
import { isTimeZone } from '../core/dates.ts';
import { LOG_FIELDS } from '../core/log-fields.ts';
import type { OptionSpecs } from '../core/rule-options.ts';
import { PRESETS } from '../guidelines/index.ts';
import { optionsSchema } from './options-schema.ts';
import { speedOfPace } from './pace-text.ts';

const SEVERITY = z.enum(['info', 'warning', 'error']);

const heartRate = (low: number, high: number, what: string) =>
  z.optional(z.int().check(z.gte(low), z.lte(high), z.describe(what)));

const pace = (what: string) =>
  z.optional(
    z.string().check(
      z.refine((text) => speedOfPace(text) !== undefined, { error: 'expected a pace such as "5:30/km" or "8:51/mi"' }),
      z.describe(what),
    ),
  );

const choice = <const T extends readonly [string, ...string[]]>(names: T, what: string) =>
  z.optional(z.enum(names).check(z.describe(what)));

const athlete = z.strictObject({
  sex: choice(['female', 'male'], 'Narrows the estimate of the thresholds'),
  birthYear: z.optional(
    z.int().check(z.gte(1900), z.lte(2025), z.describe('For the age formula, where nothing better is known')),
  ),
  hrMax: heartRate(100, 230, 'Maximum heart rate, bpm'),
  hrRest: heartRate(25, 120, 'Resting heart rate, bpm'),
  lt1: heartRate(80, 230, 'Heart rate at the aerobic threshold, bpm'),
  lt2: heartRate(80, 230, 'Heart rate at the anaerobic threshold, bpm'),
  easyPace: pace('Your easy pace: "5:55/km" or "9:30/mi"'),
  thresholdPace: pace('Pace at the anaerobic threshold'),
});

const ascending = (edges: readonly number[]): boolean => edges.every((edge, i) => i === 0 || edge > edges[i - 1]!);

const zones = z.strictObject({
  edges: z.optional(
    z
      .array(z.int().check(z.gte(40), z.lte(230)))
      .check(
        z.length(4),
        z.refine(ascending, { error: 'expected four ascending heart rates' }),
        z.describe('Where zones 2, 3, 4 and 5 begin, bpm'),
      ),
  ),
});

const map = z
  .strictObject(Object.fromEntries(LOG_FIELDS.map((field) => [field, z.optional(z.string().check(z.minLength(1)))])))
  .check(
    z.describe(
      'Column of each field: a header, "Header#2" for the second of that name, "#3" by place; ":mi" behind it is its unit',
    ),
  );

const csv = z.strictObject({
  map: z.optional(map),
  distanceUnit: choice(['km', 'mi'], 'Unit of distances that a log does not name'),
  dateOrder: choice(['dmy', 'mdy'], 'Order of numeric dates that a log does not decide'),
  decimal: choice(['comma', 'point'], 'Decimal mark of numbers such as 5,123 where the log does not decide'),
});

/** A rule as the settings see it. */
export interface RuleShape {
  readonly id: string;
  readonly options: OptionSpecs;
}

const ruleSetting = ({ options }: RuleShape) =>
  z.optional(
    z.union([z.literal('off'), SEVERITY, z.tuple([SEVERITY, optionsSchema(options)])], {
      error: 'expected "off", a severity, or [severity, { options }]',
    }),
  );

const timeZone = z
  .string()
  .check(
    z.refine(isTimeZone, { error: 'expected an IANA time zone such as "Europe/Amsterdam"' }),
    z.describe('Where the clocks of logs without a zone stood'),
  );

const presetIds = PRESETS.map(({ id }) => id) as [string, ...string[]];

/** The settings file, and what `--set` takes. */
export const configSchema = (rules: readonly RuleShape[]) =>
  z.strictObject({
    $schema: z.optional(z.string()),
    athlete: z.optional(athlete),
    zones: z.optional(zones),
    units: choice(['km', 'mi'], 'Units of the text'),
    weekStart: choice(['monday', 'sunday'], 'First day of a week'),
    timeZone: z.optional(timeZone),
    preset: choice(presetIds, 'Guideline preset'),
    csv: z.optional(csv),
    rules: z.optional(
      z
        .strictObject(Object.fromEntries(rules.map((rule) => [rule.id, ruleSetting(rule)])))
        .check(z.describe('"off", a severity, or [severity, { options }]')),
    ),
    failOn: choice(['error', 'warning', 'info', 'never'], 'Severity from which the exit code is 1'),
  });

export type Config = z.output<ReturnType<typeof configSchema>>;
