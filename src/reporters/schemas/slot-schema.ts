import * as z from 'zod/mini';

const pair = z.nullable(z.tuple([z.number(), z.number()]));

const text = z.nullable(z.string());

export const slotSchema = z.object({
  day: z.string(),
  part: z.enum(['any', 'am', 'pm']),
  kind: z.enum(['recovery-run', 'rest', 'double']),
  minutes: pair.check(z.describe('Low and high.')),
  hrMaxBpm: z.nullable(z.number()),
  paceSPerKm: pair.check(z.describe('Slow and fast end.')),
  supportRatio: pair.check(z.describe('Share of body weight for a support to take off, low and high.')),
  origins: z
    .object({ minutes: text, hrMaxBpm: text, paceSPerKm: text })
    .check(z.describe('Where the numbers come from.')),
  hoursAfterHard: z.nullable(z.number()),
  priority: z.enum(['best', 'optional']),
  why: z.array(z.string()),
  sources: z.array(z.string()),
  alternatives: z
    .array(z.object({ day: z.string(), why: z.string() }))
    .check(z.describe('Other days that would have been allowed, and why they were not taken.')),
  uid: z.string(),
});

/** What is said of the whole plan. */
export const slotNoteSchema = z.object({
  says: z.string(),
  sources: z.array(z.string()),
  detail: z.boolean().check(z.describe('True where it is of use to whoever asks for details.')),
});

export type SlotJson = z.output<typeof slotSchema>;
export type SlotNoteJson = z.output<typeof slotNoteSchema>;
