import type { ExplainedRule } from './explained.ts';
import { printJson } from './print-json.ts';
import type { Renderer } from './renderer.ts';
import { TOOL } from './tool.ts';

const ruleJson = ({ meta, options, sources }: ExplainedRule) => ({
  id: meta.id,
  summary: meta.summary,
  severity: meta.severity,
  standing: meta.standing,
  advice: meta.advice,
  docs: meta.docs,
  options: options.map(({ name, byDefault, description }) => ({ name, default: byDefault ?? null, description })),
  sources,
});

/** Rules explained as data. */
export const explainJson: Renderer<readonly ExplainedRule[]> = {
  id: 'json',
  summary: 'one JSON document',
  render: (rules) => `${printJson({ schema: 'recover.explain/1', tool: TOOL, rules: rules.map(ruleJson) }, 2)}\n`,
};
