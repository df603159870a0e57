import * as z from 'zod/mini';

const rating = z
  .nullable(z.object({ badness: z.number(), told: z.string() }))
  .check(z.describe('From 1, as good as it gets, to 5; and as the source has it.'));

const number = z.nullable(z.number());
const text = z.nullable(z.string());

export const readinessSchema = z.object({
  day: z.string(),
  restingHrBpm: number,
  hrvMs: number.check(z.describe('RMSSD, or SDNN where the source has only that.')),
  sleepS: number.check(z.describe('Of the night before.')),
  sleepQuality: rating,
  soreness: rating,
  fatigue: rating,
  mood: rating,
  motivation: rating,
  illness: text,
  injury: text,
  pain: text,
  signs: z.array(z.string()).check(z.describe('Rules that found one.')),
  advisesRest: z.boolean(),
  why: text.check(z.describe('Why rest is advised.')),
});

export type ReadinessJson = z.output<typeof readinessSchema>;
