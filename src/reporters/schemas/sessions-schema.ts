import * as z from 'zod/mini';
import { sessionSchema } from './session-schema.ts';
import { toolSchema } from './tool-schema.ts';

/** The whole log as one document: `recover sessions -f json`. */
export const sessionsSchema = z.object({
  schema: z.literal('recover.sessions/1'),
  tool: toolSchema,
  sessions: z.array(sessionSchema),
});

export type SessionsJson = z.output<typeof sessionsSchema>;
