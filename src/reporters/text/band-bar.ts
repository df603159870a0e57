import type { Week } from '../../core/report.ts';
import { wrap } from '../../format/wrap.ts';
import { bandPercents } from './band-percents.ts';
import { bandWords } from './band-words.ts';
import type { Pen } from './pen.ts';

const HEAD = '  Bands   ';
const MARGIN = ' '.repeat(HEAD.length);
const LONGEST_BAR = 50;

/** Cells of each band, darker the harder; a band with any time has one at least, taken from the longest. */
const cellsOf = (percents: readonly number[], room: number): number[] => {
  const cells = percents.map((percent) => (percent === 0 ? 0 : Math.max(1, Math.round((percent / 100) * room))));
  const longest = cells.indexOf(Math.max(...cells));
  cells[longest]! += room - cells.reduce((sum, count) => sum + count, 0);
  return cells;
};

/** The running time below, between and above the two thresholds, in words and as one bar; nothing where it is not known. */
export const bandBar = (week: Week, pen: Pen): string[] => {
  const percents = bandPercents(week);
  if (percents === undefined) return [];
  const cells = cellsOf(percents, Math.min(pen.width - HEAD.length, LONGEST_BAR));
  const bar = cells.map((count, band) => pen.bands[band]!.repeat(count)).join('');
  const words = wrap(bandWords(week, pen), pen.width - HEAD.length);
  return [...words.map((line, at) => (at === 0 ? HEAD : MARGIN) + line), MARGIN + pen.ink.cyan(bar)];
};
