import type { Athlete } from '../../../core/athlete.ts';
import type { ReportedSession } from '../../../core/report.ts';
import { isRun } from '../../../core/sport.ts';
import { METRES_PER } from '../../../format/metres-per.ts';
import { pace } from '../../../format/pace.ts';
import { wrap } from '../../../format/wrap.ts';
import type { Pen } from '../pen.ts';
import type { MovingColumns } from './moving-columns.ts';
import { drawPicture, type Picture, signsOf } from './picture.ts';

const ROWS = 8;
/** Slower than this is a walk break: it stands on the lowest row, so that the running keeps its shape. */
const SLOWEST_S_PER_KM = 15 * 60;
/** Half a minute of pace at least from top to bottom, seconds per kilometre. */
const LEAST_SPAN_S = 60;
const TICKS_S = [15, 30, 60, 120] as const;
const MOST_TICKS = 5;

const known = (values: readonly number[]): number[] => values.filter((value) => !Number.isNaN(value));

const secondsPer = (units: Pen['units'], mps: number): number => METRES_PER[units] / mps;

/** Paces from the quickest at the top to the slowest at the bottom. */
const framed = (values: readonly number[]): Pick<Picture, 'bottom' | 'top' | 'ticks'> => {
  const [quick, slow] = [Math.min(...values), Math.max(...values)];
  const span = Math.max(LEAST_SPAN_S, slow - quick);
  const step = TICKS_S.find((seconds) => span / seconds <= MOST_TICKS) ?? TICKS_S.at(-1)!;
  const top = Math.floor(quick / step) * step;
  const bottom = Math.max(top + LEAST_SPAN_S, Math.ceil(slow / step) * step);
  const ticks = Array.from({ length: Math.floor((bottom - top) / step) + 1 }, (_, at) => top + at * step);
  return { top, bottom, ticks };
};

const legend = (isAdjusted: boolean, athlete: Athlete, pen: Pen): string[] => {
  const easy = athlete.easySpeed;
  const words = isAdjusted ? `Pace per ${pen.units}, adjusted for grade` : `Pace per ${pen.units}`;
  const band =
    easy === undefined
      ? ''
      : `; ${signsOf(pen).band} your easy pace ${pace(easy.high, pen.units)}-${pace(easy.low, pen.units)}`;
  return wrap(words + band, pen.width - 2).map((line) => `  ${line}`);
};

/** Pace over the moving time, adjusted for grade where heights are known; nothing without a way, or for other sports. */
export const pacePicture = (session: ReportedSession, athlete: Athlete, columns: MovingColumns, pen: Pen): string[] => {
  const { trace, sport } = session;
  if (!isRun(sport)) return [];
  const adjusted = columns.means(trace!.gradeAdjustedSpeedMps);
  const isAdjusted = known(adjusted).length > 0;
  const speeds = isAdjusted ? adjusted : columns.means(trace!.speedMps);
  const slowest = (SLOWEST_S_PER_KM * METRES_PER[pen.units]) / METRES_PER.km;
  const values = speeds.map((mps) => (mps > 0 ? Math.min(slowest, secondsPer(pen.units, mps)) : Number.NaN));
  if (known(values).length === 0) return [];
  const easy = athlete.easySpeed;
  const picture: Picture = {
    values,
    ...framed(known(values)),
    rows: ROWS,
    label: (seconds) => pace(METRES_PER[pen.units] / seconds, pen.units),
    ...(easy !== undefined && {
      band: { low: secondsPer(pen.units, easy.low), high: secondsPer(pen.units, easy.high) },
    }),
    totalS: columns.totalS,
  };
  return [...legend(isAdjusted, athlete, pen), ...drawPicture(picture, pen)];
};
