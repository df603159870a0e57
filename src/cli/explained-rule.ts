import type { AnyRule } from '../core/rule.ts';
import { sourceById } from '../guidelines/sources.ts';
import type { ExplainedRule } from '../reporters/explained.ts';

/** A rule with all that is said of it: its options as the user may set them, its sources in full. */
export const explainedRule = (rule: AnyRule): ExplainedRule => ({
  meta: rule.meta,
  options: Object.entries(rule.meta.options).map(([name, option]) => ({
    name,
    description: option.says,
    ...(option.kind === 'number' && { byDefault: option.byDefault }),
  })),
  sources: rule.meta.sources.map((id) => sourceById(id)!),
});
