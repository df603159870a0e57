import type { ReportedSession } from '../../core/report.ts';
import type { KeepPace, NextHard, Price } from '../../core/session-measures.ts';
import { dayName } from '../../format/day-name.ts';
import { METRES_PER } from '../../format/metres-per.ts';
import { pace } from '../../format/pace.ts';
import { percent } from '../../format/percent.ts';
import { truncate } from '../../format/truncate.ts';
import type { Pen } from './pen.ts';

/** Ratios that print alike are one figure. */
const range = (low: number, high: number): string =>
  percent(low) === percent(high) ? percent(low) : `${percent(low).replace('%', '')}-${percent(high)}`;

const priceWords = ({ load, loadAtCap, lowRatio, highRatio, unit }: Price): string =>
  `It cost a training impulse (${unit}) of ${Math.round(load)} against ${Math.round(loadAtCap)} for the same minutes at the cap: +${range(lowRatio, highRatio)}.`;

/** Columns of a title inside a sentence. */
const LONGEST_TITLE = 30;
const WINDOW_H = 48;

/** Whole hours that have passed: 47.9 is not yet 48. */
const whenWords = ({ inH, inDays }: NextHard): string => {
  if (inH !== undefined) return `${Math.floor(inH)} h after it`;
  return inDays === 0 ? 'the same day' : 'the day after it';
};

/** The hours are of note only where the run counts as a hard one itself. */
const nextHardWords = ({ price, verdict }: ReportedSession, pen: Pen): string[] => {
  const next = price?.nextHard;
  if (verdict !== 'became-workout' || next?.isInside48h !== true) return [];
  const name = `${truncate(pen.say(next.title), LONGEST_TITLE, pen.ellipsis)} (${dayName(next.day)})`;
  const between =
    next.sinceHardH === undefined || next.sinceHardH < WINDOW_H
      ? ''
      : `; kept easy, ${Math.floor(next.sinceHardH)} h would have lain between hard and hard`;
  return [
    `${name} came ${whenWords(next)}, inside the ${WINDOW_H} h that coaches leave between hard sessions${between}.`,
  ];
};

/** Fastest to slowest; slower than an hour for a kilometre or mile is no running any more. */
const paces = (highMps: number, lowMps: number, { units }: Pen): string =>
  [highMps, lowMps].map((mps) => (METRES_PER[units] / mps < 3600 ? pace(mps, units) : 'walking')).join(' to ');

const keepWords = (keep: KeepPace, pen: Pen): string => {
  if (!keep.estimable) return `Which pace would have kept the cap cannot be told: ${keep.reason}.`;
  const { units } = pen;
  const other = keep.otherDayMps;
  const otherDay = other === undefined ? '' : `; on another day it may take ${paces(other[1], other[0], pen)}`;
  return `About ${pace(keep.speedMps, units)}/${units} (${paces(keep.highMps, keep.lowMps, pen)}) would have kept the cap that day, ${keep.detail}${otherDay}.`;
};

/** What a spoiled recovery run cost and what would have kept it easy; empty where nothing is known of it. */
export const costLine = (session: ReportedSession, pen: Pen): string => {
  const { price, keepPace } = session;
  return [
    ...(price === undefined ? [] : [priceWords(price)]),
    ...nextHardWords(session, pen),
    ...(keepPace === undefined ? [] : [keepWords(keepPace, pen)]),
  ].join(' ');
};
