import type { ActivityTable } from './activity-table.ts';
import { epson } from './epson.ts';
import { ergomo } from './ergomo.ts';
import { goldenCheetah } from './golden-cheetah.ts';
import { laps } from './laps.ts';
import { openTracks } from './open-tracks.ts';
import { polarFlow } from './polar-flow.ts';
import { fitDump, periodReport } from './refused-tables.ts';
import { samples } from './samples.ts';
import { wahoo } from './wahoo.ts';

/** THE list of tables that hold one activity. */
export const TABLES: readonly ActivityTable[] = [
  polarFlow,
  goldenCheetah,
  ergomo,
  openTracks,
  wahoo,
  epson,
  laps,
  samples,
];

/** Tables that only look like one, each refused by its name. */
export const REFUSED_TABLES: readonly ActivityTable[] = [fitDump, periodReport];
