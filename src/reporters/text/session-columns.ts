import type { ReportedSession } from '../../core/report.ts';
import { isRun } from '../../core/sport.ts';
import { clock } from '../../format/clock.ts';
import { distance } from '../../format/distance.ts';
import { fixed } from '../../format/fixed.ts';
import { pace } from '../../format/pace.ts';
import type { Pen } from './pen.ts';
import { readAs, readAsShort } from './read-as.ts';
import type { Column } from './table.ts';
import { titleOf } from './title-of.ts';

/** A row of a session table: a session, or a day without one and what to say of it. */
export interface SessionRow {
  readonly day: string;
  readonly session?: ReportedSession;
  readonly note?: string;
}

/** Below this width the verdicts are shortened. */
const SHORT_BELOW = 60;

const UNKNOWN = '-';

type Cell = (session: ReportedSession) => string;

const timeCell: Cell = ({ durationS }) => (durationS === undefined ? UNKNOWN : clock(durationS));

const distanceCell =
  (units: 'km' | 'mi'): Cell =>
  ({ distanceM }) =>
    distanceM === undefined ? UNKNOWN : distance(distanceM, units);

/** Pace is a runner's measure: other sports show none. */
const paceCell =
  (units: 'km' | 'mi'): Cell =>
  ({ sport, speedMps }) =>
    speedMps === undefined || !isRun(sport) ? UNKNOWN : pace(speedMps, units);

/** The average heart rate, with a question mark when the recording cannot be trusted. */
const heartRateCell: Cell = ({ averageHeartRateBpm, heartRateTrust }) => {
  if (averageHeartRateBpm === undefined) return UNKNOWN;
  const shaky = heartRateTrust.verdict === 'bad' || heartRateTrust.verdict === 'doubtful';
  return `${fixed(averageHeartRateBpm, 0)}${shaky ? '?' : ''}`;
};

const shareCell =
  (hrMaxBpm: number): Cell =>
  ({ averageHeartRateBpm, heartRateTrust }) =>
    averageHeartRateBpm === undefined || heartRateTrust.verdict === 'bad'
      ? UNKNOWN
      : fixed((averageHeartRateBpm / hrMaxBpm) * 100, 0);

const column = (title: string, rows: readonly SessionRow[], cell: Cell, leaves: number): Column => ({
  title,
  align: 'right',
  cells: rows.map(({ session }) => (session === undefined ? '' : cell(session))),
  leaves,
});

const shareColumns = (rows: readonly SessionRow[], hrMaxBpm: number | undefined): Column[] =>
  hrMaxBpm === undefined ? [] : [column('%max', rows, shareCell(hrMaxBpm), 1)];

/** The columns of a session table. Short of room, %max leaves first, then HR, Pace, distance, and Time last. */
export const sessionColumns = (rows: readonly SessionRow[], pen: Pen, hrMaxBpm: number | undefined): Column[] => {
  const label = pen.width < SHORT_BELOW ? readAsShort : readAs;
  return [
    { title: 'Day', align: 'left', cells: rows.map(({ day }) => day) },
    {
      title: 'Session',
      align: 'left',
      cells: rows.map(({ session }) => (session === undefined ? UNKNOWN : titleOf(session, pen))),
      flexible: true,
    },
    column('Time', rows, timeCell, 5),
    column(pen.units, rows, distanceCell(pen.units), 4),
    column('Pace', rows, paceCell(pen.units), 3),
    column('HR', rows, heartRateCell, 2),
    ...shareColumns(rows, hrMaxBpm),
    {
      title: 'Read as',
      align: 'left',
      cells: rows.map(({ session, note }) => (session === undefined ? (note ?? '') : label(session))),
    },
  ];
};
