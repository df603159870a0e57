import * as z from 'zod/mini';

const number = z.nullable(z.number());

/** Work and rest as the speed of a session shows them. */
export const repetitionsSchema = z
  .object({
    count: z.number(),
    workS: z.number().check(z.describe('Medians over the repetitions, here and below.')),
    workM: number,
    workGapSpeedMps: z.number().check(z.describe('Grade-adjusted.')),
    restS: z.number(),
    restGapSpeedMps: z.number().check(z.describe('Grade-adjusted, standing included.')),
    alike: z
      .enum(['distance', 'time', 'neither'])
      .check(z.describe('What the repetitions have in common; neither: a fartlek, a pyramid.')),
    each: z.array(
      z.object({
        startS: z.number().check(z.describe('Since the start of the session, pauses included.')),
        durationS: z.number(),
        distanceM: number,
        speedMps: number.check(z.describe('As covered, not adjusted.')),
        avgHrBpm: number,
        maxHrBpm: number,
        restS: number.check(z.describe('Until the next one; null on the last.')),
      }),
    ),
  })
  .check(z.describe('Stretches of work with rest between them.'));

export type RepetitionsJson = z.output<typeof repetitionsSchema>;
