import * as z from 'zod/mini';
import { CONFIDENCES } from '../../core/estimate.ts';
import { WORKOUT_KINDS } from '../../core/plan.ts';
import { findingSchema } from './finding-schema.ts';
import { toolSchema } from './tool-schema.ts';

const number = z.nullable(z.number());
const text = z.nullable(z.string());
const range = z.nullable(z.tuple([z.number(), z.number()]));

const checkFindingSchema = z.object({
  ...findingSchema.shape,
  fingerprint: text.check(z.describe('Stays the same when rows move: for baselines and for telling old from new.')),
});

const fileSchema = z.object({
  file: z.string(),
  readable: z.boolean(),
  format: text,
  why: z.string().check(z.describe('What it was recognised by, or why it could not be read.')),
  plans: z.array(
    z.object({
      title: text,
      from: text.check(z.describe('First and last day that has a date.')),
      to: text,
      weeks: z.number(),
      distanceUnit: z
        .nullable(
          z.object({
            unit: z.enum(['km', 'mi']),
            from: z.enum(['told', 'settings', 'guessed']),
            because: z.nullable(z.string()).check(z.describe('What in the plan tells it, where no header does.')),
          }),
        )
        .check(z.describe('Of distances without a unit.')),
      race: z.nullable(z.object({ day: text, distanceM: number })),
      passedOver: z
        .array(z.object({ reason: z.string(), count: z.number() }))
        .check(z.describe('Rows and events that hold no workout.')),
      notes: z.array(z.string()),
    }),
  ),
  weeks: z.number(),
  days: z.number(),
  understood: z.number().check(z.describe('Workouts that were read as written.')),
  assumed: z.number().check(z.describe('Workouts of which something was taken for likely.')),
  unparsed: z.number().check(z.describe('Texts that were not understood.')),
  assumptions: z.array(z.object({ what: z.string(), count: z.number() })),
});

const intensitySchema = z.object({
  text: z.string().check(z.describe('As written.')),
  zone: range,
  hrBpm: range,
  hrMaxRatio: range.check(z.describe('Ratio of maximum heart rate.')),
  paceSPerKm: range.check(z.describe('Slow end, fast end.')),
  rpe: range,
});

const workoutSchema = z.object({
  day: text,
  week: number.check(z.describe('As the plan counts, from 1.')),
  weekday: number.check(z.describe('1 = Monday … 7 = Sunday.')),
  part: z.nullable(z.enum(['am', 'pm'])),
  text: z.string(),
  kind: z.enum(WORKOUT_KINDS),
  alternatives: z.array(z.enum(WORKOUT_KINDS)).check(z.describe('The other kinds of an "X or Y" cell.')),
  minutes: range.check(z.describe('Low, high; equal when one figure is told.')),
  distanceM: range,
  intensity: z.nullable(intensitySchema),
  repetitions: number,
  strides: z.boolean(),
  reading: z.enum(['understood', 'assumed', 'unparsed']),
  confidence: z.enum(CONFIDENCES),
  assumptions: z.array(z.string()),
  location: findingSchema.shape.location,
});

const counts = z.object({ error: z.number(), warning: z.number(), info: z.number() });

export const checkSchema = z.object({
  schema: z.literal('recover.check/1'),
  tool: toolSchema,
  preset: z.string(),
  files: z.array(fileSchema),
  workouts: z.array(workoutSchema),
  findings: z.array(checkFindingSchema),
  suppressed: z
    .array(z.object({ ...checkFindingSchema.shape, reason: z.string() }))
    .check(z.describe('Taken out of findings and counts, each with the reason that was given.')),
  counts,
});

export type CheckJson = z.output<typeof checkSchema>;
