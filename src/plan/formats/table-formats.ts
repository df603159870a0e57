import type { PlanDocument } from '../../core/plan.ts';
import { isCalendarHackCsv, readCalendarHackCsv } from './calendar-hack-csv.ts';
import type { Context } from './finish.ts';
import { readGrids } from './grid.ts';
import { gridHeaders } from './grid-header.ts';
import { headerless, turnedRound } from './grid-shapes.ts';
import type { PlanFormat } from './plan-format.ts';
import type { PlanProbe } from './plan-probe.ts';
import type { PlanRow } from './plan-row.ts';
import type { PlanTable } from './plan-table.ts';
import { type RowHeader, rowHeader, sequenceHeader } from './row-columns.ts';
import { readRowPlan } from './rows.ts';
import { hasSettingsTable, looksLikeDays, readSequence } from './sequence.ts';
import { readWeekSessions, sessionHeader } from './week-sessions.ts';

export const contextOf = (probe: PlanProbe, format: string, why: string): Context => ({
  source: probe.source,
  hints: probe.hints,
  format,
  why,
  lines: [],
});

const laidOut = (plan: PlanDocument, { delimiter }: PlanTable): PlanDocument => ({
  ...plan,
  layout: plan.layout ?? { ...(delimiter === undefined ? {} : { delimiter }), plain: [], rowLines: [] },
});

/** A format that is a table: the first delimiter that shows its mark is the file's. */
const tableFormat = (
  about: Pick<PlanFormat, 'id' | 'title' | 'looksFor'>,
  see: (table: PlanTable) => string | undefined,
  read: (context: Context, table: PlanTable) => readonly PlanDocument[],
): PlanFormat => ({
  ...about,
  detect: (probe) => {
    for (const table of probe.tables()) {
      const seen = see(table);
      if (seen !== undefined) return seen;
    }
    return undefined;
  },
  read: (probe, why) => {
    for (const table of probe.tables()) {
      if (probe.hints.format !== about.id && see(table) === undefined) continue;
      const plans = read(contextOf(probe, about.id, why), table);
      if (plans.length > 0) return probe.hints.withLayout === true ? plans.map((plan) => laidOut(plan, table)) : plans;
    }
    return [];
  },
});

const headerNames = ({ headers }: RowHeader): ReadonlySet<string> => new Set(headers.map((name) => name.toLowerCase()));

const hasAll = (names: ReadonlySet<string>, needs: readonly string[]): boolean =>
  needs.every((name) => names.has(name));

const calendarHackCsv = tableFormat(
  {
    id: 'calendar-hack',
    title: 'a list of days, title, description and distance, weeks as comments (calendar-hack CSV)',
    looksFor: 'comment lines "# Week 1" with rows of at most three cells below them',
  },
  // In Markdown "# Week 1" is a heading.
  (table) =>
    !/\.(?:md|markdown)$/i.test(table.source.name) && isCalendarHackCsv(table)
      ? 'comments name the weeks, a row is a day'
      : undefined,
  readCalendarHackCsv,
);

const weekGrid = tableFormat(
  {
    id: 'week-grid',
    title: 'a row per week, a column per day',
    looksFor: 'a row of weekday names in any of 19 languages, or of "day 1" to "day 7"',
  },
  (table) => {
    const [header] = gridHeaders(table);
    if (header !== undefined) return `the header names ${header.days.length} days`;
    if (turnedRound(table) !== undefined) return 'a row per day and a column per week';
    return headerless(table) === undefined ? undefined : 'rows of seven days, each behind its week';
  },
  readGrids,
);

/** A row of what was run that nobody had planned. */
const doneOnly = (row: PlanRow): string | undefined => {
  const isPlanned = (['distance', 'duration', 'details'] as const).some((role) => row.cell(role).text !== '');
  const isDone = row.cells('done').some(({ text }) => /[1-9]/.test(text));
  return isDone && !isPlanned ? 'workout that was done and not planned' : undefined;
};

const trainingPeaks = tableFormat(
  {
    id: 'trainingpeaks',
    title: 'TrainingPeaks, workouts.csv',
    looksFor: 'columns WorkoutDay, WorkoutType or Title, and PlannedDuration or PlannedDistanceInMeters',
  },
  (table) => {
    if (!/workoutday/i.test(table.source.text)) return undefined;
    const header = rowHeader(table);
    const names = header === undefined ? undefined : headerNames(header);
    const isIt = names?.has('workoutday') && (names.has('plannedduration') || names.has('planneddistanceinmeters'));
    return isIt === true ? 'columns WorkoutDay and PlannedDuration' : undefined;
  },
  (context, table) => readRowPlan(context, table, { isLoose: true, isLog: true, passOver: doneOnly }),
);

const runningAhead = tableFormat(
  {
    id: 'runningahead',
    title: 'RunningAHEAD, CSV or tab-separated text',
    looksFor: 'columns Date, Activity, Workout, Distance and Distance Unit',
  },
  (table) => {
    if (!/distance unit/i.test(table.source.text)) return undefined;
    const header = rowHeader(table);
    const isIt = header !== undefined && hasAll(headerNames(header), ['date', 'activity', 'workout', 'distance unit']);
    return isIt ? 'columns Activity, Workout and Distance Unit' : undefined;
  },
  (context, table) => readRowPlan(context, table, { isLoose: true }),
);

/** A row per week with a column for each of its workouts, and no day: `week-sessions` reads it. */
const isOfWeeks = (table: PlanTable, { columns }: RowHeader): boolean =>
  columns.has('week') && !columns.has('weekday') && !columns.has('dayNumber') && sessionHeader(table) !== undefined;

const rowPlan = tableFormat(
  {
    id: 'rows',
    title: 'a row per day or workout',
    looksFor: 'a header with a date, a day or a week, and a workout, a type, a distance or a duration',
  },
  (table) => {
    const header = rowHeader(table);
    if (header === undefined || isOfWeeks(table, header)) return undefined;
    const roles = (['date', 'weekday', 'dayNumber', 'week'] as const).filter((role) => header.columns.has(role));
    const names = roles.map((role) => `"${header.headers[header.columns.get(role)![0]!]}"`);
    return `a row per workout, its time told by ${names.join(', ')}`;
  },
  readRowPlan,
);

const weekSessions = tableFormat(
  {
    id: 'week-sessions',
    title: 'a row per week, a column per workout without a day',
    looksFor: 'a column of weeks and two or more of workouts: "Week, Workout 1, Workout 2"',
  },
  (table) => {
    const header = sessionHeader(table);
    return header === undefined ? undefined : `${header.sessions.length} columns of workouts a week, no days`;
  },
  readWeekSessions,
);

const sequence = tableFormat(
  {
    id: 'sequence',
    title: 'a row per day without dates or weeks (time-to-run)',
    looksFor:
      'a table of title, raceType and units, then one of description and totalDistance; or whole weeks of rows with rest days',
  },
  (table) => {
    const header = sequenceHeader(table);
    if (header === undefined) return undefined;
    if (hasSettingsTable(table)) return 'a table of raceType and units, and one of the days';
    return looksLikeDays(table, header) ? 'whole weeks of rows with rest days among them' : undefined;
  },
  readSequence,
);

/** The formats that are tables, those with the surest marks first. */
export const TABLE_FORMATS: readonly PlanFormat[] = [
  calendarHackCsv,
  trainingPeaks,
  runningAhead,
  weekGrid,
  rowPlan,
  weekSessions,
  sequence,
];
