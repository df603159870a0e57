import { epochOfLocal } from '../../core/dates.ts';
import { present } from '../../core/present.ts';
import type { CalendarView } from '../../core/view.ts';
import { SLOT_REPORTERS } from '../../reporters/index.ts';
import { analyzePaths } from '../analyze-paths.ts';
import type { Io } from '../io.ts';
import { momentOf } from '../moment-of.ts';
import type { CommonOptions } from '../options.ts';
import { outputWriter } from '../write-output.ts';

/** `recover slots`: where next week's recovery runs belong. */
export const slotsCommand = async (io: Io, paths: readonly string[], options: CommonOptions): Promise<number> => {
  const write = outputWriter(io, SLOT_REPORTERS, options);
  const { report, view } = await analyzePaths(io, paths, options);
  const { timeZone } = report;
  const calendar = present<CalendarView>({
    madeAtMs: momentOf(options.now, io.now, timeZone),
    startMsOf: options.at === undefined ? undefined : (day) => epochOfLocal(`${day}T${options.at}:00`, timeZone),
    isPrivate: options.private === true,
  });
  write(report.slotPlan, { ...view, calendar });
  return 0;
};
