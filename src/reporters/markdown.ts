import type { AnalyzeReport } from '../core/report.ts';
import type { Reporter } from '../core/reporter.ts';
import type { View } from '../core/view.ts';
import { escapeMarkdown } from './markdown/escape-markdown.ts';
import { findingLists } from './markdown/finding-lists.ts';
import { markdownTable } from './markdown/markdown-table.ts';
import { planList } from './markdown/plan-list.ts';
import { slotPart } from './markdown/slot-part.ts';
import { weekPart } from './markdown/week-part.ts';
import { zonePart } from './markdown/zone-part.ts';
import { athleteNumbers } from './text/athlete-numbers.ts';
import { bandWords } from './text/band-words.ts';
import { inputsOf } from './text/inputs-of.ts';
import { isHidden } from './text/is-hidden.ts';
import { loadLine } from './text/load-line.ts';
import { type Pen, penFor } from './text/pen.ts';
import { periodOf } from './text/period-of.ts';
import { readinessWords } from './text/readiness-line.ts';
import { rhythmWords } from './text/rhythm-words.ts';
import { summaryLines } from './text/summary-lines.ts';
import { weeksColumns } from './text/weeks-columns.ts';
import { weeksWords } from './text/weeks-words.ts';

type Block = readonly string[];

/** Markdown has no width: nothing is wrapped, no column leaves; and no colour. */
const unbounded = (view: View): Pen => ({
  ...penFor({ ...view, color: false }),
  width: Number.POSITIVE_INFINITY,
});

/** Lines of the text report as a paragraph: its blanks that align become commas. */
const paragraph = (lines: readonly string[]): Block =>
  lines.length === 0 ? [] : [escapeMarkdown(lines.map((line) => line.trim().replace(/ {2,}/g, ', ')).join('; '))];

const head = (report: AnalyzeReport, pen: Pen): Block[] => [
  [`# Recovery report: ${escapeMarkdown(periodOf(report))}`],
  paragraph([inputsOf(report, pen), ...athleteNumbers(report, pen)]),
];

const loadPart = (lines: readonly string[]): Block => {
  const text = lines
    .join(' ')
    .trim()
    .replace(/^Load\s+/, '');
  return text === '' ? [] : [`Load: ${escapeMarkdown(text)}`];
};

const training = (report: AnalyzeReport, pen: Pen): Block[] => {
  const [first] = report.weeks;
  if (first === undefined) return [['No session in this period.']];
  const words = rhythmWords(report);
  const rhythm = words.length === 0 ? [] : [words.map((sentence) => `${sentence}.`).join(' ')];
  const bands = bandWords(first, pen);
  const body = readinessWords(report).map((line) => `Readiness: ${escapeMarkdown(line)}`);
  if (report.weeks.length === 1)
    return [
      ...weekPart(first, report, pen),
      ...zonePart(first, report.athlete, pen),
      bands === '' ? [] : [`Running time: ${bands}.`],
      loadPart(loadLine(first, pen)),
      body,
      rhythm,
    ];
  const columns = weeksColumns(report, pen);
  return [markdownTable(columns), paragraph(weeksWords(report, columns, pen)), body, rhythm];
};

const findings = (report: AnalyzeReport, pen: Pen): Block[] => {
  const lists = findingLists(report, pen);
  return [
    ...(lists.training.length === 0 ? [] : [['## Findings'], lists.training]),
    ...(lists.inputs.length === 0 ? [] : [['## About the inputs'], lists.inputs]),
  ];
};

const render = (report: AnalyzeReport, view: View): string => {
  const pen = unbounded(view);
  const summary = summaryLines(report, pen).map((text) => text.replace(/ {2,}/g, ' '));
  const blocks = view.quiet
    ? findings(report, pen)
    : [
        ...head(report, pen),
        ...training(report, pen),
        ...planList(report, pen),
        ...findings(report, pen),
        ...slotPart(report.slotPlan, pen),
      ];
  if (view.quiet && report.findings.every((finding) => isHidden(finding, view))) return '';
  return `${[...blocks, summary]
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
};

/** The report as Markdown, for a journal, an issue or a wiki. */
export const markdown: Reporter = {
  id: 'markdown',
  summary: "GitHub's Markdown, for a journal, an issue or a wiki",
  render,
};
