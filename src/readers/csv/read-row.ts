import type { Activity, Facts, Start } from '../../core/activity.ts';
import type { Problem } from '../../core/problem.ts';
import { isRun } from '../../core/sport.ts';
import type { WellnessRecord } from '../../core/wellness.ts';
import { type CheckedFacts, checkFacts } from './check-facts.ts';
import type { Field } from './dialect.ts';
import { isAverage, isTotal } from './is-total.ts';
import { kindFromName } from './kind-names.ts';
import type { Plan } from './plan.ts';
import { paceS, paceUnit } from './quantities.ts';
import { type Fact, type FactName, type FactSheet, readFacts, unreadableCells } from './read-facts.ts';
import { readIntent } from './read-intent.ts';
import { readLabels } from './read-labels.ts';
import { readQuantity } from './read-number.ts';
import { guessSport, type SportReading, statedSport } from './read-sport.ts';
import { readStart } from './read-start.ts';
import { readStoredProfile, readZoneTimes } from './read-zone-times.ts';
import { repairFacts } from './repair-facts.ts';
import { restDay } from './rest-day.ts';
import type { Row } from './row.ts';
import { cellOf, columnsOf, type Doubt } from './sheet.ts';

/** Why a row is no activity. `found` = the cell that the first such row holds. */
export interface Skip {
  readonly kind: Problem['kind'];
  readonly reason: string;
  readonly found?: string;
}

export type RowReading =
  | { readonly activity: Activity; readonly doubts: readonly Doubt[] }
  | { readonly skip: Skip; readonly doubts: readonly Doubt[]; readonly wellness?: WellnessRecord };

/** Fields that a prefilled row can hold without anybody having run. */
const PREFILLED: ReadonlySet<Field> = new Set<Field>([
  'start',
  'weekStart',
  'month',
  'year',
  'treadmill',
  'distanceUnit',
  'athlete',
  'sport',
  'mark',
]);

/** Zeros, clocks at zero, unticked boxes: what formulas leave in rows that nobody filled. */
const SAYS_NOTHING =
  /^(?:[0:.,%\s]*|false|falsch|faux|falso|onwaar|fałsz|falskt|hamis|no|nein|non|não|nee|nie|nej|nem|いいえ|否)$/i;

/** Fields of the body: noted on days without a run as well. */
const BODY: ReadonlySet<Field> = new Set<Field>(['restingHeartRate', 'soreness', 'sleep']);

const isBlankRow = (plan: Plan, row: Row, but: ReadonlySet<Field> = new Set()): boolean => {
  for (const [field] of plan.sheet.columns) {
    const text = PREFILLED.has(field) || but.has(field) ? undefined : cellOf(plan.sheet, row, field)?.text;
    if (text !== undefined && !SAYS_NOTHING.test(text)) return false;
  }
  return true;
};

/** A concatenated file repeats its header. */
const isHeaderAgain = (plan: Plan, row: Row): boolean => {
  const start = plan.sheet.columns.get('start')?.[0] ?? plan.sheet.columns.get('startLocal')?.[0];
  return start !== undefined && row.cells[start.index]?.trim() === start.header;
};

const HEADING = 'a heading, no session';
const TOTAL = 'a sum of other rows, no session';

const skipWithoutStart = (plan: Plan, row: Row, reason: string, found: string | undefined): Skip => {
  if (isHeaderAgain(plan, row)) return { kind: 'empty', reason: 'the header again' };
  if (isBlankRow(plan, row)) {
    return found === undefined ? { kind: 'empty', reason: 'nothing in it' } : { kind: 'empty', reason: HEADING, found };
  }
  if (plan.sheet.dialect.freeHeaders && row.cells.some((cell) => isTotal(cell) || isAverage(cell))) {
    return { kind: 'empty', reason: TOTAL };
  }
  return { kind: 'unreadable', reason, ...(found === undefined ? {} : { found }) };
};

const REST_FIELDS: readonly Field[] = [
  'runKind',
  'kind',
  'sport',
  'title',
  'description',
  'notes',
  'distance',
  'duration',
  'moving',
  'elapsed',
  'pace',
];

