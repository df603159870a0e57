import type { Confidence } from './estimate.ts';
import type { CellPlace } from './finding-place.ts';

/** What a planned workout is; `unspecified` is a run that names no effort ("6 mi"). */
export const WORKOUT_KINDS = [
  'rest',
  'recovery',
  'easy',
  'long',
  'moderate',
  'tempo',
  'intervals',
  'race',
  'run-walk',
  'cross',
  'strength',
  'unspecified',
] as const;
export type WorkoutKind = (typeof WORKOUT_KINDS)[number];

/** From and to; the same figure twice where one is told. */
export type Range = readonly [low: number, high: number];

/** Part of a text file: lines and columns from 1, columns in UTF-16 units, the end just behind the last character. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** In a workbook line and column are the row and the column of a cell, which is told here. */
  readonly cell?: CellPlace;
}

/** Where a stretch of a text begins in its file. */
export interface TextPiece {
  /** Of its first character, in the text. */
  readonly at: number;
  readonly line: number;
  readonly column: number;
  /** In a workbook: the sheet, and how far into the cell's text the piece begins. */
  readonly cell?: { readonly sheet: string; readonly from: number };
}

/** A text of a plan file as it means, and where its characters stand in the file. */
export interface PlacedText {
  readonly text: string;
  /**
   * In order of `at`, the first at 0: the character `at` of the text stands there, and those behind it follow on the same
   * line up to the next piece. A new piece begins with each line, and behind what the file writes otherwise than it
   * means (a doubled quote, an escaped comma, a folded line). In a workbook a piece is of one cell, and all of its
   * characters stand in the row and the column of that cell.
   */
  readonly pieces: readonly TextPiece[];
  /** Just behind the last character. */
  readonly end: { readonly line: number; readonly column: number };
}

/** A distance as a file has it; without a unit it is the plan's. */
export interface ToldDistance {
  readonly range: Range;
  readonly unit?: 'm' | 'km' | 'mi';
}

/** One cell, row or event of a plan file that may hold workouts, placed in time but not yet understood. */
export interface PlanEntry {
  /** What the coach wrote there: a cell, a title. */
  readonly cell: PlacedText;
  /** Description, notes, steps: read for what the cell itself leaves open. */
  readonly details: readonly PlacedText[];
  /** `2026-11-17`; absent where the file gives no date. */
  readonly day?: string;
  /** As the plan counts, from 1. */
  readonly week?: number;
  /** 0 = Monday. */
  readonly weekday?: number;
  /** Place in the plan's own order of days, from 0: two entries of one day share it, the next day is one more. */
  readonly at: number;
  readonly part?: 'am' | 'pm';
  /** What columns of their own say of the workout. */
  readonly kind?: PlacedText;
  readonly intensity?: PlacedText;
  readonly distance?: ToldDistance;
  readonly durationS?: Range;
  /** What a column `recover_ok` holds. */
  readonly ok?: PlacedText;
}

/** A sum that the file states for one of its weeks. */
export interface WeekTotal {
  /** Places in the plan's order of days that it stands for, both included. */
  readonly firstAt: number;
  readonly lastAt: number;
  readonly cell: PlacedText;
  readonly distance?: ToldDistance;
  readonly durationS?: Range;
}

/** What is wrong with how a file is written, whatever its workouts are. */
export const PLAN_FAULTS = [
  'unknown-column',
  'duplicate-day',
  'missing-day',
  'date-order',
  'weekday-mismatch',
  'race-date-mismatch',
  'mangled-cell',
  'bad-date',
] as const;
export type PlanFaultKind = (typeof PLAN_FAULTS)[number];

export interface PlanFault {
  readonly kind: PlanFaultKind;
  readonly span: Span;
  /** As the file has it, cleaned and short. */
  readonly text: string;
  /** What it should be or what is known instead, where something is: "Tuesday", "2026-11-17", "3-5". */
  readonly expected?: string;
  readonly day?: string;
}

/** A header or a date that is certain, and how it is written at its plainest: `Mon`, `distance_km`, `2026-11-17`. */
export interface PlainCell {
  readonly what: 'header' | 'unit' | 'date';
  readonly cell: PlacedText;
  readonly plain: string;
}

/** How the table of a plan is laid out, for whoever tidies it. */
export interface PlanLayout {
  /** What parts the cells; absent in Markdown. */
  readonly delimiter?: string;
  /** What is written otherwise than plainly. */
  readonly plain: readonly PlainCell[];
  /** Lines on which the header and the whole rows below it begin. */
  readonly rowLines: readonly number[];
  /** It has columns of what a watch measured: it may be a log. */
  readonly hasMeasured?: true;
}

