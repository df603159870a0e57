import * as z from 'zod';
import { isTimeZone } from '../core/dates.ts';
import { PRESETS } from '../guidelines/index.ts';
import { speedOfPace } from './pace-text.ts';

const SEVERITY = z.enum(['info', 'warning', 'error']);

const heartRate = z.number().int().min(25).max(230);
const pace = z
  .string()
  .refine((text) => speedOfPace(text) !== undefined, { error: 'expected a pace such as "5:30/km" or "8:51/mi"' });

const athlete = z.strictObject({
  sex: z.enum(['female', 'male']).optional().describe('Narrows the estimate of the thresholds'),
  birthYear: z
    .number()
    .int()
    .min(1900)
    .max(2025)
    .optional()
    .describe('For the age formula, where nothing better is known'),
  hrMax: heartRate.min(100).optional().describe('Maximum heart rate, bpm'),
  hrRest: heartRate.max(120).optional().describe('Resting heart rate, bpm'),
  lt1: heartRate.min(80).optional().describe('Heart rate at the aerobic threshold, bpm'),
  lt2: heartRate.min(80).optional().describe('Heart rate at the anaerobic threshold, bpm'),
  easyPace: pace.optional().describe('Your easy pace: "5:55/km" or "9:30/mi"'),
  thresholdPace: pace.optional().describe('Pace at the anaerobic threshold'),
});

const ascending = (edges: readonly number[]): boolean => edges.every((edge, i) => i === 0 || edge > edges[i - 1]!);

const zones = z.strictObject({
  edges: z
    .array(heartRate)
    .length(4)
    .refine(ascending, { error: 'expected four ascending heart rates' })
    .optional()
    .describe('Where zones 2, 3, 4 and 5 begin, bpm'),
});

const csv = z.strictObject({
  distanceUnit: z.enum(['km', 'mi']).optional().describe('Unit of distances that a log does not name'),
  dateOrder: z.enum(['dmy', 'mdy']).optional().describe('Order of numeric dates that a log does not decide'),
});

const ruleSetting = z.union([z.literal('off'), SEVERITY, z.tuple([SEVERITY, z.record(z.string(), z.unknown())])]);

/** The settings file, and what `--set` takes. `ruleIds` are the rules there are. */
export const configSchema = (ruleIds: readonly string[]) =>
  z.strictObject({
    $schema: z.string().optional(),
    athlete: athlete.optional(),
    zones: zones.optional(),
    units: z.enum(['km', 'mi']).optional(),
    weekStart: z.enum(['monday', 'sunday']).optional(),
    timeZone: z
      .string()
      .refine(isTimeZone, { error: 'expected an IANA time zone such as "Europe/Amsterdam"' })
      .optional()
      .describe('Where the clocks of logs without a zone stood'),
    preset: z.enum(PRESETS.map((preset) => preset.id) as [string, ...string[]]).optional(),
    csv: csv.optional(),
    rules: z
      .strictObject(Object.fromEntries(ruleIds.map((id) => [id, ruleSetting.optional()])))
      .optional()
      .describe('"off", a severity, or [severity, { options }]'),
    failOn: z.enum(['error', 'warning', 'info', 'never']).optional(),
  });

export type Config = z.output<ReturnType<typeof configSchema>>;
