import type { AnalyzeReport } from '../../core/report.ts';
import type { Pen } from '../text/pen.ts';
import { planPart } from '../text/plan-part.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** Plan versus done as a list of what differs. Nothing without a plan of these days. */
export const planList = (report: AnalyzeReport, pen: Pen): string[][] => {
  const part = planPart(report, pen);
  if (part === undefined) return [];
  return [
    ['## Plan'],
    [`${escapeMarkdown(part.heading)}.`],
    part.lines.map(({ when, words }) => `- **${escapeMarkdown(when.replace(/ +/, ' '))}** ${escapeMarkdown(words)}`),
  ];
};
