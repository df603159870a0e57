import * as z from 'zod/mini';
import { suppressionsSchema } from './suppressions-schema.ts';

/** JSON Schema of the suppressions file, for editors. `rules` are all ids there are. */
export const suppressionsJsonSchema = (rules: readonly string[]): Record<string, unknown> => ({
  title: 'suppressions of recover',
  ...z.toJSONSchema(suppressionsSchema(rules), { io: 'input' }),
});
