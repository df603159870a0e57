import type { Athlete, ZoneModel } from '../../core/athlete.ts';
import type { AnalyzeReport, Week } from '../../core/report.ts';
import { zoneName } from '../../core/zone-name.ts';
import { clock } from '../../format/clock.ts';
import { distance } from '../../format/distance.ts';
import { fixed } from '../../format/fixed.ts';
import { plural } from '../../format/plural.ts';
import { wrap } from '../../format/wrap.ts';
import { fitColumns } from './fit-columns.ts';
import type { Pen } from './pen.ts';
import type { Column } from './table.ts';
import { tableRow } from './table-row.ts';
import { tableWidth } from './table-width.ts';

/** Percent of the running time in each zone: `34 39 12 11  4`. */
const split = ({ zoneSeconds }: Week): string => {
  const total = (zoneSeconds ?? []).reduce((sum, seconds) => sum + seconds, 0);
  if (zoneSeconds === undefined || total <= 0) return '-';
  return zoneSeconds.map((seconds) => fixed((seconds / total) * 100, 0).padStart(2)).join(' ');
};

const zoneTitle = (weeks: readonly Week[], model: ZoneModel | undefined): string => {
  const count = Math.max(1, ...weeks.map(({ zoneSeconds }) => zoneSeconds?.length ?? 0));
  return `% in ${zoneName(model ?? {}, 1)}-${zoneName(model ?? {}, count)}`;
};

/** Which zones the split is of. */
const legend = ({ heartRateZones: model }: Athlete, weeks: readonly Week[]): string[] =>
  model === undefined || weeks.every(({ zoneSeconds }) => zoneSeconds === undefined)
    ? []
    : [`zones: ${model.id}, by the numbers of each week`];

const numbers = (weeks: readonly Week[], title: string, leaves: number | undefined, cell: (week: Week) => string) => ({
  title,
  align: 'right' as const,
  cells: weeks.map(cell),
  ...(leaves === undefined ? {} : { leaves }),
});

/** Short of room the zone split leaves first, then hard days, recovery runs, runs, and time. */
const weekColumns = ({ weeks, athlete }: AnalyzeReport, pen: Pen): Column[] => [
  { title: 'Week', align: 'left', cells: weeks.map(({ week }) => pen.say(week)) },
  numbers(weeks, 'Runs', 4, ({ totals }) => String(totals.runs)),
  numbers(weeks, 'Time', 5, ({ totals }) => clock(totals.durationS)),
  numbers(weeks, pen.units, undefined, ({ totals }) => distance(totals.distanceM, pen.units)),
  numbers(weeks, 'Hard', 2, ({ hardDays }) => String(hardDays.length)),
  numbers(weeks, 'Rec.', 3, ({ recoveryRuns }) => String(recoveryRuns)),
  numbers(weeks, 'kept', undefined, ({ kept }) => String(kept)),
  numbers(weeks, 'spoiled', undefined, ({ spoiled }) => String(spoiled)),
  { title: zoneTitle(weeks, athlete.heartRateZones), align: 'left', cells: weeks.map(split), leaves: 1 },
];

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

/** Several weeks: one row each, and their sum. */
export const weeksTable = (report: AnalyzeReport, pen: Pen): string[] => {
  const { weeks, athlete } = report;
  const table = fitColumns(weekColumns(report, pen), pen.width - 2);
  return [
    pen.ink.dim(tableRow(table, pen, ({ title }) => title)),
    ...weeks.map((_, index) => tableRow(table, pen, ({ cells }) => cells[index] ?? '')),
    pen.ink.dim(`  ${pen.rule.repeat(tableWidth(table))}`),
    ...[totals(weeks, pen), ...legend(athlete, weeks)]
      .flatMap((text) => wrap(text, pen.width - 2))
      .map((line) => `  ${line}`),
  ];
};
