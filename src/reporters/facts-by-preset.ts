import type { ExplainedRule } from './explained.ts';
import { presetFacts } from './preset-facts.ts';

/** Of each preset what it decides about the rule, fact by fact: `{ preset: 'lever', facts: [['minutes', 'up to 30']] }`. */
export const factsByPreset = ({
  presets,
}: ExplainedRule): readonly { readonly preset: string; readonly facts: readonly (readonly [string, string])[] }[] =>
  presets.map(({ preset, facts }) => ({
    preset: preset.id,
    facts: presetFacts(preset).filter(([name]) => facts.includes(name)),
  }));
