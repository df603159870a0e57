import * as z from 'zod/mini';
import en from 'zod/v4/locales/en.js';
import { didYouMean } from '../core/nearest.ts';
import type { Config, configSchema } from './schema.ts';

/** One thing wrong with a config: where in it, what, and what was probably meant. */
export interface ConfigFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint?: string;
}

// The small edition of zod says "Invalid input" to everything until it is given words.
z.config(en());

type Schema = ReturnType<typeof configSchema>;

/** Names allowed at a path, read off the schema itself. */
const namesAt = (schema: Schema, path: readonly PropertyKey[]): string[] => {
  let at: unknown = schema;
  for (const key of path) {
    const shape = (at as { shape?: Record<string, z.ZodMiniOptional<z.ZodMiniType>> }).shape;
    at = shape?.[String(key)]?._zod.def.innerType;
  }
  return Object.keys((at as { shape?: object } | undefined)?.shape ?? {}).filter((name) => name !== '$schema');
};

/** Of a choice between several shapes, the fault of the one that fitted furthest. */
const deepest = (issue: z.core.$ZodIssue): z.core.$ZodIssue => {
  if (issue.code !== 'invalid_union') return issue;
  const inner = issue.errors.flat().sort((a, b) => b.path.length - a.path.length)[0];
  if (inner === undefined || inner.path.length === 0) return issue;
  return deepest({ ...inner, path: [...issue.path, ...inner.path] });
};

const faultOf = (found: z.core.$ZodIssue, schema: Schema): ConfigFault => {
  const issue = deepest(found);
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  if (issue.code !== 'unrecognized_keys') return { path, message: `${path.join('.')}: ${issue.message}` };
  const key = issue.keys[0]!;
  const names = namesAt(schema, issue.path);
  const full = [...path, key];
  return {
    path: full,
    message: `unknown setting "${full.join('.')}"`,
    hint: didYouMean(key, names) ?? `known here: ${names.join(', ')}`,
  };
};

/** The config as the schema takes it, or the first fault of it. */
export const checkConfig = (value: unknown, schema: Schema): { config: Config } | { fault: ConfigFault } => {
  const result = schema.safeParse(value);
  return result.success ? { config: result.data } : { fault: faultOf(result.error.issues[0]!, schema) };
};
