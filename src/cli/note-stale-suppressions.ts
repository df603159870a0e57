import type { AnalyzeReport } from '../core/report.ts';
import { clean } from '../format/clean.ts';
import type { Io } from './io.ts';

/** A note for each entry of the suppressions file that no finding answers to. `quiet` leaves them out. */
export const noteStaleSuppressions = (
  io: Io,
  { suppressing }: AnalyzeReport,
  { quiet }: { readonly quiet?: boolean },
): void => {
  if (quiet === true) return;
  for (const { file, line, rule, day } of suppressing?.stale ?? [])
    io.err(`note: ${clean(`${file}:${line}: nothing to suppress: no finding of ${rule} on ${day}`)}\n`);
};
