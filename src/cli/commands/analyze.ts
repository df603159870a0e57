import { REPORTERS } from '../../reporters/index.ts';
import { analyzePaths } from '../analyze-paths.ts';
import { exitCodeOf } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { noteStaleSuppressions } from '../note-stale-suppressions.ts';
import type { CommonOptions } from '../options.ts';
import { outputWriter } from '../write-output.ts';

/** `recover analyze`: the weekly report. */
export const analyzeCommand = async (io: Io, paths: readonly string[], options: CommonOptions): Promise<number> => {
  const write = outputWriter(io, REPORTERS, options);
  const { report, config, view } = await analyzePaths(io, paths, options);
  noteStaleSuppressions(io, report, options);
  write(report, view);
  return exitCodeOf(report.counts, config.failOn ?? 'never', options.maxWarnings);
};
