import type { Problem } from '../core/problem.ts';
import type { InputSummary } from '../core/report.ts';
import type { Session } from '../core/session.ts';
import type { WellnessRecord } from '../core/wellness.ts';
import { splitCrowdedDays } from '../normalise/crowded-days.ts';
import { dropSums } from '../normalise/drop-sums.ts';
import { mergeDuplicates } from '../normalise/merge-duplicates.ts';
import { folderAthlete } from './folder-athlete.ts';
import type { FoundFile } from './found-file.ts';
import type { JoinedRows } from './join-rows.ts';
import { placeOf } from './place-of.ts';
import { problemOf } from './problem-of.ts';
import type { ReadFile, ReducedFile } from './reduce-file.ts';
import { skippedRows } from './skipped-rows.ts';

export interface CollectedLog {
  readonly sessions: readonly Session[];
  readonly problems: readonly Problem[];
  readonly inputs: readonly InputSummary[];
  readonly wellness: readonly WellnessRecord[];
}

/** A file of the job and what became of it; `joined` where it is a log whose rows met their files. */
export interface Part {
  readonly file: FoundFile;
  readonly reduced: ReducedFile;
  readonly joined?: JoinedRows;
}

const summaryOf = (file: FoundFile, read: ReadFile, notes: readonly string[]): InputSummary => ({
  ...placeOf(file),
  kind: read.kind,
  dialect: read.dialect,
  sessions: read.sessions.length,
  skipped: skippedRows(read.problems),
  reasons: [...new Set(read.problems.filter(({ kind }) => kind !== 'doubtful').map(({ reason }) => reason))],
  notes: [...read.notes, ...notes],
  ...(read.table !== undefined && { table: read.table }),
  ...(read.wellness !== undefined && read.kind === 'wellness' && { days: read.wellness.length }),
});

const refused = (file: FoundFile, problem: Problem): InputSummary => ({
  ...placeOf(file),
  kind: 'unknown',
  dialect: 'unknown',
  sessions: 0,
  skipped: problem.kind === 'unreadable' ? 1 : 0,
  reasons: [problem.reason],
  notes: [],
});

/** A column that names the athlete outweighs the folder. */
const ofAthlete = <T extends { readonly athlete?: string }>(
  all: readonly T[],
  athlete: string | undefined,
): readonly T[] => (athlete === undefined ? all : all.map((one) => ({ athlete, ...one })));

const collectedOf = ({ file, reduced, joined }: Part): CollectedLog => {
  if ('failure' in reduced) {
    const problem = problemOf(reduced.failure, file);
    // What lies beside a log in its folder and is none is listed among the inputs and no finding.
    const isTold = file.named || reduced.failure.standing !== 'other';
    return { sessions: [], problems: isTold ? [problem] : [], inputs: [refused(file, problem)], wellness: [] };
  }
  return {
    sessions: ofAthlete(joined?.sessions ?? reduced.sessions, folderAthlete(file)),
    problems: [...(joined?.problems ?? []), ...reduced.problems],
    inputs: [summaryOf(file, reduced, joined?.notes ?? [])],
    wellness: ofAthlete(reduced.wellness ?? [], folderAthlete(file)),
  };
};

/** The parts put together in their order; the sessions in order of time, the same run from two sources merged. */
export const assembleLog = (parts: readonly Part[]): CollectedLog => {
  const collected = parts.map(collectedOf);
  const days = splitCrowdedDays(collected.flatMap((part) => part.sessions));
  const { sessions } = mergeDuplicates(days.kept);
  return {
    sessions: dropSums(sessions),
    problems: [...collected.flatMap(({ problems }) => problems), ...days.problems],
    inputs: collected.flatMap(({ inputs }) => inputs),
    wellness: collected.flatMap(({ wellness }) => wellness),
  };
};
