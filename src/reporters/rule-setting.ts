import type { ExplainedRule } from './explained.ts';

const example = ({ name, byDefault, least, most }: ExplainedRule['options'][number]): string => {
  if (typeof byDefault !== 'number') return `"${name}": [30, 40]`;
  const other = byDefault * 2;
  return `"${name}": ${most !== undefined && other > most ? most : Math.max(other, least ?? other)}`;
};

/** How the rule is changed in the settings, as a member of `rules`. */
export const ruleSetting = ({ meta, options: [first] }: ExplainedRule): string =>
  first === undefined ? `"${meta.id}": "info"` : `"${meta.id}": ["warning", { ${example(first)} }]`;
