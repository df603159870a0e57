import * as z from 'zod/mini';
import { athleteSchema } from './athlete-schema.ts';
import { findingSchema } from './finding-schema.ts';
import { sessionSchema } from './session-schema.ts';
import { suppressedSchema } from './suppressed-schema.ts';
import { toolSchema } from './tool-schema.ts';

/** Sessions in depth: `recover session -f json`. */
export const sessionPageSchema = z.object({
  schema: z.literal('recover.session/1'),
  tool: toolSchema,
  athlete: athleteSchema,
  preset: z.string(),
  sessions: z.array(sessionSchema),
  findings: z.array(findingSchema).check(z.describe('On these sessions; finding.session names which.')),
  suppressed: z.array(suppressedSchema).check(z.describe('Of these sessions, taken out by the suppressions file.')),
});

export type SessionPageJson = z.output<typeof sessionPageSchema>;
