import { SLOT_REPORTERS } from '../../reporters/index.ts';
import { analyzePaths } from '../analyze-paths.ts';
import type { Io } from '../io.ts';
import type { CommonOptions } from '../options.ts';
import { outputWriter } from '../write-output.ts';

/** `recover slots`: where next week's recovery runs belong. */
export const slotsCommand = async (io: Io, paths: readonly string[], options: CommonOptions): Promise<number> => {
  const write = outputWriter(io, SLOT_REPORTERS, options);
  const { report, view } = await analyzePaths(io, paths, options);
  write(report.slotPlan, view);
  return 0;
};
