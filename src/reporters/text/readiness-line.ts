import type { AnalyzeReport, ReadinessDay } from '../../core/report.ts';
import { dayParts } from '../../format/day-parts.ts';
import { fixed } from '../../format/fixed.ts';
import { plural } from '../../format/plural.ts';
import { wrap } from '../../format/wrap.ts';
import type { Pen } from './pen.ts';

const HEAD = '  Readiness  ';
const HOUR_S = 3600;

/** `resting HR 48 to 55 bpm`; nothing where no day has a value. */
const range = (name: string, values: readonly number[], unit: string, decimals: number): string[] => {
  if (values.length === 0) return [];
  const [low, high] = [fixed(Math.min(...values), decimals), fixed(Math.max(...values), decimals)];
  return [`${name} ${low === high ? low : `${low} to ${high}`} ${unit}`];
};

const noted = (days: readonly ReadinessDay[]): string => {
  const ranges = [
    ...range(
      'resting HR',
      days.flatMap(({ facts }) => facts.restingHeartRateBpm ?? []),
      'bpm',
      0,
    ),
    ...range(
      'sleep',
      days.flatMap(({ facts }) => (facts.sleepS === undefined ? [] : facts.sleepS / HOUR_S)),
      'h',
      1,
    ),
  ];
  return [`${plural(days.length, 'day')} noted`, ...ranges].join(', ');
};

/** The weekdays of one week, the number of days of several. */
const which = (days: readonly ReadinessDay[], isWeek: boolean): string =>
  isWeek ? days.map(({ day }) => dayParts(day)?.weekday ?? day).join(', ') : plural(days.length, 'day');

/** What was noted of the body in the period, on which days it gave signs, and on which rest was advised. */
export const readinessWords = ({ readiness = [], weeks }: AnalyzeReport): string[] => {
  if (readiness.length === 0) return [];
  const isWeek = weeks.length === 1;
  const withSigns = readiness.filter(({ signs }) => signs.length > 0);
  const rest = readiness.filter(({ advisesRest }) => advisesRest);
  return [
    [
      noted(readiness),
      withSigns.length === 0 ? 'no sign against running' : `signs on ${which(withSigns, isWeek)}`,
      ...(rest.length === 0 ? [] : [`rest advised on ${which(rest, isWeek)}`]),
    ].join('; '),
  ];
};

/** The same, as lines of the text report; none where nothing was noted. */
export const readinessLine = (report: AnalyzeReport, pen: Pen): string[] =>
  readinessWords(report)
    .flatMap((words) => wrap(words, pen.width - HEAD.length))
    .map((line, at) => (at === 0 ? HEAD : ' '.repeat(HEAD.length)) + line);
