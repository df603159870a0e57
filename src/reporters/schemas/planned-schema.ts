import * as z from 'zod/mini';
import { WORKOUT_KINDS } from '../../core/plan.ts';
import { STANDINGS } from '../../core/plan-match.ts';
import { locationSchema } from './finding-schema.ts';

const text = z.nullable(z.string());
const number = z.nullable(z.number());
const range = z.nullable(z.object({ low: number, high: number }));

const fileSchema = z.object({
  file: z.string(),
  workouts: z.number(),
  undated: z.number().check(z.describe('Workouts without a date; nothing is held against them.')),
  from: text,
  to: text,
});

const workoutSchema = z.object({
  text: z.string().check(z.describe('As the plan has it.')),
  kind: z.enum(WORKOUT_KINDS),
  minutes: range,
  distanceM: range,
  location: z.nullable(locationSchema),
});

const matchSchema = z.object({
  day: z.string().check(z.describe('On which it was planned; of what was not planned, on which it was run.')),
  planned: z.nullable(workoutSchema).check(z.describe('null for a run that the plan does not have.')),
  session: text.check(z.describe('Id of the session that stands for it; null where there is none.')),
  standing: z.enum(STANDINGS).check(z.describe('How what was done differs from what was planned; no grade.')),
  doneOn: text.check(z.describe('Of what was moved: the day on which it was done.')),
  timeRatio: number.check(z.describe('Time run over the planned time; of a range its middle.')),
  distanceRatio: number.check(z.describe('The same of the distance.')),
});

/** Plan versus done. */
export const plannedSchema = z
  .nullable(
    z.object({
      files: z.array(fileSchema),
      matches: z.array(matchSchema),
      openDays: z
        .array(z.string())
        .check(z.describe('Days of planned runs that the log does not reach, or that are not over.')),
    }),
  )
  .check(z.describe('Plan versus done on the days of the period; null without --plan.'));

export type PlannedJson = z.output<typeof plannedSchema>;
