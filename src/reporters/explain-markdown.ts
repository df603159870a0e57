import type { ExplainedRule } from './explained.ts';
import { rulePage } from './markdown/rule-page.ts';
import type { Renderer } from './renderer.ts';

/** Rules explained as pages of Markdown, one after the other. */
export const explainMarkdown: Renderer<readonly ExplainedRule[]> = {
  id: 'markdown',
  summary: 'a page for a wiki or a repository',
  render: (rules) => `${rules.map((rule) => rulePage(rule, (id) => `\`${id}\``)).join('\n\n')}\n`,
};
