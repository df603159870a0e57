import * as z from 'zod/mini';

const number = z.nullable(z.number());

/** What only a log's own columns tell. */
export const loggedSchema = z
  .object({
    soreness: number.check(z.describe("On the log's own scale.")),
    sleepS: number.check(z.describe('Of the night before.')),
    hrCapBpm: number.check(z.describe('The ceiling that the plan prescribed for this session.')),
    halves: z.nullable(z.array(z.object({ hrBpm: z.number(), paceSPerKm: number, speedMps: number }))),
  })
  .check(z.describe("What a log's own columns tell of the session; null where they tell nothing."));

export type LoggedJson = z.output<typeof loggedSchema>;
