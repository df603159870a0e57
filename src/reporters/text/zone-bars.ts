import type { Athlete } from '../../core/athlete.ts';
import type { Week, WeekTotals } from '../../core/report.ts';
import { minutes } from '../../format/minutes.ts';
import { pad } from '../../format/pad.ts';
import { percent } from '../../format/percent.ts';
import { wrap } from '../../format/wrap.ts';
import type { Pen } from './pen.ts';
import { zoneLabels } from './zone-labels.ts';

/** Times in zones of a week, or of one session. */
export type ZoneTimes = Pick<Week, 'zoneSeconds' | 'zoneSecondsFrom'> & { readonly totals: Pick<WeekTotals, 'runs'> };

const HEAD = '  Zones   ';
const LONGEST_BAR = 40;

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => text.length));

/** Why there are no bars, in words. */
const absence = (athlete: Athlete, pen: Pen): string[] => {
  const why =
    athlete.heartRateZones === undefined
      ? 'not known without a maximum heart rate'
      : 'no run of this week has a heart rate to count';
  return wrap(why, pen.width - HEAD.length).map((line, index) => (index === 0 ? HEAD : ' '.repeat(HEAD.length)) + line);
};

/** Minutes in zones that the log states itself: where those begin, nobody knows. */
const isOfLog = ({ zoneSecondsFrom = [] }: ZoneTimes): boolean => zoneSecondsFrom.includes('log');

/** Spans of the zones in beats; none when the model does not fit the numbers, so that no label is wrong. */
const spansOf = (athlete: Athlete, week: ZoneTimes, count: number, pen: Pen): string[] => {
  const labels = athlete.heartRateZones === undefined ? [] : zoneLabels(athlete.heartRateZones, pen.units);
  return labels.length === count && !isOfLog(week) ? labels : Array.from({ length: count }, () => '');
};

const footnote = (week: ZoneTimes, pen: Pen): string[] =>
  isOfLog(week)
    ? wrap("counted in part in the log's own zones, which may begin elsewhere", pen.width - HEAD.length).map(
        (line) => ' '.repeat(HEAD.length) + line,
      )
    : [];

/** Seconds in each heart-rate zone as minutes, share and bar; the bars share one scale. */
export const zoneBars = (week: ZoneTimes, athlete: Athlete, pen: Pen): string[] => {
  const seconds = week.zoneSeconds ?? [];
  const total = seconds.reduce((sum, value) => sum + value, 0);
  if (total <= 0) return week.totals.runs === 0 ? [] : absence(athlete, pen);
  const spans = spansOf(athlete, week, seconds.length, pen);
  const times = seconds.map((value) => minutes(value));
  const shares = seconds.map((value) => percent(value / total));
  const heads = seconds.map((_, zone) =>
    [
      `Z${zone + 1}`,
      pad(spans[zone]!, widest(spans), 'left'),
      pad(times[zone]!, widest(times), 'right'),
      pad(shares[zone]!, 4, 'right'),
    ].join(' '),
  );
  const room = pen.width - HEAD.length - widest(heads) - 2;
  const longest = Math.max(...seconds);
  const bars = seconds.map((value, zone) => {
    const length =
      value <= 0 ? 0 : Math.max(1, Math.round((value / longest) * Math.max(1, Math.min(room, LONGEST_BAR))));
    const margin = zone === 0 ? HEAD : ' '.repeat(HEAD.length);
    return `${margin}${heads[zone]!}  ${pen.ink.cyan(pen.bar.repeat(length))}`.trimEnd();
  });
  return [...bars, ...footnote(week, pen)];
};
