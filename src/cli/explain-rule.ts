import type { AnyRule } from '../core/rule.ts';
import { PRESETS } from '../guidelines/index.ts';
import { sourceById } from '../guidelines/sources.ts';
import type { ExplainedRule } from '../reporters/explained.ts';

/** A rule together with its options, its sources and what each preset decides about it. */
export const explainRule = ({ meta }: AnyRule): ExplainedRule => ({
  meta,
  options: Object.entries(meta.options).map(([name, option]) => ({
    name,
    description: option.says,
    ...(option.kind === 'number' && {
      byDefault: option.byDefault,
      least: option.least,
      ...(option.most !== undefined && { most: option.most }),
    }),
  })),
  sources: meta.sources.map((id) => {
    const lines = meta.lines?.[id];
    return { ...sourceById(id)!, ...(lines !== undefined && { lines }) };
  }),
  presets: meta.presetFacts === undefined ? [] : PRESETS.map((preset) => ({ preset, facts: meta.presetFacts! })),
});
