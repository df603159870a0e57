import * as z from 'zod/mini';

const pair = z.nullable(z.tuple([z.number(), z.number()]));

export const slotSchema = z.object({
  day: z.string(),
  part: z.enum(['any', 'am', 'pm']),
  kind: z.enum(['recovery-run', 'rest', 'double']),
  minutes: pair.check(z.describe('Low and high.')),
  hrMaxBpm: z.nullable(z.number()),
  paceSPerKm: pair.check(z.describe('Slow and fast end.')),
  hoursAfterHard: z.nullable(z.number()),
  priority: z.enum(['best', 'optional']),
  why: z.array(z.string()),
  sources: z.array(z.string()),
  uid: z.string(),
});

export type SlotJson = z.output<typeof slotSchema>;
