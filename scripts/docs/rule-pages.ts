import { dirname, posix } from 'node:path';
import { explainRule } from '../../src/cli/explain-rule.ts';
import { markdownTable } from '../../src/reporters/markdown/markdown-table.ts';
import { rulePage } from '../../src/reporters/markdown/rule-page.ts';
import { RULES } from '../../src/rules/index.ts';

/** Where the pages of the rules stand, from the root of the repository. */
export const RULE_PAGES_FOLDER = 'docs/rules';

const MADE = '<!-- Made from src/rules by `npm run docs`; do not edit. -->';

const fileOf = (id: string): string => `${id}.md`;

const linkFrom =
  (id: string) =>
  (other: string): string =>
    `[\`${other}\`](${posix.relative(dirname(fileOf(id)), fileOf(other))})`;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

const rowOf = ({ meta }: (typeof RULES)[number]): string =>
  `| [\`${meta.id}\`](${fileOf(meta.id)}) | ${cell(meta.severity)} | ${cell(meta.summary)} |`;

const index = (): string => {
  const [head, line] = markdownTable(
    ['rule', 'severity', 'what'].map((title) => ({ title, align: 'left' as const, cells: [] })),
  );
  return [
    MADE,
    '',
    '# Rules',
    '',
    'What each rule looks for, by default and by preset, what it rests on and when it is wrong. `recover explain RULE` says the same.',
    '',
    head,
    line,
    ...RULES.map(rowOf),
    '',
  ].join('\n');
};

/** The page of every rule and the index of them, by their paths below the folder. */
export const rulePages = (): ReadonlyMap<string, string> =>
  new Map([
    ['README.md', index()],
    ...RULES.map(
      (rule) => [fileOf(rule.meta.id), `${MADE}\n\n${rulePage(explainRule(rule), linkFrom(rule.meta.id))}\n`] as const,
    ),
  ]);
