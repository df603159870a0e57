import * as z from 'zod/mini';

export const weekSchema = z.object({
  week: z.string().check(z.describe('ISO week 2026-W46; for weeks that start on Sunday their first day.')),
  from: z.string(),
  to: z.string(),
  totals: z
    .object({
      sessions: z.number(),
      runs: z.number(),
      durationS: z.number(),
      distanceM: z.number(),
      ascentM: z.number(),
    })
    .check(z.describe('Of the runs.')),
  zoneSeconds: z.nullable(z.array(z.number())).check(z.describe('Seconds of running in each heart-rate zone.')),
  load: z.nullable(z.number()),
  recoveryRuns: z.number(),
  kept: z.number(),
  spoiled: z.number(),
  hardDays: z.array(z.string()),
  longDays: z.array(z.string()),
  restDays: z.array(z.string()),
  previousDistanceM: z.nullable(z.number()).check(z.describe('Runs of the week before.')),
});

export type WeekJson = z.output<typeof weekSchema>;
