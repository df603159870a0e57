import type { ExplainedRule } from './explained.ts';

const example = ({ name, byDefault, least, most }: ExplainedRule['options'][number]): string => {
  if (typeof byDefault !== 'number') return `"${name}": [30, 40]`;
  const other = byDefault * 2;
  return `"${name}": ${most !== undefined && other > most ? most : Math.max(other, least ?? other)}`;
};

/** The rule's own severity, the highest that it has; what is set in the settings replaces it. */
const ownSeverity = ({ meta }: ExplainedRule): string => /^(?:error|warning|info)/.exec(meta.severity)?.[0] ?? 'info';

/** How the rule is changed in the settings, as a member of `rules`. */
export const ruleSetting = (rule: ExplainedRule): string => {
  const [first] = rule.options;
  const own = ownSeverity(rule);
  return first === undefined
    ? `"${rule.meta.id}": "${own === 'info' ? 'warning' : 'info'}"`
    : `"${rule.meta.id}": ["${own}", { ${example(first)} }]`;
};
