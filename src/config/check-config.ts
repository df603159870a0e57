import * as z from 'zod/mini';
import en from 'zod/v4/locales/en.js';
import { didYouMean } from '../core/nearest.ts';
import { present } from '../core/present.ts';

/** One thing wrong with a config: where in it, what, and what was probably meant. */
export interface ConfigFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint?: string;
}

// The small edition of zod says "Invalid input" to everything until it is given words.
z.config(en());

interface Node {
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly _zod?: {
    readonly def: {
      readonly innerType?: unknown;
      readonly valueType?: unknown;
      readonly element?: unknown;
      readonly options?: readonly unknown[];
    };
  };
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** What a key leads to: a member, any value of a record, any element of a list; of a choice, the first that has it. */
const below = (node: unknown, key: PropertyKey): unknown => {
  if (!isNode(node)) return undefined;
  const { innerType, valueType, element, options } = node._zod?.def ?? {};
  if (innerType !== undefined) return below(innerType, key);
  if (options !== undefined) return options.map((option) => below(option, key)).find((found) => found !== undefined);
  return node.shape?.[String(key)] ?? valueType ?? element;
};

const shapeOf = (node: unknown): object => {
  if (!isNode(node)) return {};
  return node._zod?.def.innerType === undefined ? (node.shape ?? {}) : shapeOf(node._zod.def.innerType);
};

/** Names allowed at a path, read off the schema itself. */
const namesAt = (schema: z.ZodMiniType, path: readonly PropertyKey[]): string[] =>
  Object.keys(shapeOf(path.reduce<unknown>(below, schema))).filter((name) => name !== '$schema');

/** The value, or an element of the list that it is, is of another kind altogether than this shape of a choice. */
const isOtherKind = ({ path, code }: z.core.$ZodIssue): boolean => {
  if (path.length === 0) return code === 'invalid_type' || code === 'invalid_value';
  return path.length === 1 && typeof path[0] === 'number' && code === 'invalid_type';
};

/** Of a choice between several shapes, the fault of the one that fitted furthest; of none, where none is of its kind. */
const deepest = (issue: z.core.$ZodIssue): z.core.$ZodIssue => {
  if (issue.code !== 'invalid_union') return issue;
  const near = issue.errors.filter((shape) => !shape.every(isOtherKind)).flat();
  const inner = near.sort((a, b) => b.path.length - a.path.length)[0];
  return inner === undefined ? issue : deepest({ ...inner, path: [...issue.path, ...inner.path] });
};

const valueAt = (value: unknown, path: ConfigFault['path']): unknown =>
  path.reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], value);

/** One of several words was expected: the one that was probably meant. */
const wordMeant = (issue: z.core.$ZodIssue, given: unknown): string | undefined =>
  issue.code === 'invalid_value' && typeof given === 'string' ? didYouMean(given, issue.values.map(String)) : undefined;

const faultOf = (found: z.core.$ZodIssue, value: unknown, schema: z.ZodMiniType): ConfigFault => {
  const issue = deepest(found);
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  if (issue.code !== 'unrecognized_keys')
    return present<ConfigFault>({
      path,
      message: path.length === 0 ? issue.message : `${path.join('.')}: ${issue.message}`,
      hint: wordMeant(issue, valueAt(value, path)),
    });
  const key = issue.keys[0]!;
  const names = namesAt(schema, issue.path);
  const full = [...path, key];
  return {
    path: full,
    message: `unknown setting "${full.join('.')}"`,
    hint: didYouMean(key, names) ?? `known here: ${names.join(', ')}`,
  };
};

/** What is missing may only be misspelt: then the word that stands in its place is the fault. */
const firstOf = (issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue =>
  issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]!;

/** The settings as the schema takes them, or their first fault. */
export const checkConfig = <S extends z.ZodMiniType>(
  value: unknown,
  schema: S,
): { config: z.output<S> } | { fault: ConfigFault } => {
  const result = schema.safeParse(value);
  return result.success ? { config: result.data } : { fault: faultOf(firstOf(result.error.issues), value, schema) };
};
