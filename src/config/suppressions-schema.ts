import * as z from 'zod/mini';
import { DAY } from './day-schema.ts';

interface Entry {
  readonly day: string;
  readonly rule: string;
  readonly athlete?: string | undefined;
}

const words = (what: string, error: string) =>
  z.string({ error }).check(
    z.refine((text) => text.trim() !== '', { error }),
    z.describe(what),
  );

const keyOf = ({ day, rule, athlete = '' }: Entry): string => [day, rule, athlete.toLowerCase()].join(' ');

/** Where an entry stands that says what an earlier one said; -1 when there is none. */
const repeatedAt = (entries: readonly Entry[]): number => {
  const keys = entries.map(keyOf);
  return keys.findIndex((key, at) => keys.indexOf(key) < at);
};

const entrySchema = (rules: readonly string[]) =>
  z.strictObject({
    day: DAY.check(z.describe('Day of the finding, as the report names it')),
    rule: z
      .enum(rules as [string, ...string[]], {
        error: ({ input }) => `unknown rule ${JSON.stringify(input) ?? ''}`.trim(),
      })
      .check(z.describe('Rule id, as recover explain lists them')),
    reason: words('Why the finding may stand', 'expected a reason: why may this finding stand?'),
    athlete: z.optional(words('Only findings of this athlete', 'expected the name of an athlete')),
  });

/** The suppressions file. */
export const suppressionsSchema = (rules: readonly string[]) =>
  z.strictObject({
    $schema: z.optional(z.string()),
    suppressions: z.array(entrySchema(rules)).check((list) => {
      const at = repeatedAt(list.value);
      const entry = list.value[at];
      if (entry === undefined) return;
      const message = `${entry.rule} on ${entry.day} stands twice`;
      list.issues.push({ code: 'custom', path: [at], input: entry, message });
    }),
  });
