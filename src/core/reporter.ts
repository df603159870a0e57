import type { AnalyzeReport } from './report.ts';
import type { View } from './view.ts';

/** Renders a finished report. Pure: same report and view, same text. */
export interface Reporter {
  readonly id: string;
  readonly summary: string;
  render(report: AnalyzeReport, view: View): string;
}
