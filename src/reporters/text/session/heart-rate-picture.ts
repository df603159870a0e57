import type { Athlete } from '../../../core/athlete.ts';
import type { ReportedSession } from '../../../core/report.ts';
import { isRun } from '../../../core/sport.ts';
import { clock } from '../../../format/clock.ts';
import { fixed } from '../../../format/fixed.ts';
import { wrap } from '../../../format/wrap.ts';
import type { Pen } from '../pen.ts';
import type { MovingColumns } from './moving-columns.ts';
import { drawPicture, type Picture, signsOf } from './picture.ts';

const ROWS = 12;
/** A curve that hardly moves is not blown up to fill the rows, bpm. */
const LEAST_SPAN_BPM = 40;
const TICK_BPM = 10;

interface Band {
  readonly low: number;
  readonly high: number;
  readonly words: string;
}

/** Recovery runs are held against their cap; other runs against where easy ends. */
const bandOf = ({ sport, verdict }: ReportedSession, { cap, lt1 }: Athlete): Band | undefined => {
  if (!isRun(sport)) return undefined;
  if (verdict !== undefined && cap !== undefined)
    return { low: cap.agreed.value, high: cap.disputed.value, words: 'cap of a recovery run' };
  return lt1 === undefined ? undefined : { low: lt1.low, high: lt1.high, words: 'aerobic threshold (LT1)' };
};

const known = (values: readonly number[]): number[] => values.filter((value) => !Number.isNaN(value));

const framed = (values: readonly number[], band: Band | undefined): Pick<Picture, 'bottom' | 'top' | 'ticks'> => {
  const all = [...known(values), ...(band === undefined ? [] : [band.low, band.high])];
  const highest = Math.ceil((Math.max(...all) + 1) / TICK_BPM) * TICK_BPM;
  const lowest = Math.floor((Math.min(...all) - 1) / TICK_BPM) * TICK_BPM;
  const bottom = Math.min(lowest, highest - LEAST_SPAN_BPM);
  const step = highest - bottom > 60 ? 2 * TICK_BPM : TICK_BPM;
  const ticks = Array.from({ length: Math.floor((highest - bottom) / step) + 1 }, (_, at) => highest - at * step);
  return { bottom, top: highest, ticks };
};

const range = ({ low, high }: Band): string =>
  fixed(low, 0) === fixed(high, 0) ? fixed(low, 0) : `${fixed(low, 0)}-${fixed(high, 0)}`;

const legend = (band: Band | undefined, { turn }: ReportedSession, pen: Pen): string[] => {
  const signs = signsOf(pen);
  const parts = [
    'Heart rate, bpm',
    ...(band === undefined ? [] : [`${signs.band} ${band.words} ${range(band)}`]),
    ...(turn === undefined ? [] : [`${signs.mark} ${clock(turn.atS)} went above it and stayed`]),
  ];
  return wrap(parts.join('; '), pen.width - 2).map((line) => `  ${line}`);
};

/** Heart rate over the moving time with the band it is held against and the crossing; nothing without a heart rate. */
export const heartRatePicture = (
  session: ReportedSession,
  athlete: Athlete,
  columns: MovingColumns,
  pen: Pen,
): string[] => {
  const values = columns.means(session.trace!.heartRateBpm);
  if (known(values).length === 0) return [];
  const band = bandOf(session, athlete);
  const { turn } = session;
  const mark =
    turn === undefined
      ? undefined
      : Math.min(columns.count - 1, Math.floor((turn.atS / columns.totalS) * columns.count));
  const picture: Picture = {
    values,
    ...framed(values, band),
    rows: ROWS,
    label: (bpm) => fixed(bpm, 0),
    ...(band !== undefined && { band }),
    ...(mark !== undefined && { mark }),
    totalS: columns.totalS,
  };
  return [...legend(band, session, pen), ...drawPicture(picture, pen)];
};
