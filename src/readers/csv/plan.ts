import type { ReadHints } from '../../core/reader.ts';
import { completeDates } from './complete-dates.ts';
import { kindFromName } from './kind-names.ts';
import { settleClocks } from './settle-clocks.ts';
import { type Dates, settleDates } from './settle-dates.ts';
import { settleDecimals } from './settle-decimals.ts';
import { type DistanceUnit, settleDistanceUnit } from './settle-distance-unit.ts';
import { settleDurations } from './settle-durations.ts';
import { settleNumberColumns } from './settle-number-columns.ts';
import { settleSpareColumns } from './settle-spare-columns.ts';
import { settleTempo } from './settle-tempo.ts';
import { settleTimeParts } from './settle-time-parts.ts';
import { cellOf, type Settled, type Sheet } from './sheet.ts';
import { tellUnknownSports } from './unknown-sports.ts';

/** What the entries of a column named "type" or "kind" are. */
export type KindColumn = 'kinds' | 'sports' | 'neither';

/** Everything that is decided once for a whole file before its rows are read. */
export interface Plan {
  readonly sheet: Sheet;
  readonly dates: Dates;
  /** Unit of distances without one. */
  readonly distanceUnit: DistanceUnit;
  readonly kindColumn: KindColumn;
}

/** One "Long Run" makes it a column of kinds, in which "Run" is then just another entry. */
const kindColumnOf = (sheet: Sheet): KindColumn => {
  const entries = new Set(sheet.rows.map((row) => cellOf(sheet, row, 'kind')?.text));
  entries.delete(undefined);
  const known = [...entries].map((entry) => kindFromName(entry!));
  if (known.some((kind) => kind !== undefined)) return 'kinds';
  return [...entries].some((entry) => sheet.sportNamed(entry!) !== undefined) ? 'sports' : 'neither';
};

/** Decides what the file leaves open, each step building on the one before. */
export const planReading = (sheet: Sheet, hints: ReadHints): Settled<Plan> => {
  const starts = completeDates(sheet);
  const tempo = settleTempo(starts.value);
  const parts = settleTimeParts(tempo.value);
  const clocks = settleClocks(parts.value);
  const spares = settleSpareColumns(clocks.value);
  const numbers = settleNumberColumns(spares.value);
  const decimals = settleDecimals(numbers.value, hints);
  const durations = settleDurations(decimals.value);
  const settledSheet = durations.value;
  const dates = settleDates(settledSheet, hints);
  const unit = settleDistanceUnit(settledSheet, hints, dates.value);
  const sports = tellUnknownSports(settledSheet);
  const steps = [starts, tempo, parts, clocks, spares, numbers, decimals, durations, unit, dates, sports];
  return {
    value: {
      sheet: settledSheet,
      dates: dates.value,
      distanceUnit: unit.value,
      kindColumn: kindColumnOf(settledSheet),
    },
    notes: steps.flatMap((step) => step.notes),
    doubts: steps.flatMap((step) => step.doubts),
    refusals: steps.flatMap((step) => step.refusals ?? []),
  };
};
