import type { AnalyzeReport } from '../../../src/core/report.ts';
import { week } from './build.ts';
import { oneOfEach } from './one-of-each.ts';

/** A report of one empty week, without findings, with `more`. */
export const oneWeek = (more: Partial<AnalyzeReport>): AnalyzeReport => ({
  ...oneOfEach,
  findings: [],
  weeks: [week()],
  sessions: [],
  ...more,
});
