import type { AnalyzeReport } from '../core/report.ts';
import type { Reporter } from '../core/reporter.ts';
import type { View } from '../core/view.ts';
import { wrap } from '../format/wrap.ts';
import { bandBar } from './text/band-bar.ts';
import { findingBlocks } from './text/finding-blocks.ts';
import { header } from './text/header.ts';
import { inputFindings } from './text/input-findings.ts';
import { isHidden } from './text/is-hidden.ts';
import { loadLine } from './text/load-line.ts';
import { type Pen, penFor } from './text/pen.ts';
import { planLines } from './text/plan-lines.ts';
import { readinessLine } from './text/readiness-line.ts';
import { rhythmWords } from './text/rhythm-words.ts';
import { type FindingSelection, selectFindings } from './text/select-findings.ts';
import { slotSection } from './text/slot-section.ts';
import { summaryLines } from './text/summary-lines.ts';
import { suppressedLines } from './text/suppressed-lines.ts';
import { weekTable } from './text/week-table.ts';
import { weeksTable } from './text/weeks-table.ts';
import { zoneBars } from './text/zone-bars.ts';

type Block = readonly string[];

const training = (report: AnalyzeReport, pen: Pen): Block[] => {
  const [first] = report.weeks;
  if (first === undefined) return [['  No session in this period.']];
  const rhythm = rhythmWords(report).flatMap((words) => wrap(words, pen.width - 2).map((line) => `  ${line}`));
  const body = readinessLine(report, pen);
  const plan = planLines(report, pen);
  if (report.weeks.length > 1) return [weeksTable(report, pen), body, rhythm, plan];
  return [
    weekTable(first, report, pen),
    zoneBars(first, report.athlete, pen),
    bandBar(first, pen),
    loadLine(first, pen),
    body,
    rhythm,
    plan,
  ];
};

const findings = (selection: FindingSelection, report: AnalyzeReport, pen: Pen): Block[] => [
  ...findingBlocks(selection, report, pen),
  inputFindings(selection, pen),
];

/** Where the reasons are; said where a rule is named above. */
const pointer = ({ stories, inputs }: FindingSelection): Block =>
  stories.length + inputs.length === 0 ? [] : ['  Details: recover explain RULE'];

const render = (report: AnalyzeReport, view: View): string => {
  const pen = penFor(view);
  if (view.quiet && report.findings.every((finding) => isHidden(finding, view))) return '';
  const selection = selectFindings(report, view.verbose);
  const ending = [suppressedLines(report.suppressing, pen), summaryLines(report, pen)];
  const blocks = view.quiet
    ? [...findings(selection, report, pen), ...ending]
    : [
        header(report, pen),
        ...training(report, pen),
        ...findings(selection, report, pen),
        slotSection(report.slotPlan, pen),
        pointer(selection),
        ...ending,
      ];
  const shown = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'));
  return `${shown.join('\n\n')}\n`;
};

/** The report for reading in a terminal. */
export const text: Reporter = {
  id: 'text',
  summary: 'for reading in a terminal',
  render,
};
