import { ZONE_REPORTERS } from '../../reporters/index.ts';
import { analyzePaths } from '../analyze-paths.ts';
import type { Io } from '../io.ts';
import type { CommonOptions } from '../options.ts';
import { outputWriter } from '../write-output.ts';

/** `recover zones`: the athlete's numbers and zones, each with where it came from and how sure. */
export const zonesCommand = async (io: Io, paths: readonly string[], options: CommonOptions): Promise<number> => {
  const write = outputWriter(io, ZONE_REPORTERS, options);
  const { report, view } = await analyzePaths(io, paths, options);
  write(report.athlete, view);
  return 0;
};
