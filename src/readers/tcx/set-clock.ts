import { parseInstant } from '../parse-instant.ts';
import type { Points, RawActivity, RawLap } from './raw-activity.ts';

/** The clock of the Garmin family begins at the end of 1989: a watch that has never been set counts from there. */
const UNSET_BEFORE_S = Date.UTC(1991, 0, 1) / 1000;

/** Points and laps on a clock that was set. */
export interface OnClock {
  readonly points: Points;
  readonly laps: readonly RawLap[];
  /** What was done about a clock that was not set. */
  readonly note?: string;
  /** Nothing in the file tells the day. */
  readonly doubt?: string;
}

const shifted = (laps: readonly RawLap[], byS: number): readonly RawLap[] =>
  laps.map((lap) => (lap.startS === undefined ? lap : { ...lap, startS: lap.startS + byS }));

/** Moves points of a watch whose clock was not set to the time that the activity's `Id` tells. */
export const setClock = ({ id, laps }: RawActivity, points: Points): OnClock => {
  const firstS = points.timeS[0];
  if (firstS === undefined || firstS >= UNSET_BEFORE_S) return { points, laps };
  const idS = parseInstant(id)?.timeS;
  if (idS === undefined || idS < UNSET_BEFORE_S)
    return { points, laps, doubt: 'dated before 1991, as by a watch whose clock was not set: the day is not known' };
  const byS = idS - firstS;
  return {
    points: { ...points, timeS: points.timeS.map((timeS) => timeS + byS) },
    laps: shifted(laps, byS),
    note: 'points dated before 1991, as by a watch whose clock was not set: moved to the time in Id',
  };
};
