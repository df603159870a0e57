import { present } from '../core/present.ts';
import type { Suppression } from '../core/suppression.ts';
import { readCheckedFile } from './read-checked-file.ts';
import { suppressionsSchema } from './suppressions-schema.ts';

/**
 * The entries of a suppressions file, in their order. `rules` are all ids there are.
 * @throws ConfigError naming file, line and column
 */
export const readSuppressions = (name: string, text: string, rules: readonly string[]): Suppression[] => {
  const { value, lineOf } = readCheckedFile(name, text, suppressionsSchema(rules));
  return value.suppressions.map((entry, at) =>
    present<Suppression>({
      day: entry.day,
      rule: entry.rule,
      reason: entry.reason.trim(),
      athlete: entry.athlete?.trim(),
      file: name,
      line: lineOf(['suppressions', at]),
    }),
  );
};
