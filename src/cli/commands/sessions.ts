import { SESSION_REPORTERS } from '../../reporters/index.ts';
import { analyzePaths } from '../analyze-paths.ts';
import { exitCodeOf } from '../exit-code.ts';
import type { Io } from '../io.ts';
import type { CommonOptions } from '../options.ts';
import { outputWriter } from '../write-output.ts';

/** `recover sessions`: one record per session, the whole log unless a period is asked for. */
export const sessionsCommand = async (io: Io, paths: readonly string[], options: CommonOptions): Promise<number> => {
  const write = outputWriter(io, SESSION_REPORTERS, options);
  const { report, config, view } = await analyzePaths(io, paths, options, { kind: 'all' });
  write(report.sessions, view);
  return exitCodeOf(report.counts, config.failOn ?? 'never', options.maxWarnings);
};
