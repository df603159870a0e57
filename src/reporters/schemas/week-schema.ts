import * as z from 'zod';

export const weekSchema = z.object({
  week: z.string().describe('ISO week 2026-W46; for weeks that start on Sunday their first day.'),
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
    .describe('Of the runs.'),
  zoneSeconds: z.array(z.number()).nullable().describe('Seconds of running in each heart-rate zone.'),
  load: z.number().nullable(),
  recoveryRuns: z.number(),
  kept: z.number(),
  spoiled: z.number(),
  hardDays: z.array(z.string()),
  longDays: z.array(z.string()),
  restDays: z.array(z.string()),
  previousDistanceM: z.number().nullable().describe('Runs of the week before.'),
});

export type WeekJson = z.output<typeof weekSchema>;