/** A plan as a format's reader found it in a file; a file may hold several. */
export interface PlanDocument {
  /** Id of the format: `week-grid`, `rows`, `trainingpeaks`, `markdown`, `yaml`, `ics`, … */
  readonly format: string;
  /** What it was recognised by. */
  readonly why: string;
  readonly title?: string;
  /** Unit of bare distances, where a header or a setting in the file says it. */
  readonly distanceUnit?: 'km' | 'mi';
  /** A bare `m` behind a number is minutes (intervals.icu). */
  readonly mIsMinutes?: boolean;
  readonly race?: { readonly day?: string; readonly distanceM?: number; readonly span?: Span };
  readonly entries: readonly PlanEntry[];
  readonly totals: readonly WeekTotal[];
  /** Comment lines, for suppressions in them. */
  readonly comments: readonly PlacedText[];
  readonly faults: readonly PlanFault[];
  /** Rows and events that hold no workout and were passed over, by reason: "event of a whole week". */
  readonly passedOver: readonly { readonly reason: string; readonly count: number }[];
  /** Short sentences on what was assumed: "days without a date count from the first". */
  readonly notes: readonly string[];
  /** A calendar, which may hold what is no training. */
  readonly isCalendar?: true;
  /** Only where it was asked for, and of tables alone. */
  readonly layout?: PlanLayout;
}

/** How hard a planned workout is to be, as far as its text says so. */
export interface PlannedIntensity {
  /** As written. */
  readonly text: string;
  readonly zone?: Range;
  readonly heartRateBpm?: Range;
  /** Ratio of maximum heart rate. */
  readonly heartRateRatio?: Range;
  /** Slow end, fast end, m/s. */
  readonly speedMps?: Range;
  readonly rpe?: Range;
}

/** One workout as the cell grammar read it from a text. */
export interface ReadWorkout {
  /** Its part of the text. */
  readonly from: number;
  readonly to: number;
  readonly kind: WorkoutKind;
  /** The other kinds of an "X or Y" cell. */
  readonly alternatives: readonly WorkoutKind[];
  readonly part?: 'am' | 'pm';
  readonly durationS?: Range;
  readonly distanceM?: Range;
  readonly intensity?: PlannedIntensity;
  /** Repetitions, all sets counted. */
  readonly repetitions?: number;
  readonly hasStrides: boolean;
  /** Its text calls it long, whatever kind it is: a long run with miles at marathon pace. */
  readonly isCalledLong?: true;
  /** The length counts repetitions and told parts only: rests and the way there come on top. */
  readonly isAtLeast?: true;
  /** Understood: all that counts was read as written. Assumed: a unit, a kind or a figure was taken for likely. */
  readonly reading: 'understood' | 'assumed' | 'unparsed';
  readonly confidence: Confidence;
  /** Short sentences: "30 tempo: minutes". */
  readonly assumptions: readonly string[];
  /** Parts of the text that were not understood. */
  readonly unparsed: readonly { readonly from: number; readonly to: number }[];
}

/** Part of a plan's text that was not understood. */
export interface Fragment {
  /** As it stands in its cell. */
  readonly text: string;
  readonly span: Span;
}

/** A workout with its place in time and in the file. */
export interface PlannedWorkout extends Omit<ReadWorkout, 'unparsed'> {
  readonly unparsed: readonly Fragment[];
  /** Called long, or the run of its week that is clearly the longest. */
  readonly isLong: boolean;
  /** As written, one line, cleaned. */
  readonly text: string;
  readonly span: Span;
  readonly day?: string;
  readonly week?: number;
  readonly weekday?: number;
  readonly at: number;
}

/** A plan ready to be judged. Workouts in order of `at`, mornings before evenings. */
export interface TrainingPlan {
  readonly file: string;
  readonly document: PlanDocument;
  /** Unit of bare distances, and how it came to be known. */
  readonly distanceUnit?: {
    readonly unit: 'km' | 'mi';
    readonly origin: 'told' | 'settings' | 'guessed';
    /** What in the plan tells it, where no header or setting does: "31 cells say so". */
    readonly because?: string;
  };
  readonly workouts: readonly PlannedWorkout[];
  /** Days of the plan: `lastAt` − `firstAt` + 1. */
  readonly firstAt: number;
  readonly lastAt: number;
  readonly weeks: number;
}
