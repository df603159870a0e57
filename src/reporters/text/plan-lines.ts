import type { AnalyzeReport } from '../../core/report.ts';
import { wrap } from '../../format/wrap.ts';
import type { Pen } from './pen.ts';
import { planPart } from './plan-part.ts';

const HEAD = '  Plan    ';

const hanging = (head: string, words: string, { width }: Pen): string[] =>
  wrap(words, width - head.length).map((line, at) => (at === 0 ? head : ' '.repeat(head.length)) + line);

/** Plan versus done: how much was done as planned, and underneath what differs. Nothing without a plan of these days. */
export const planLines = (report: AnalyzeReport, pen: Pen): string[] => {
  const part = planPart(report, pen);
  if (part === undefined) return [];
  const lines = part.lines.flatMap(({ when, words }) => hanging(`${' '.repeat(HEAD.length)}${when}  `, words, pen));
  return [...hanging(HEAD, part.heading, pen), ...lines];
};
