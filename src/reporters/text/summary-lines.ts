import type { AnalyzeReport } from '../../core/report.ts';
import { plural } from '../../format/plural.ts';
import { wrap } from '../../format/wrap.ts';
import type { Pen } from './pen.ts';

const DISCLAIMER = 'Not medical advice: rest if ill or in pain.';

/** Notes on single rows (rest days, blank ones) are told with `verbose` only, and counted with it. */
const notes = ({ findings }: AnalyzeReport, pen: Pen): number =>
  findings.filter(({ severity, day }) => severity === 'info' && (pen.verbose || day !== undefined)).length;

/** The end of the report: how many findings of each severity. */
export const summaryLines = (report: AnalyzeReport, pen: Pen): string[] => {
  const { counts } = report;
  const counted = [
    plural(counts.error, 'error'),
    plural(counts.warning, 'warning'),
    plural(notes(report, pen), 'note'),
  ];
  const sentence = `${counted.join(', ')}.`;
  const line = `${sentence}  ${DISCLAIMER}`;
  return line.length <= pen.width ? [line] : [sentence, ...wrap(DISCLAIMER, pen.width)];
};
