import { addDays, weekdayIndex } from '../core/dates.ts';
import type {
  Fragment,
  PlacedText,
  PlanDocument,
  PlanEntry,
  PlannedWorkout,
  ReadWorkout,
  TrainingPlan,
} from '../core/plan.ts';
import { present } from '../core/present.ts';
import { remember } from '../core/remember.ts';
import { spanOf } from '../core/span-of.ts';
import { clean } from '../format/clean.ts';
import { mangledWorkouts } from '../judge/planned/mangled-workouts.ts';
import { minuteKindsIn } from '../plan/grammar/bare-minutes.ts';
import type { GuessDistanceUnit } from '../plan/grammar/guess-distance-unit.ts';
import type { GrammarContext } from '../plan/grammar/resolve-amount.ts';
import { isPrivateEvent } from '../plan/is-private-event.ts';
import { markLongRuns } from '../plan/long-runs.ts';
import type { ReadEntry } from '../plan/remember-entries.ts';
import { withoutSuppressions } from '../plan/suppressions.ts';

const DAYS = 7;
/** Longest text of a workout that a report repeats. Tool default. */
const LONGEST_TEXT = 200;

type DistanceUnit = NonNullable<TrainingPlan['distanceUnit']>;

const unitOf = (
  document: PlanDocument,
  { distanceUnit: set, ownUnit, guessUnit }: Pick<PlanSettings, 'distanceUnit' | 'ownUnit' | 'guessUnit'>,
): DistanceUnit | undefined => {
  if (document.distanceUnit !== undefined) return { unit: document.distanceUnit, origin: 'told' };
  if (set !== undefined) return { unit: set, origin: 'settings' };
  const found = guessUnit(document.entries.flatMap(({ cell, details }) => [cell, ...details]).map(textOf));
  if (found?.because !== undefined) return { unit: found.unit, origin: 'told', because: found.because };
  const likely = found?.unit ?? ownUnit;
  return likely === undefined ? undefined : { unit: likely, origin: 'guessed' };
};

const textOf = ({ text }: PlacedText): string => text;

const fragmentOf = (cell: PlacedText, { from, to }: ReadWorkout['unparsed'][number]): Fragment => ({
  text: cell.text.slice(from, to),
  span: spanOf(cell, from, to),
});

const shownText = remember((text: string) => clean(text, LONGEST_TEXT));

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Member by member: there are hundreds of thousands, and copying what has many shapes takes three times as long. */
const toWorkout = (read: ReadWorkout, entry: PlanEntry, cell: PlacedText): PlannedWorkout => {
  const { from, to, kind } = read;
  const workout: Mutable<PlannedWorkout> = {
    from,
    to,
    kind,
    alternatives: read.alternatives,
    hasStrides: read.hasStrides,
    reading: read.reading,
    confidence: read.confidence,
    assumptions: read.assumptions,
    unparsed: read.unparsed.map((part) => fragmentOf(entry.cell, part)),
    isLong: kind === 'long' || read.isCalledLong === true,
    text: shownText(cell.text.slice(from, to)),
    span: spanOf(entry.cell, from, to),
    at: entry.at,
  };
  if (entry.day !== undefined) workout.day = entry.day;
  if (entry.week !== undefined) workout.week = entry.week;
  if (entry.weekday !== undefined) workout.weekday = entry.weekday;
  if (read.part !== undefined) workout.part = read.part;
  if (read.distanceM !== undefined) workout.distanceM = read.distanceM;
  if (read.durationS !== undefined) workout.durationS = read.durationS;
  if (read.intensity !== undefined) workout.intensity = read.intensity;
  if (read.repetitions !== undefined) workout.repetitions = read.repetitions;
  if (read.isCalledLong !== undefined) workout.isCalledLong = read.isCalledLong;
  if (read.isAtLeast !== undefined) workout.isAtLeast = read.isAtLeast;
  return workout;
};

const workoutsOf = (entry: PlanEntry, context: GrammarContext, readEntry: ReadEntry): PlannedWorkout[] => {
  const cell = withoutSuppressions(entry.cell);
  return readEntry(cell === entry.cell ? entry : { ...entry, cell }, context).map((read) =>
    toWorkout(read, entry, cell),
  );
};

