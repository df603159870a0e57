import type { ZoneModel } from '../../core/athlete.ts';
import type { AnalyzeReport, Week } from '../../core/report.ts';
import { zoneName } from '../../core/zone-name.ts';
import { clock } from '../../format/clock.ts';
import { distance } from '../../format/distance.ts';
import { wholePercents } from '../../format/whole-percents.ts';
import type { Pen } from './pen.ts';
import type { Column } from './table.ts';

const shares = (percents: readonly number[]): string =>
  percents.map((percent) => String(percent).padStart(2)).join(' ');

/** Percent of the running time in each zone: `34 39 12 11  4`. */
const split = ({ zoneSeconds }: Week): string => {
  const percents = wholePercents(zoneSeconds ?? []);
  return percents.every((percent) => percent === 0) ? '-' : shares(percents);
};

const zoneTitle = (weeks: readonly Week[], model: ZoneModel | undefined): string => {
  const count = Math.max(1, ...weeks.map(({ zoneSeconds }) => zoneSeconds?.length ?? 0));
  return `% in ${zoneName(model ?? {}, 1)}-${zoneName(model ?? {}, count)}`;
};

const numbers = (weeks: readonly Week[], title: string, leaves: number | undefined, cell: (week: Week) => string) => ({
  title,
  align: 'right' as const,
  cells: weeks.map(cell),
  ...(leaves === undefined ? {} : { leaves }),
});

/** A row per week. Short of room the zone split leaves first, then hard days, recovery runs, runs, and time. */
export const weeksColumns = ({ weeks, athlete }: AnalyzeReport, pen: Pen): Column[] => [
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
