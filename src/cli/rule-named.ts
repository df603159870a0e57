import { UsageError } from '../core/errors.ts';
import { didYouMean } from '../core/nearest.ts';
import type { AnyRule } from '../core/rule.ts';
import { RULES } from '../rules/index.ts';

/** The rule of that name, full (`recovery/too-long`) or short (`too-long`). @throws UsageError */
export const ruleNamed = (name: string): AnyRule => {
  const rule = RULES.find(({ meta }) => meta.id === name || meta.id.endsWith(`/${name}`));
  if (rule !== undefined) return rule;
  const ids = RULES.map(({ meta }) => meta.id);
  throw new UsageError(`unknown rule "${name}"`, didYouMean(name, ids) ?? `there are: ${ids.join(', ')}`);
};
