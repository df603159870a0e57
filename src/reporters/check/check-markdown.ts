import type { Finding } from '../../core/finding.ts';
import type { FindingPlace } from '../../core/finding-place.ts';
import type { View } from '../../core/view.ts';
import { cellName } from '../../format/cell-name.ts';
import { plural } from '../../format/plural.ts';
import { escapeMarkdown } from '../markdown/escape-markdown.ts';
import type { Renderer } from '../renderer.ts';
import { type Pen, penFor } from '../text/pen.ts';
import { countWords } from './count-words.ts';
import { fileFacts } from './file-facts.ts';
import { type FileFindings, findingsByFile } from './findings-by-file.ts';
import { readingWords } from './reading-words.ts';
import type { ShownCheck } from './shown-check.ts';

type Block = readonly string[];

const WORDS: Readonly<Record<Finding['severity'], string>> = { error: 'error', warning: 'warning', info: 'note' };

const linesOf = (place: FindingPlace): string[] => {
  const cell = cellName(place);
  if (cell !== undefined) return [cell];
  const { line, column } = place;
  return line === undefined ? [] : [`line ${line}`, ...(column === undefined ? [] : [`column ${column}`])];
};

const whereOf = ({ place }: Finding, isNamed: boolean, pen: Pen): string =>
  place === undefined ? '' : [...(isNamed ? [pen.say(place.file)] : []), ...linesOf(place).map(pen.say)].join(', ');

/** A finding as an item, its advice below where it was not given before. */
const item = (finding: Finding, isNamed: boolean, said: Set<string>, pen: Pen): string[] => {
  const where = whereOf(finding, isNamed, pen);
  const isFresh = finding.advice !== '' && !said.has(finding.advice);
  said.add(finding.advice);
  return [
    [
      `- **${WORDS[finding.severity]}**`,
      ...(where === '' ? [] : [`${escapeMarkdown(where)}:`]),
      escapeMarkdown(pen.say(finding.message)),
      `(\`${pen.say(finding.rule).replaceAll('`', '')}\`)`,
    ].join(' '),
    ...(isFresh ? [`  - ${escapeMarkdown(pen.say(finding.advice))}`] : []),
  ];
};

/** Of several plans only those are named that there is something to say of. */
const fileBlocks = ({ checked, findings }: FileFindings, isListed: boolean, said: Set<string>, pen: Pen): Block[] => {
  if (checked.isReadable && findings.length === 0 && !isListed) return [];
  const facts = checked.isReadable ? fileFacts(checked, pen.units).join(', ') : `not read: ${checked.why}`;
  return [
    [`## ${escapeMarkdown(pen.say(checked.file))}`],
    [escapeMarkdown(pen.say(facts))],
    findings.flatMap((finding) => item(finding, false, said, pen)),
  ];
};

const head = ({ report }: ShownCheck, pen: Pen): Block[] => {
  const reading = readingWords(report.files, pen.verbose);
  return [
    [`# Check of ${plural(report.files.length, 'plan file')}`],
    [`${countWords(report)}.`],
    reading === '' ? [] : [`${escapeMarkdown(pen.say(reading))}.`],
  ];
};

const render = (shown: ShownCheck, view: View): string => {
  const pen = penFor({ ...view, color: false });
  const { files, elsewhere } = findingsByFile(shown.report);
  const said = new Set<string>();
  const isListed = !view.quiet && (view.verbose || files.length <= 1);
  const blocks = [
    ...(view.quiet ? [] : head(shown, pen)),
    ...files.flatMap((group) => fileBlocks(group, isListed, said, pen)),
    ...(elsewhere.length === 0
      ? []
      : [['## Elsewhere'], elsewhere.flatMap((finding) => item(finding, true, said, pen))]),
  ].filter((block) => block.length > 0);
  return blocks.length === 0 ? '' : `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
};

/** A check as GitHub's Markdown, for a pull request, an issue or a wiki. */
export const checkMarkdown: Renderer<ShownCheck> = {
  id: 'markdown',
  summary: "GitHub's Markdown, for a pull request, an issue or a wiki",
  render,
};
