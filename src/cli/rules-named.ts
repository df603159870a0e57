import { UsageError } from '../core/errors.ts';
import { didYouMean } from '../core/nearest.ts';
import type { AnyRule } from '../core/rule.ts';
import { RULES } from '../rules/index.ts';

/**
 * The rules of that name: one by its full name (`week/no-rest-day`), all that share a short one (`no-rest-day`, of weeks
 * and of plans). @throws UsageError for a name that is none
 */
export const rulesNamed = (name: string): readonly AnyRule[] => {
  const rules = RULES.filter(({ meta }) => meta.id === name || meta.id.endsWith(`/${name}`));
  if (rules.length > 0) return rules;
  const ids = RULES.map(({ meta }) => meta.id);
  throw new UsageError(`unknown rule "${name}"`, didYouMean(name, ids) ?? `there are: ${ids.join(', ')}`);
};
