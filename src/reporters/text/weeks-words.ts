import type { AnalyzeReport, Week } from '../../core/report.ts';
import { clock } from '../../format/clock.ts';
import { distance } from '../../format/distance.ts';
import { plural } from '../../format/plural.ts';
import type { Pen } from './pen.ts';
import type { Column } from './table.ts';

/** What the columns that are shown hold, where their headings do not tell. */
const legend = (columns: readonly Pick<Column, 'legend'>[]): string[] => {
  const parts = columns.flatMap((column) => column.legend ?? []);
  return parts.length === 0 ? [] : [parts.join('; ')];
};

const sum = (weeks: readonly Week[], part: (week: Week) => number): number =>
  weeks.reduce((total, week) => total + part(week), 0);

const totals = (weeks: readonly Week[], pen: Pen): string => {
  const metres = sum(weeks, (week) => week.totals.distanceM);
  const recovery = sum(weeks, ({ recoveryRuns }) => recoveryRuns);
  return [
    plural(weeks.length, 'week'),
    plural(
      sum(weeks, (week) => week.totals.runs),
      'run',
    ),
    clock(sum(weeks, (week) => week.totals.durationS)),
    `${distance(metres, pen.units)} ${pen.units}`,
    `${plural(recovery, 'recovery run')}: ${sum(weeks, ({ kept }) => kept)} kept, ${sum(weeks, ({ spoiled }) => spoiled)} spoiled`,
  ].join(', ');
};

/** Sums of several weeks, and what the columns of their table hold: a sentence each. */
export const weeksWords = (
  { weeks }: AnalyzeReport,
  columns: readonly Pick<Column, 'legend'>[],
  pen: Pen,
): string[] => [totals(weeks, pen), ...legend(columns)];
