import { isRun } from '../../core/sport.ts';
import { clock } from '../../format/clock.ts';
import { distance } from '../../format/distance.ts';
import { pace } from '../../format/pace.ts';
import type { Pen } from './pen.ts';
import type { Column } from './table.ts';
import { type ShownWeek, totalsLabel } from './totals-label.ts';

/** The day column with its gap, which the label reaches over too. */
const DAY_WIDTH = 8;

/** Pace of the week; only where every run has both time and distance, else it would be of other runs. */
const weekPace = ({ week, sessions }: ShownWeek, pen: Pen): string => {
  const runs = sessions.filter(({ sport }) => isRun(sport));
  const whole = runs.every(({ durationS, distanceM }) => durationS !== undefined && distanceM !== undefined);
  const { durationS, distanceM } = week.totals;
  return whole && durationS > 0 && distanceM > 0 ? pace(distanceM / durationS, pen.units) : '';
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
