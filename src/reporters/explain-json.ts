import type { ExplainedRule } from './explained.ts';
import { factsByPreset } from './facts-by-preset.ts';
import { printJson } from './print-json.ts';
import type { Renderer } from './renderer.ts';
import { TOOL } from './tool.ts';

const ruleJson = (rule: ExplainedRule) => {
  const { meta, options, sources } = rule;
  return {
    id: meta.id,
    summary: meta.summary,
    severity: meta.severity,
    isOffByDefault: meta.isOffByDefault === true,
    confidence: meta.confidence ?? null,
    standing: meta.standing,
    advice: meta.advice,
    docs: meta.docs,
    options: options.map(({ name, byDefault, least, most, description }) => ({
      name,
      default: byDefault ?? null,
      least: least ?? null,
      most: most ?? null,
      description,
    })),
    presets: factsByPreset(rule).map(({ preset, facts }) => ({ preset, ...Object.fromEntries(facts) })),
    sources: sources.map((source) => ({ ...source, lines: source.lines ?? null })),
  };
};

/** Rules explained as data. */
export const explainJson: Renderer<readonly ExplainedRule[]> = {
  id: 'json',
  summary: 'one JSON document',
  render: (rules) => `${printJson({ schema: 'recover.explain/1', tool: TOOL, rules: rules.map(ruleJson) }, 2)}\n`,
};
