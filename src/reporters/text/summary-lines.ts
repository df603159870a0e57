import type { AnalyzeReport } from '../../core/report.ts';
import { plural } from '../../format/plural.ts';
import { wrap } from '../../format/wrap.ts';
import { isHidden } from './is-hidden.ts';
import type { Pen } from './pen.ts';

const DISCLAIMER = 'Not medical advice: rest if ill or in pain.';

/** The end of the report: how many findings of each severity. */
export const summaryLines = (report: AnalyzeReport, pen: Pen): string[] => {
  const { counts, findings } = report;
  const notes = findings.filter((finding) => finding.severity === 'info' && !isHidden(finding, pen));
  const counted = [plural(counts.error, 'error'), plural(counts.warning, 'warning'), plural(notes.length, 'note')];
  const sentence = `${counted.join(', ')}.`;
  const line = `${sentence}  ${DISCLAIMER}`;
  return line.length <= pen.width ? [line] : [sentence, ...wrap(DISCLAIMER, pen.width)];
};
