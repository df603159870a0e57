import * as z from 'zod/mini';
import type { configSchema } from './schema.ts';

/** JSON Schema of the settings file, for editors. */
export const configJsonSchema = (schema: ReturnType<typeof configSchema>): Record<string, unknown> => ({
  title: 'settings of recover',
  ...z.toJSONSchema(schema, { io: 'input' }),
});