/** `Rest - calf sore`; whoever has run writes how far. */
const REST_FIRST = /^(?:rest|off|day off|ruhetag)\b/i;

const isRest = (text: string): boolean => REST_FIRST.test(text.trim()) || kindFromName(text) === 'rest';

const saysRest = (plan: Plan, row: Row): boolean =>
  REST_FIELDS.some((field) => isRest(cellOf(plan.sheet, row, field)?.text ?? ''));

const hasZeroDistance = (plan: Plan, row: Row): boolean => {
  const cell = cellOf(plan.sheet, row, 'distance');
  return cell !== undefined && readQuantity(cell.text, cell.column.decimal)?.value === 0;
};

const PLAN_FIELDS: readonly Field[] = ['plannedDistance', 'plannedDuration', 'plannedKind'];
const DONE_FIELDS: readonly Field[] = ['distance', 'duration', 'moving', 'elapsed', 'averageHeartRate', 'pace'];

const saysSomething = (plan: Plan, row: Row, field: Field): boolean => {
  const text = cellOf(plan.sheet, row, field)?.text;
  return text !== undefined && !SAYS_NOTHING.test(text);
};

/** The plan's row of a day that nothing was done on, or that has not come yet. */
const isOnlyPlanned = (plan: Plan, row: Row): boolean =>
  PLAN_FIELDS.some((field) => saysSomething(plan, row, field)) &&
  !DONE_FIELDS.some((field) => saysSomething(plan, row, field));

const skipWithoutEffort = (plan: Plan, row: Row): Skip => {
  if (saysRest(plan, row) || (plan.sheet.dialect.freeHeaders && hasZeroDistance(plan, row)))
    return { kind: 'empty', reason: 'rest day' };
  if (isOnlyPlanned(plan, row)) return { kind: 'empty', reason: 'planned, not done' };
  if (isBlankRow(plan, row)) return { kind: 'empty', reason: 'nothing but a date' };
  return { kind: 'unreadable', reason: 'no distance and no time' };
};

const speedMpsOf = (facts: FactSheet): number | undefined => {
  const time = facts.movingS ?? facts.durationS ?? facts.elapsedS;
  if (time === undefined || facts.distanceM === undefined) return undefined;
  const speedMps = facts.distanceM.value / time.value;
  return speedMps > 0 ? speedMps : undefined;
};

/** A log of distances and paces tells the time between the lines. */
const withTimeFromPace = (plan: Plan, row: Row, facts: FactSheet): FactSheet => {
  const { distanceM } = facts;
  const cell = cellOf(plan.sheet, row, 'pace');
  const hasTime = facts.movingS !== undefined || facts.durationS !== undefined || facts.elapsedS !== undefined;
  const seconds = cell === undefined || hasTime || !plan.sheet.dialect.freeHeaders ? undefined : paceS(cell.text);
  if (cell === undefined || seconds === undefined || distanceM === undefined || seconds <= 0) return facts;
  const unit = paceUnit(cell) ?? distanceM.cell.column.unit ?? plan.distanceUnit;
  const unitM = unit === 'mi' ? 1609.344 : 1000;
  return { ...facts, movingS: { value: (seconds * distanceM.value) / unitM, cell } };
};

interface Effort extends CheckedFacts {
  readonly sport: SportReading;
}

/** Where no sport is named, a row of a log kept by hand is held to be a run until its pace says otherwise. */
const mayBeRun = (plan: Plan, named: SportReading | undefined): boolean =>
  named === undefined ? plan.sheet.dialect.freeHeaders : isRun(named.sport);

const readEffort = (plan: Plan, row: Row): Effort => {
  const named = statedSport(plan, row);
  const read = withTimeFromPace(plan, row, readFacts(plan, row, named?.sport ?? 'running'));
  const asRun = mayBeRun(plan, named);
  const repaired = asRun ? repairFacts(read, plan.distanceUnit, row.line) : { facts: read, doubts: [] };
  const sport = named ?? guessSport(plan, row, speedMpsOf(repaired.facts), repaired.facts.distanceM !== undefined);
  const result = checkFacts(repaired.facts, asRun ? 'running' : sport.sport, row.line);
  return { sport, facts: result.facts, doubts: [...repaired.doubts, ...result.doubts] };
};

