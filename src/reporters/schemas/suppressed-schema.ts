import * as z from 'zod/mini';
import { findingSchema } from './finding-schema.ts';

export const suppressedSchema = z.object({
  ...findingSchema.shape,
  reason: z.string().check(z.describe('Why it stands, in the words of the suppressions file.')),
});

export type SuppressedJson = z.output<typeof suppressedSchema>;
