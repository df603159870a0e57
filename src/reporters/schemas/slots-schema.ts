import * as z from 'zod/mini';
import { slotNoteSchema, slotSchema } from './slot-schema.ts';
import { toolSchema } from './tool-schema.ts';

export const slotsSchema = z.object({
  schema: z.literal('recover.slots/1'),
  tool: toolSchema,
  from: z.string(),
  to: z.string(),
  assumption: z.string().check(z.describe('How the slots were found, or why there is none.')),
  slots: z.array(slotSchema),
  notes: z
    .array(slotNoteSchema)
    .check(z.describe('What holds for the whole plan, and why a hard day has no run after it.')),
});

export type SlotsJson = z.output<typeof slotsSchema>;
