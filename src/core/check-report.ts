import type { Finding, Severity } from './finding.ts';
import type { PlanDocument, TrainingPlan } from './plan.ts';
import type { Preset } from './preset.ts';
import type { SuppressedFinding } from './suppression.ts';
import type { Sheet } from './workbook.ts';

/** What is kept of a plan that has been judged: its cells are not. */
export interface CheckedPlan extends Pick<TrainingPlan, 'distanceUnit' | 'firstAt' | 'weeks' | 'workouts'> {
  readonly document: Pick<PlanDocument, 'title' | 'race' | 'passedOver' | 'notes'>;
}

/** One plan file and what became of it. */
export interface CheckedFile {
  readonly file: string;
  /** Absent where the file could not be read. */
  readonly format?: string;
  /** What it was recognised by, or why it could not be read. */
  readonly why: string;
  readonly isReadable: boolean;
  /** Line by line, for showing where a finding stands. */
  readonly lines: readonly string[];
  /** Of a workbook, which has no lines. */
  readonly sheets?: readonly Sheet[];
  readonly plans: readonly CheckedPlan[];
  /** Unit of distances in what is said of it, where that is the plan's own and not a setting. */
  readonly units?: 'km' | 'mi';
  readonly weeks: number;
  readonly days: number;
  /** Workouts that were read as written, taken for likely, and not understood. */
  readonly understood: number;
  readonly assumed: number;
  readonly unparsed: number;
  /** What was assumed, with how often: "30 tempo: minutes". */
  readonly assumptions: readonly { readonly what: string; readonly count: number }[];
}

/** All that `check` found out; what its reporters render. */
export interface CheckReport {
  readonly preset: Preset;
  readonly files: readonly CheckedFile[];
  /** Without those that are suppressed; so are the counts. By file, then line and column. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly counts: Readonly<Record<Severity, number>>;
}
