import type { ZoneModel } from '../../core/athlete.ts';
import type { AnalyzeReport, Week } from '../../core/report.ts';
import { zoneName } from '../../core/zone-name.ts';
import { clock } from '../../format/clock.ts';
import { distance } from '../../format/distance.ts';
import { fixed } from '../../format/fixed.ts';
import { wholePercents } from '../../format/whole-percents.ts';
import { bandPercents } from './band-percents.ts';
import type { Pen } from './pen.ts';
import type { Column } from './table.ts';

const shares = (percents: readonly number[]): string =>
  percents.map((percent) => String(percent).padStart(2)).join(' ');

/** Percent of the running time in each zone: `34 39 12 11  4`. */
const split = ({ zoneSeconds }: Week): string => {
  const percents = wholePercents(zoneSeconds ?? []);
  return percents.every((percent) => percent === 0) ? '-' : shares(percents);
};

/** Percent of the running time below, between and above the two thresholds: `78 15  7`. */
const bands = (week: Week): string => {
  const percents = bandPercents(week);
  return percents === undefined ? '-' : shares(percents);
};

/** A column that says nothing of any week takes no room. */
const ifTold = (column: Column): Column[] => (column.cells.every((cell) => cell === '-') ? [] : [column]);

const zoneTitle = (weeks: readonly Week[], model: ZoneModel | undefined): string => {
  const count = Math.max(1, ...weeks.map(({ zoneSeconds }) => zoneSeconds?.length ?? 0));
  return `% in ${zoneName(model ?? {}, 1)}-${zoneName(model ?? {}, count)}`;
};

/** Shares of the zones, and which zones these are. */
const zones = (weeks: readonly Week[], model: ZoneModel | undefined): Column => {
  const cells = weeks.map(split);
  const column = { title: zoneTitle(weeks, model), align: 'left' as const, cells, leaves: 1 };
  return model === undefined || cells.every((cell) => cell === '-')
    ? column
    : { ...column, legend: `zones: ${model.id}, by the numbers of each week` };
};

const load = ({ load: { trimp } }: Week): string => (trimp === undefined ? '-' : fixed(trimp, 0));

const numbers = (weeks: readonly Week[], title: string, leaves: number | undefined, cell: (week: Week) => string) => ({
  title,
  align: 'right' as const,
  cells: weeks.map(cell),
  ...(leaves === undefined ? {} : { leaves }),
});

/**
 * A row per week. Short of room the zone split leaves first, then the three bands, the load, hard days, recovery runs,
 * runs, and time.
 */
export const weeksColumns = ({ weeks, athlete }: AnalyzeReport, pen: Pen): Column[] => [
  { title: 'Week', align: 'left', cells: weeks.map(({ week }) => pen.say(week)) },
  numbers(weeks, 'Runs', 6, ({ totals }) => String(totals.runs)),
  numbers(weeks, 'Time', 7, ({ totals }) => clock(totals.durationS)),
  numbers(weeks, pen.units, undefined, ({ totals }) => distance(totals.distanceM, pen.units)),
  numbers(weeks, 'Hard', 4, ({ hardDays }) => String(hardDays.length)),
  numbers(weeks, 'Rec.', 5, ({ recoveryRuns }) => String(recoveryRuns)),
  numbers(weeks, 'kept', undefined, ({ kept }) => String(kept)),
  numbers(weeks, 'spoiled', undefined, ({ spoiled }) => String(spoiled)),
  ...ifTold({ ...numbers(weeks, 'Load', 3, load), legend: 'load: training impulse (TRIMP)' }),
  ...ifTold({
    title: '% E M H',
    align: 'left',
    cells: weeks.map(bands),
    leaves: 2,
    legend: 'E, M, H: time below LT1, to LT2, above',
  }),
  zones(weeks, athlete.heartRateZones),
];
