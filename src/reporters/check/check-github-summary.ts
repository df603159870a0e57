import type { Finding } from '../../core/finding.ts';
import type { View } from '../../core/view.ts';
import { placeText } from '../../format/place-text.ts';
import { escapeMarkdown } from '../markdown/escape-markdown.ts';
import type { Renderer } from '../renderer.ts';
import { type Pen, penFor } from '../text/pen.ts';
import { countWords } from './count-words.ts';
import { readingWords } from './reading-words.ts';
import { severityRank } from './severity-rank.ts';
import type { ShownCheck } from './shown-check.ts';
import { unreadableFiles } from './unreadable-files.ts';

/** GitHub takes a mebibyte for a step; what is longer is refused as a whole. */
const MOST_BYTES = 900_000;
const WORDS: Readonly<Record<Finding['severity'], string>> = { error: 'error', warning: 'warning', info: 'note' };

const bytes = (text: string): number => new TextEncoder().encode(text).length;

const row = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;

const findingRow = ({ severity, rule, message, place }: Finding, pen: Pen): string =>
  row([WORDS[severity], pen.say(place === undefined ? '-' : placeText(place)), pen.say(rule), pen.say(message)]);

/** As many of the rows as GitHub takes. */
const fitting = (rows: readonly string[]): string[] => {
  let used = 0;
  const kept: string[] = [];
  for (const one of rows) {
    used += bytes(one) + 1;
    if (used > MOST_BYTES) break;
    kept.push(one);
  }
  return kept;
};

const table = (rows: readonly string[]): string[] => {
  if (rows.length === 0) return [];
  const kept = fitting(rows);
  const more = rows.length - kept.length;
  return [
    '| | Where | Rule | What |',
    '| --- | --- | --- | --- |',
    ...kept,
    ...(more === 0 ? [] : ['', `+ ${more} more`]),
    '',
  ];
};

const render = ({ report }: ShownCheck, view: View): string => {
  const pen = penFor({ ...view, color: false });
  const rows = [
    ...unreadableFiles(report).map(({ file, why }) => row(['error', pen.say(file), 'not read', pen.say(why)])),
    ...report.findings.toSorted(severityRank).map((finding) => findingRow(finding, pen)),
  ];
  const reading = readingWords(report.files, view.verbose);
  return [
    `### Training plans: ${countWords(report)}`,
    '',
    ...table(rows),
    ...(reading === '' ? [] : [`${escapeMarkdown(pen.say(reading))}.`]),
    '',
  ].join('\n');
};

/** A table for the summary of a GitHub step: append it to the file `$GITHUB_STEP_SUMMARY`. */
export const checkGithubSummary: Renderer<ShownCheck> = {
  id: 'github-summary',
  summary: 'a table for $GITHUB_STEP_SUMMARY',
  render,
};
