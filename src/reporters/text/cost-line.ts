import type { ReportedSession } from '../../core/report.ts';
import type { KeepPace, Price } from '../../core/session.ts';
import { METRES_PER } from '../../format/metres-per.ts';
import { pace } from '../../format/pace.ts';
import { percent } from '../../format/percent.ts';
import type { Pen } from './pen.ts';

/** Ratios that print alike are one figure. */
const range = (low: number, high: number): string =>
  percent(low) === percent(high) ? percent(low) : `${percent(low).replace('%', '')}-${percent(high)}`;

const priceWords = ({ load, loadAtCap, lowRatio, highRatio, unit }: Price): string =>
  `It cost a training impulse (${unit}) of ${Math.round(load)} against ${Math.round(loadAtCap)} for the same minutes at the cap: +${range(lowRatio, highRatio)}.`;

const keepWords = (keep: KeepPace, { units }: Pen): string => {
  if (!keep.estimable) return `Which pace would have kept the cap cannot be told: ${keep.reason}.`;
  const edges = [keep.highMps, keep.lowMps].map((mps) =>
    METRES_PER[units] / mps < 3600 ? pace(mps, units) : 'walking',
  );
  return `About ${pace(keep.speedMps, units)}/${units} (${edges.join(' to ')}) would have kept the cap, ${keep.detail}.`;
};

/** What a spoiled recovery run cost and what would have kept it easy; empty where nothing is known of it. */
export const costLine = ({ price, keepPace }: ReportedSession, pen: Pen): string =>
  [
    ...(price === undefined ? [] : [priceWords(price)]),
    ...(keepPace === undefined ? [] : [keepWords(keepPace, pen)]),
  ].join(' ');
