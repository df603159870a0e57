import * as z from 'zod/mini';
import type { OptionSpec, OptionSpecs } from '../core/rule-options.ts';

const numberSchema = ({ least, most, whole, byDefault, says }: Extract<OptionSpec, { kind: 'number' }>) => {
  const base = whole === true ? z.int() : z.number();
  const bounded = base.check(z.gte(least), ...(most === undefined ? [] : [z.lte(most)]), z.describe(says));
  return z._default(bounded, byDefault);
};

const edge = z.number().check(z.positive());

const schemaOfOption = (spec: OptionSpec): z.ZodMiniType =>
  spec.kind === 'number' ? numberSchema(spec) : z.optional(z.tuple([edge, edge]).check(z.describe(spec.says)));

/** A rule's options as a strict schema: every name known, every value in its bounds, defaults filled in. */
export const optionsSchema = (specs: OptionSpecs): z.ZodMiniObject =>
  z.strictObject(Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, schemaOfOption(spec)])));
