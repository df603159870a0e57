import * as z from 'zod/mini';
import { analyzeSchema } from './analyze-schema.ts';
import { checkSchema } from './check-schema.ts';
import { sessionPageSchema } from './session-page-schema.ts';
import { sessionSchema } from './session-schema.ts';
import { sessionsSchema } from './sessions-schema.ts';
import { slotsSchema } from './slots-schema.ts';
import { zonesSchema } from './zones-schema.ts';

/** What each document is, by the name under which `recover schema` prints it. */
export const OUTPUT_SCHEMAS = {
  analyze: { schema: analyzeSchema, title: 'recover analyze -f json' },
  check: { schema: checkSchema, title: 'recover check -f json' },
  sessions: {
    schema: z.union([sessionSchema, sessionsSchema]),
    title: 'one line of recover sessions -f ndjson, or the document of recover sessions -f json',
  },
  session: { schema: sessionPageSchema, title: 'recover session -f json' },
  slots: { schema: slotsSchema, title: 'recover slots -f json' },
  zones: { schema: zonesSchema, title: 'recover zones -f json' },
} as const;

export type OutputSchemaName = keyof typeof OUTPUT_SCHEMAS;

/**
 * JSON Schema (draft 2020-12) of an output. It allows further fields, because fields may be added within a version.
 */
export const schemaOf = (name: OutputSchemaName): Record<string, unknown> => {
  const { schema, title } = OUTPUT_SCHEMAS[name];
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
  return { $schema, title, type: 'object', ...rest };
};
