import * as z from 'zod/mini';
import { isTimeZone } from '../core/dates.ts';
import { LOG_FIELDS } from '../core/log-fields.ts';
import type { OptionSpecs } from '../core/rule-options.ts';
import { PRESETS } from '../guidelines/index.ts';
import { athleteSchema, athletesSchema } from './athlete-schema.ts';
import { choice } from './choice.ts';
import { optionsSchema } from './options-schema.ts';
import { daysSchema, phaseSchema, raceSchema, supportSchema } from './training-schema.ts';
import { paceSchema, zonesSchema } from './zone-settings.ts';

const SEVERITY = z.enum(['info', 'warning', 'error']);

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
    athlete: z.optional(athleteSchema),
    athletes: z.optional(athletesSchema),
    zones: z.optional(zonesSchema),
    pace: z.optional(paceSchema),
    units: choice(['km', 'mi'], 'Units of the text'),
    weekStart: choice(['monday', 'sunday'], 'First day of a week'),
    timeZone: z.optional(timeZone),
    preset: choice(presetIds, 'Guideline preset'),
    phase: phaseSchema,
    race: z.optional(raceSchema),
    days: z.optional(daysSchema),
    support: z.optional(supportSchema),
    csv: z.optional(csv),
    rules: z.optional(
      z
        .strictObject(Object.fromEntries(rules.map((rule) => [rule.id, ruleSetting(rule)])))
        .check(z.describe('"off", a severity, or [severity, { options }]')),
    ),
    failOn: choice(['error', 'warning', 'info', 'never'], 'Severity from which the exit code is 1'),
  });

export type Config = z.output<ReturnType<typeof configSchema>>;
