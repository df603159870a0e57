import { addDays } from '../../src/core/dates.ts';
import type {
  PlanDocument,
  PlanEntry,
  PlanFault,
  PlannedWorkout,
  Range,
  TrainingPlan,
  WeekTotal,
  WorkoutKind,
} from '../../src/core/plan.ts';
import { present } from '../../src/core/present.ts';

const WEEK_DAYS = 7;
const COLUMN_WIDTH = 20;
const UNIT = { km: 1000, min: 60 } as const;

/** What a test may say of a plan beside its weeks. */
interface Parts {
  /** First day; without it the plan has no dates. */
  readonly from?: string;
  readonly document?: Partial<PlanDocument>;
  /** Changes to the workouts, by their text. */
  readonly workouts?: Readonly<Record<string, Partial<PlannedWorkout>>>;
}

const LENGTH = /^(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?(km|min)$/;

const lengthOf = (text: string | undefined): Partial<Record<'distanceM' | 'durationS', Range>> => {
  if (text === undefined) return {};
  const [, low, high, unit] = LENGTH.exec(text)!;
  const range: Range = [Number(low) * UNIT[unit as 'km'], Number(high ?? low) * UNIT[unit as 'km']];
  return unit === 'km' ? { distanceM: range } : { durationS: range };
};

/** `recovery:5km`, `easy:30-40min`, `rest|easy:5km`. */
const workoutOf = (text: string, week: number, weekday: number, { from, workouts }: Parts): PlannedWorkout => {
  const [kinds, length] = text.split(':') as [string, string | undefined];
  const [kind, ...alternatives] = kinds.split('|') as [WorkoutKind, ...WorkoutKind[]];
  const at = week * WEEK_DAYS + weekday;
  const [line, column] = [week + 2, 1 + weekday * COLUMN_WIDTH];
  const span = { line, column, endLine: line, endColumn: column + text.length };
  const place = { at, week: week + 1, weekday, ...(from !== undefined && { day: addDays(from, at) }) };
  return {
    ...place,
    from: 0,
    to: text.length,
    text,
    span,
    kind,
    isLong: kind === 'long',
    alternatives,
    hasStrides: false,
    reading: 'understood',
    confidence: 'high',
    assumptions: [],
    unparsed: [],
    ...lengthOf(length),
    ...workouts?.[text],
  };
};

const entryOf = ({ text, span, at, day, week, weekday }: PlannedWorkout): PlanEntry =>
  present<PlanEntry>({
    cell: {
      text,
      pieces: [{ at: 0, line: span.line, column: span.column }],
      end: { line: span.endLine, column: span.endColumn },
    },
    details: [],
    at,
    day,
    week,
    weekday,
  });

const PART = ['am', 'pm'] as const;

/** A day: `-` holds nothing, `a+b` two workouts, morning and evening. */
const dayOf = (text: string, week: number, weekday: number, parts: Parts): PlannedWorkout[] => {
  if (text === '-') return [];
  const texts = text.split('+');
  const read = texts.map((one) => workoutOf(one, week, weekday, parts));
  return read.length === 1 ? read : read.map((one, i) => ({ ...one, part: PART[i]! }));
};

/**
 * A plan out of weeks of words, Monday first: `'rest easy:8km tempo|easy recovery:30min'`. Week n stands in line n + 1,
 * weekday d in column 1 + 20 d.
 */
export const planOf = (weeks: readonly string[], parts: Parts = {}): TrainingPlan => {
  const workouts = weeks.flatMap((week, i) =>
    week.split(' ').flatMap((text, weekday) => dayOf(text, i, weekday, parts)),
  );
  const document: PlanDocument = {
    format: 'week-grid',
    why: 'built',
    entries: workouts.map(entryOf),
    totals: [],
    comments: [],
    faults: [],
    passedOver: [],
    notes: [],
    ...parts.document,
  };
  const [firstAt, lastAt] = [workouts[0]?.at ?? 0, workouts.at(-1)?.at ?? 0];
  return {
    file: 'plan.csv',
    document,
    distanceUnit: { unit: 'km', origin: 'told' },
    workouts,
    firstAt,
    lastAt,
    weeks: weeks.length,
  };
};

/** A fault that a reader found, in line 5 from column 3 to 9. */
export const faultOf = (parts: Pick<PlanFault, 'kind'> & Partial<PlanFault>): PlanFault => ({
  span: { line: 5, column: 3, endLine: 5, endColumn: 9 },
  text: '2026-11-17',
  ...parts,
});

/** The total of week n (from 0) of a plan, in line n + 2, column 150. */
export const totalOf = (week: number, parts: Pick<WeekTotal, 'distance' | 'durationS'>): WeekTotal => ({
  firstAt: week * WEEK_DAYS,
  lastAt: week * WEEK_DAYS + WEEK_DAYS - 1,
  cell: {
    text: 'total',
    pieces: [{ at: 0, line: week + 2, column: 150 }],
    end: { line: week + 2, column: 155 },
  },
  ...parts,
});
