import * as z from 'zod/mini';
import { ZONE_ORIGINS } from '../../core/session.ts';

const number = z.nullable(z.number());

const loadSchema = z
  .object({
    trimp: number.check(z.describe("Banister's training impulse of the week, all sports.")),
    monotony: number.check(z.describe('Mean daily load over its standard deviation; null when every day was alike.')),
    strain: number,
    fitness: number.check(z.describe('Exponential average of the daily load over 42 days, 1 - e^(-1/42) a day.')),
    fatigue: number.check(z.describe('The same over 7 days.')),
    form: number.check(z.describe('Fitness less fatigue at the end of the week.')),
    tauDays: z
      .nullable(z.object({ fitness: z.number(), fatigue: z.number() }))
      .check(
        z.describe('Time constants of the two averages; some other tools use 2/(N + 1) a day, which reacts faster.'),
      ),
    acuteChronicRatio: number.check(
      z.describe('Mean daily load of 7 days over that of 28; a plain ratio, no verdict.'),
    ),
    trendRatio: number.check(
      z.describe('Load of the week over the mean of the four weeks before it; null while the week is not over.'),
    ),
  })
  .check(z.describe('null where the log is too short or its heart rate too incomplete.'));

const intensitySchema = z
  .object({
    lowPct: z.number(),
    middlePct: z.number(),
    highPct: z.number(),
    polarizationIndex: number.check(z.describe('Treff 2019; null where more time lies above than below.')),
    method: z.literal('time-in-zone').check(z.describe('Seconds at each heart rate, not sessions by their aim.')),
  })
  .check(z.describe('Share of the running time below, between and above the two thresholds.'));

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
  zoneSecondsFrom: z
    .nullable(z.array(z.enum(ZONE_ORIGINS)))
    .check(z.describe("Where they come from; log: minutes in a log's own zones are among them.")),
  zoneEdgesBpm: z
    .nullable(z.array(z.array(z.number())))
    .check(z.describe("Where those zones begin; several lists where the runner's numbers changed within the week.")),
  load: loadSchema,
  intensity: z.nullable(intensitySchema),
  spike: z
    .nullable(
      z.object({ session: z.string(), ratio: z.number(), size: z.enum(['none', 'small', 'moderate', 'large']) }),
    )
    .check(z.describe('The run that went furthest beyond the longest of the 30 days before it.')),
  recoveryRuns: z.number(),
  kept: z.number(),
  spoiled: z.number(),
  hardDays: z.array(z.string()),
  hardSpacing: z
    .nullable(z.object({ days: z.number(), first: z.string(), second: z.string() }))
    .check(
      z.describe(
        'The two hard days closest together, one of them in the week; days from one to the other, null beyond seven.',
      ),
    ),
  longDays: z.array(z.string()),
  restDays: z.array(z.string()),
  previousDistanceM: z.nullable(z.number()).check(z.describe('Runs of the week before.')),
});

export type WeekJson = z.output<typeof weekSchema>;
