import type { Activity } from '../core/activity.ts';
import { ReadError } from '../core/errors.ts';
import type { Problem } from '../core/problem.ts';
import type { ReadHints, ReadResult } from '../core/reader.ts';
import type { InputSummary } from '../core/report.ts';
import type { Session } from '../core/session.ts';
import { mergeDuplicates } from '../normalise/merge-duplicates.ts';
import { mergeSessions } from '../normalise/merge-sessions.ts';
import { toSession } from '../normalise/to-session.ts';
import { type FoundFile, findFiles } from './find-files.ts';
import type { Io } from './io.ts';
import { dirname, join } from './io-path.ts';
import type { Progress } from './progress.ts';
import { loadInput, readInput } from './read-file.ts';

export interface CollectedLog {
  readonly sessions: readonly Session[];
  readonly problems: readonly Problem[];
  readonly inputs: readonly InputSummary[];
}

interface Job {
  readonly io: Io;
  readonly hints: ReadHints;
  readonly timeZone: string;
  readonly progress: Progress;
}

interface Draft {
  readonly sessions: Session[];
  readonly problems: Problem[];
  readonly inputs: InputSummary[];
  /** Files that a row has named: they are that row's, not runs of their own. */
  readonly linked: Set<string>;
}

const message = (error: ReadError): string =>
  error.hint === undefined ? error.message : `${error.message}; ${error.hint}`;

const problemOf = (error: ReadError, { path, named }: FoundFile): Problem => ({
  kind: named ? 'unreadable' : 'unsupported',
  place: {
    file: path === '-' ? 'standard input' : path,
    ...(error.line !== undefined && { line: error.line }),
    ...(error.column !== undefined && { column: error.column }),
  },
  rows: 1,
  reason: message(error),
});

/** Anything but a ReadError is a bug of ours and goes up. */
const attempt = async <T>(work: () => Promise<T>): Promise<T | ReadError> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ReadError) return error;
    throw error;
  }
};

/** Why a row's file was not used; the row alone stands then. */
type Unused = 'fit' | 'tcx' | 'missing' | 'unreadable';

const UNUSED_WORDS: Readonly<Record<Unused, string>> = {
  fit: 'a FIT file, which is not read yet',
  tcx: 'a TCX file, which is not read yet',
  missing: 'a file that is not there',
  unreadable: 'a file that cannot be read',
};

const sessionOfLinked = async (row: Activity, path: string, job: Job, draft: Draft): Promise<Session | Unused> => {
  if (/\.fit(\.gz)?$/i.test(path)) return 'fit';
  if (/\.tcx(\.gz)?$/i.test(path)) return 'tcx';
  if (job.io.kindOf(path) !== 'file') return 'missing';
  const read = await attempt(async () => readInput(loadInput(job.io, path), job.hints));
  if (read instanceof ReadError) {
    draft.problems.push({ ...problemOf(read, { path, named: true }), rows: 0 });
    return 'unreadable';
  }
  const [activity, ...others] = read.activities;
  if (activity === undefined || others.length > 0) return 'unreadable';
  // The log knows the sport; the file may only guess it.
  const told =
    row.sportStated && !activity.sportStated ? { ...activity, sport: row.sport, sportStated: true } : activity;
  return toSession(told, job.timeZone);
};

const countWords = (counts: ReadonlyMap<Unused, number>): string[] =>
  [...counts].map(([unused, count]) =>
    count === 1
      ? `1 row names ${UNUSED_WORDS[unused]}: the row alone is used`
      : `${count} rows each name ${UNUSED_WORDS[unused]}: the rows alone are used`,
  );

/** The sessions of a log's rows, each joined with the activity file that its row names. */
const sessionsOfRows = async (
  activities: readonly Activity[],
  file: FoundFile,
  job: Job,
  draft: Draft,
): Promise<string[]> => {
  const unused = new Map<Unused, number>();
  for (const row of activities) {
    job.progress.tick();
    const session = toSession(row, job.timeZone);
    if (row.linkedFile === undefined || file.path === '-') {
      draft.sessions.push(session);
      continue;
    }
    const path = join(dirname(file.path), row.linkedFile);
    draft.linked.add(path);
    const linked = await sessionOfLinked(row, path, job, draft);
    if (typeof linked === 'string') unused.set(linked, (unused.get(linked) ?? 0) + 1);
    draft.sessions.push(typeof linked === 'string' ? session : mergeSessions(session, linked));
  }
  return countWords(unused);
};

const skippedRows = (problems: readonly Problem[]): number =>
  problems.filter(({ kind }) => kind !== 'doubtful').reduce((rows, problem) => rows + problem.rows, 0);

const summaryOf = (file: FoundFile, read: ReadResult, notes: readonly string[]): InputSummary => ({
  file: file.path === '-' ? 'standard input' : file.path,
  kind: read.kind,
  dialect: read.dialect,
  sessions: read.activities.length,
  skipped: skippedRows(read.problems),
  reasons: [...new Set(read.problems.filter(({ kind }) => kind !== 'doubtful').map(({ reason }) => reason))],
  notes: [...read.notes, ...notes],
});

const refused = (file: FoundFile, problem: Problem): InputSummary => ({
  file: problem.place.file,
  kind: 'unknown',
  dialect: 'unknown',
  sessions: 0,
  skipped: file.named ? 1 : 0,
  reasons: [problem.reason],
  notes: [],
});

const addFile = async (file: FoundFile, job: Job, draft: Draft): Promise<void> => {
  job.progress.tick();
  const read = await attempt(async () => readInput(loadInput(job.io, file.path), job.hints));
  if (read instanceof ReadError) {
    const problem = problemOf(read, file);
    draft.problems.push(problem);
    draft.inputs.push(refused(file, problem));
    return;
  }
  const notes = await sessionsOfRows(read.activities, file, job, draft);
  draft.problems.push(...read.problems);
  draft.inputs.push(summaryOf(file, read, notes));
};

/** Logs first: their rows say which of the other files belong to them. */
const logsFirst = (files: readonly FoundFile[]): FoundFile[] => {
  const isLog = ({ path }: FoundFile): boolean => /\.(csv|tsv)(\.gz)?$/i.test(path);
  return [...files.filter(isLog), ...files.filter((file) => !isLog(file))];
};

/**
 * Everything behind the paths, as sessions in order of time: each file read by the reader that knows it, rows joined
 * with the files they name, the same run from two sources merged. What could not be used is in `problems`.
 */
export const collectLog = async (
  io: Io,
  paths: readonly string[],
  options: { readonly hints: ReadHints; readonly timeZone: string; readonly progress: Progress },
): Promise<CollectedLog> => {
  const draft: Draft = { sessions: [], problems: [], inputs: [], linked: new Set() };
  const files = logsFirst(await findFiles(io, paths));
  options.progress.start(files.length);
  for (const file of files) {
    if (!draft.linked.has(file.path)) await addFile(file, { io, ...options }, draft);
  }
  options.progress.stop();
  const { sessions } = mergeDuplicates(draft.sessions);
  return { sessions, problems: draft.problems, inputs: draft.inputs };
};
