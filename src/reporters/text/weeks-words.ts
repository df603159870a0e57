import type { Athlete } from '../../core/athlete.ts';
import type { AnalyzeReport, Week } from '../../core/report.ts';
import { clock } from '../../format/clock.ts';
import { distance } from '../../format/distance.ts';
import { plural } from '../../format/plural.ts';
import type { Pen } from './pen.ts';

/** Which zones the split is of. */
const legend = ({ heartRateZones: model }: Athlete, weeks: readonly Week[]): string[] =>
  model === undefined || weeks.every(({ zoneSeconds }) => zoneSeconds === undefined)
    ? []
    : [`zones: ${model.id}, by the numbers of each week`];

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

/** Sums of several weeks, and which zones they were counted in: a sentence each. */
export const weeksWords = ({ weeks, athlete }: AnalyzeReport, pen: Pen): string[] => [
  totals(weeks, pen),
  ...legend(athlete, weeks),
];
