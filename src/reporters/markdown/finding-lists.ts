import type { Finding } from '../../core/finding.ts';
import type { AnalyzeReport } from '../../core/report.ts';
import { placeText } from '../../format/place-text.ts';
import type { Pen } from '../text/pen.ts';
import { type Story, selectFindings } from '../text/select-findings.ts';
import { storyWords } from '../text/story-words.ts';
import { escapeMarkdown } from './escape-markdown.ts';

const WORDS: Readonly<Record<Finding['severity'], string>> = { error: 'error', warning: 'warning', info: 'note' };

const item = ({ severity, rule }: Finding, day: string, message: string, pen: Pen): string =>
  [
    `- **${WORDS[severity]}**`,
    ...(day === '' ? [] : [`${escapeMarkdown(day)}:`]),
    escapeMarkdown(message),
    `(\`${pen.say(rule).replaceAll('`', '')}\`)`,
  ].join(' ');

/** A finding, its parts, and what is to be said of it, as a list in the list. */
const storyItems = (story: Story, report: AnalyzeReport, said: Set<string>, pen: Pen): string[] => {
  const { day, message, paragraphs } = storyWords(story, report, pen);
  const fresh = paragraphs.filter((paragraph) => !said.has(paragraph));
  for (const paragraph of fresh) said.add(paragraph);
  return [
    item(story.finding, day, message, pen),
    ...story.parts.map((part) => `  ${item(part, '', pen.say(part.message), pen)}`),
    ...fresh.map((paragraph) => `  - ${escapeMarkdown(pen.say(paragraph))}`),
  ];
};

const inputItem = (finding: Finding, pen: Pen): string => {
  const place = finding.place === undefined ? '' : `${placeText(finding.place)}: `;
  return item(finding, '', pen.say(`${place}${finding.message}`), pen);
};

const more = (hidden: number): string[] => (hidden === 0 ? [] : [`- ${hidden} more, which \`--verbose\` lists`]);

/** Findings on the training, then those on the inputs, chosen as for the terminal; a list each, empty where there is none. */
export const findingLists = (report: AnalyzeReport, pen: Pen): { training: string[]; inputs: string[] } => {
  const { stories, hiddenStories, inputs, hiddenInputs } = selectFindings(report, pen.verbose);
  const said = new Set<string>();
  return {
    training: [...stories.flatMap((story) => storyItems(story, report, said, pen)), ...more(hiddenStories)],
    inputs: [...inputs.map((finding) => inputItem(finding, pen)), ...more(hiddenInputs)],
  };
};