/** The entries read; once more where some bare numbers can only be minutes, so that all of their kind are. */
const readEntries = (
  entries: readonly PlanEntry[],
  context: GrammarContext,
  readEntry: ReadEntry,
): readonly PlannedWorkout[] => {
  const read = entries.flatMap((entry) => workoutsOf(entry, context, readEntry));
  const minuteKinds = minuteKindsIn(read.flatMap(({ assumptions }) => assumptions));
  if (minuteKinds.length === 0) return read;
  const withMinutes = { ...context, minuteKinds };
  return entries.flatMap((entry) => workoutsOf(entry, withMinutes, readEntry));
};

const PARTS = ['am', undefined, 'pm'] as const;

const inOrder = (a: PlannedWorkout, b: PlannedWorkout): number =>
  a.at - b.at || PARTS.indexOf(a.part) - PARTS.indexOf(b.part);

/** Days of a plan without dates, counted from the first. */
const dated = (workout: PlannedWorkout, startDay: string, firstAt: number): PlannedWorkout => {
  if (workout.day !== undefined) return workout;
  const day = addDays(startDay, workout.at - firstAt);
  return { ...workout, day, weekday: workout.weekday ?? weekdayIndex(day) };
};

/** What is told of a plan from outside, and what reads its cells. */
interface PlanSettings {
  readonly distanceUnit?: 'km' | 'mi';
  /** The units that the user counts in: likely those of a plan that gives no hint of its own. */
  readonly ownUnit?: 'km' | 'mi';
  readonly startDay?: string;
  readonly readEntry: ReadEntry;
  readonly guessUnit: GuessDistanceUnit;
}

const WITHOUT_LENGTH = { kind: 'unspecified', alternatives: [], reading: 'unparsed', confidence: 'low' } as const;

/** What stands in a spoilt cell is not read as what it happens to look like. */
const unread = ({ distanceM: _distance, durationS: _duration, ...workout }: PlannedWorkout): PlannedWorkout => ({
  ...workout,
  ...WITHOUT_LENGTH,
  assumptions: [],
});

/** A calendar without its events that say nothing of training; as it is where none would be left. */
const ofTraining = (document: PlanDocument, context: GrammarContext, readEntry: ReadEntry): PlanDocument => {
  if (document.isCalendar !== true) return document;
  const entries = document.entries.filter((entry) => !isPrivateEvent(entry, readEntry(entry, context)));
  const count = document.entries.length - entries.length;
  if (count === 0 || entries.length === 0) return document;
  const passedOver = [...document.passedOver, { reason: 'event that says nothing of training', count }];
  return { ...document, entries, passedOver };
};

/** A plan as its file has it, read cell by cell: workouts with their kind, size and place. */
export const assemblePlan = (file: string, told: PlanDocument, set: PlanSettings): TrainingPlan => {
  const distanceUnit = unitOf(told, set);
  const context = present<GrammarContext>({
    distanceUnit: distanceUnit?.unit,
    isUnitAssumed: distanceUnit?.origin === 'guessed',
    mIsMinutes: told.mIsMinutes,
  });
  const document = ofTraining(told, context, set.readEntry);
  const places = document.entries.map(({ at }) => at);
  // Not Math.min of all at once: a stranger's file may have more rows than a call may have arguments.
  const firstAt = places.reduce((least, at) => Math.min(least, at), Number.POSITIVE_INFINITY);
  const lastAt = places.reduce((most, at) => Math.max(most, at), Number.NEGATIVE_INFINITY);
  const isMangled = mangledWorkouts({ document });
  const workouts = readEntries(document.entries, context, set.readEntry)
    .map((workout) => (isMangled(workout) ? unread(workout) : workout))
    .map((workout) => (set.startDay === undefined ? workout : dated(workout, set.startDay, firstAt)))
    .sort(inOrder);
  return present<TrainingPlan>({
    file,
    document,
    distanceUnit,
    workouts: markLongRuns(workouts, firstAt),
    firstAt,
    lastAt,
    weeks: Math.ceil((lastAt - firstAt + 1) / DAYS),
  });
};
