import type { Preset } from '../core/preset.ts';
import type { AnyRule } from '../core/rule.ts';
import type { Source } from '../core/source.ts';

export interface ExplainedOption {
  readonly name: string;
  readonly byDefault?: unknown;
  readonly least?: number;
  readonly most?: number;
  readonly description: string;
}

/** A source of a rule, with the lines of its text that say so where they are known. */
export interface ExplainedSource extends Source {
  readonly lines?: readonly number[];
}

/** What one preset decides about a rule, by the names of its facts. */
interface ExplainedPreset {
  readonly preset: Preset;
  readonly facts: readonly string[];
}

/** A rule with everything that `explain` says of it. */
export interface ExplainedRule {
  readonly meta: Omit<AnyRule['meta'], 'options' | 'messages'>;
  readonly options: readonly ExplainedOption[];
  readonly sources: readonly ExplainedSource[];
  /** Empty where no preset shades the rule. */
  readonly presets: readonly ExplainedPreset[];
}