const toFacts = (facts: FactSheet): Facts =>
  Object.fromEntries((Object.entries(facts) as [FactName, Fact][]).map(([name, fact]) => [name, fact.value]));

const SURPLUS = 'more cells than headers: a delimiter inside a cell is not quoted';

/** A delimiter inside a cell without quotes pushes everything behind it one column on. */
const hasSurplus = ({ sheet }: Plan, row: Row): boolean =>
  row.cells.length > sheet.width && row.cells.slice(sheet.width).some((cell) => cell !== '');

/** The calendar day that the row states, or that of its moment in UTC. */
const dayOf = (start: Start): string => {
  if (start.kind === 'day') return start.day;
  return (start.kind === 'local' ? start.dateTime : new Date(start.epochMs).toISOString()).slice(0, 10);
};

const NO_RUN: Skip = { kind: 'empty', reason: 'no run; what it notes of the body was read' };

const toActivity = (plan: Plan, row: Row, start: Start, file: string): RowReading => {
  const { sport, facts, doubts } = readEffort(plan, row);
  const allDoubts = [...unreadableCells(plan, row), ...doubts];
  const { distanceM, durationS, movingS, elapsedS } = facts;
  if ([distanceM, durationS, movingS, elapsedS].every((fact) => fact === undefined)) {
    const wellness = restDay(facts, dayOf(start), { file, line: row.line });
    const isBodyOnly = wellness !== undefined && isBlankRow(plan, row, BODY);
    const skip = isBodyOnly ? NO_RUN : skipWithoutEffort(plan, row);
    if (skip.kind !== 'empty') return { skip, doubts: allDoubts };
    return { skip, doubts: [], ...(wellness !== undefined && { wellness }) };
  }
  const declaredIntent = readIntent(plan, row);
  const zones = readZoneTimes(plan, row, facts);
  const deviceProfile = { ...readStoredProfile(plan, row), ...zones.profile };
  const activity: Activity = {
    place: { file, line: row.line },
    start,
    sport: sport.sport,
    sportStated: sport.stated,
    ...readLabels(plan, row),
    facts: toFacts(facts),
    ...(declaredIntent === undefined ? {} : { declaredIntent }),
    ...(Object.keys(deviceProfile).length === 0 ? {} : { deviceProfile }),
  };
  return { activity, doubts: [...allDoubts, ...zones.doubts] };
};

/** Cells in the wrong columns show by words where numbers belong; only the last column may well overflow. */
const withSurplus = (plan: Plan, row: Row, reading: RowReading): RowReading => {
  if (unreadableCells(plan, row).length > 0) return { skip: { kind: 'unreadable', reason: SURPLUS }, doubts: [] };
  return { ...reading, doubts: [{ line: row.line, reason: SURPLUS }, ...reading.doubts] };
};

/** Beside a date, too: the last day of a week may head its sum. */
const saysTotal = ({ sheet }: Plan, row: Row): boolean => {
  const index = row.cells.findIndex(isTotal);
  return index >= 0 && !columnsOf(sheet.columns, 'notes').some((column) => column.index === index);
};

/** Doubts about a row of years ago need not be told with this week. */
const withDay = (reading: RowReading, start: Start): RowReading =>
  reading.doubts.length === 0
    ? reading
    : { ...reading, doubts: reading.doubts.map((doubt) => ({ ...doubt, day: dayOf(start) })) };

/** One data row as an activity, or the reason why it is none. */
export const readRow = (plan: Plan, row: Row, file: string): RowReading => {
  const start = readStart(plan, row);
  if (start.ok && plan.sheet.dialect.freeHeaders && saysTotal(plan, row)) {
    return { skip: { kind: 'empty', reason: TOTAL }, doubts: [] };
  }
  if (start.ok) {
    const reading = toActivity(plan, row, start.start, file);
    return withDay(hasSurplus(plan, row) ? withSurplus(plan, row, reading) : reading, start.start);
  }
  return { skip: skipWithoutStart(plan, row, start.reason, start.found), doubts: [] };
};
