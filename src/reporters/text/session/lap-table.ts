import type { Lap } from '../../../core/activity.ts';
import { clock } from '../../../format/clock.ts';
import { distance } from '../../../format/distance.ts';
import { fixed } from '../../../format/fixed.ts';
import { pace } from '../../../format/pace.ts';
import { fitColumns } from '../fit-columns.ts';
import type { Pen } from '../pen.ts';
import type { Column } from '../table.ts';
import { tableRow } from '../table-row.ts';

const UNKNOWN = '-';

const paceOf = ({ durationS, movingS, distanceM }: Lap, units: Pen['units']): string =>
  distanceM === undefined ? UNKNOWN : pace(distanceM / (movingS ?? durationS), units);

const bpm = (value: number | undefined): string => (value === undefined ? UNKNOWN : fixed(value, 0));

const column = (title: string, cells: readonly string[]): Column => ({ title, align: 'right', cells });

/** The laps that a source tells where it has no stream. */
export const lapTable = (laps: readonly Lap[], pen: Pen): string[] => {
  if (laps.length === 0) return [];
  const table = fitColumns(
    [
      column(
        'lap',
        laps.map((_, index) => String(index + 1)),
      ),
      column(
        'time',
        laps.map(({ durationS }) => clock(durationS)),
      ),
      column(
        pen.units,
        laps.map(({ distanceM }) => (distanceM === undefined ? UNKNOWN : distance(distanceM, pen.units, 2))),
      ),
      column(
        'pace',
        laps.map((lap) => paceOf(lap, pen.units)),
      ),
      column(
        'HR',
        laps.map(({ averageHeartRateBpm }) => bpm(averageHeartRateBpm)),
      ),
    ],
    pen.width - 2,
  );
  return [
    pen.ink.dim(tableRow(table, pen, ({ title }) => title)),
    ...laps.map((_, index) => tableRow(table, pen, ({ cells }) => cells[index] ?? '')),
  ];
};
