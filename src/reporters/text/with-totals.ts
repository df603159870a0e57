import { isRun } from '../../core/sport.ts';
import { clock } from '../../format/clock.ts';
import { distance } from '../../format/distance.ts';
import { pace } from '../../format/pace.ts';
import type { Pen } from './pen.ts';
import type { Column } from './table.ts';
import { type ShownWeek, totalsLabel } from './totals-label.ts';

/** The day column with its gap, which the label reaches over too. */
const DAY_WIDTH = 8;

/** Pace of the week, stops left out as in its rows; only where every run has one, else it would be of other runs. */
const weekPace = ({ week, sessions }: ShownWeek, pen: Pen): string => {
  const { distanceM: metres } = week.totals;
  const runS = sessions
    .filter(({ sport }) => isRun(sport))
    .reduce((sum, { distanceM, speedMps }) => sum + (distanceM ?? Number.NaN) / (speedMps ?? Number.NaN), 0);
  return runS > 0 && metres > 0 ? pace(metres / runS, pen.units) : '';
};

/** The session columns with the week's sums as one more row, so that the sums too decide the widths. */
export const withTotals = (columns: readonly Column[], shown: ShownWeek, pen: Pen): Column[] => {
  const { totals } = shown.week;
  const sums = new Map([
    ['Session', totalsLabel(shown).slice(DAY_WIDTH)],
    ['Time', clock(totals.durationS)],
    [pen.units, distance(totals.distanceM, pen.units)],
    ['Pace', weekPace(shown, pen)],
  ]);
  return columns.map((column) => ({ ...column, cells: [...column.cells, sums.get(column.title) ?? ''] }));
};
