import type { AnalyzeReport } from '../core/report.ts';
import type { Io } from './io.ts';
import type { CommonOptions } from './options.ts';

/** Says of each plan that has no day in the period of the report that it has none, and which it has. */
export const notePlanned = (io: Io, { planned, period }: AnalyzeReport, { quiet }: CommonOptions): void => {
  if (planned === undefined || quiet === true) return;
  for (const { file, from, to } of planned.files) {
    if (from === undefined || to === undefined || (from <= period.to && to >= period.from)) continue;
    io.err(`note: ${file}: its days, ${from} to ${to}, lie outside ${period.from} to ${period.to}\n`);
  }
};
