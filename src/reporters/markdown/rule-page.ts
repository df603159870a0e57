import type { ExplainedOption, ExplainedRule, ExplainedSource } from '../explained.ts';
import { factsByPreset } from '../facts-by-preset.ts';
import { optionDefault } from '../option-default.ts';
import { ruleSetting } from '../rule-setting.ts';
import { sourceWords } from '../source-words.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { markdownTable } from './markdown-table.ts';

const column = (title: string, cells: readonly string[]) => ({ title, align: 'left', cells }) as const;

const part = (title: string, ...blocks: readonly (string | undefined)[]): string[] => {
  const said = blocks.filter((block) => block !== undefined && block !== '');
  return said.length === 0 ? [] : [`## ${title}`, ...(said as string[])];
};

const prose = (text: string | undefined): string | undefined => text && escapeMarkdown(text);

const bounds = ({ least, most }: ExplainedOption): string => {
  if (least === undefined) return 'two edges';
  return most === undefined ? `${least} or more` : `${least} to ${most}`;
};

const optionTable = (options: readonly ExplainedOption[]): string =>
  options.length === 0
    ? ''
    : markdownTable([
        column(
          'option',
          options.map(({ name }) => name),
        ),
        column('default', options.map(optionDefault)),
        column('may be', options.map(bounds)),
        column(
          'decides',
          options.map(({ description }) => description),
        ),
      ]).join('\n');

const presetTable = (rule: ExplainedRule): string => {
  const presets = factsByPreset(rule);
  const [first] = presets;
  if (first === undefined) return '';
  return markdownTable([
    column(
      'preset',
      presets.map(({ preset }) => preset),
    ),
    ...first.facts.map(([name], at) =>
      column(
        name,
        presets.map(({ facts }) => facts[at]![1]),
      ),
    ),
  ]).join('\n');
};

const sourceLine = (source: ExplainedSource): string => {
  const words = escapeMarkdown(sourceWords(source));
  return source.url === undefined ? `- ${words}` : `- ${words}: <${source.url}>`;
};

const howToChange = (rule: ExplainedRule): string =>
  ['```jsonc', '// recover.config.jsonc', '{', `  "rules": { ${ruleSetting(rule)} }`, '}', '```'].join('\n');

const howToTurnOff = ({ meta }: ExplainedRule): string =>
  meta.isOffByDefault === true
    ? 'Off unless the settings ask for it: a severity in place of `"off"` turns it on.'
    : `\`--off ${meta.id}\` for once, \`"${meta.id}": "off"\` for good.`;

/**
 * All that is said of a rule as a page of GitHub's Markdown, without a final line feed.
 * `nameOf` gives another rule's name as it shall stand on the page, a link or not.
 */
export const rulePage = (rule: ExplainedRule, nameOf: (id: string) => string): string => {
  const { meta, options, sources } = rule;
  const { docs } = meta;
  return [
    `# ${meta.id}`,
    `${prose(meta.summary)}.`,
    [
      `- **Severity**: ${prose(meta.severity)}`,
      ...(meta.confidence === undefined ? [] : [`- **Confidence**: ${prose(meta.confidence)}`]),
      `- **Rests on**: ${meta.standing}`,
      `- **Needs**: ${prose(docs.needs)}`,
    ].join('\n'),
    ...part('How it is decided', prose(docs.how), presetTable(rule)),
    ...part('Why', prose(docs.why)),
    ...part('False alarms', prose(docs.beware), prose(docs.often)),
    ...part('What to do', prose(docs.fix)),
    ...part('Change it', optionTable(options), howToChange(rule)),
    ...part('Turn it off', howToTurnOff(rule)),
    ...part('Sources', sources.map(sourceLine).join('\n')),
    ...part('See also', docs.see.map(nameOf).join(', ')),
  ].join('\n\n');
};
