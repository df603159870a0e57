import type { AnyRule } from '../core/rule.ts';
import type { Source } from '../core/source.ts';

export interface ExplainedOption {
  readonly name: string;
  readonly byDefault?: unknown;
  readonly description: string;
}

/** A rule with everything that `explain` says of it. */
export interface ExplainedRule {
  readonly meta: Omit<AnyRule['meta'], 'options' | 'messages'>;
  readonly options: readonly ExplainedOption[];
  readonly sources: readonly Source[];
}
