import * as z from 'zod';

const pair = z.tuple([z.number(), z.number()]).nullable();

export const slotSchema = z.object({
  day: z.string(),
  part: z.enum(['any', 'am', 'pm']),
  kind: z.enum(['recovery-run', 'rest', 'double']),
  minutes: pair.describe('Low and high.'),
  hrMaxBpm: z.number().nullable(),
  paceSPerKm: pair.describe('Slow and fast end.'),
  hoursAfterHard: z.number().nullable(),
  priority: z.enum(['best', 'optional']),
  why: z.array(z.string()),
  sources: z.array(z.string()),
  uid: z.string(),
});

export type SlotJson = z.output<typeof slotSchema>;
