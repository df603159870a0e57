import type { Activity } from '../core/activity.ts';
import { ReadError } from '../core/errors.ts';
import type { Problem } from '../core/problem.ts';
import type { ReadHints, ReadResult } from '../core/reader.ts';
import type { InputSummary } from '../core/report.ts';
import type { Session } from '../core/session.ts';
import { mergeDuplicates } from '../normalise/merge-duplicates.ts';
import { mergeSessions } from '../normalise/merge-sessions.ts';
import { toSession } from '../normalise/to-session.ts';
import { attempt } from './attempt.ts';
import { breathe } from './breathe.ts';
import { type FoundFile, findFiles } from './find-files.ts';
import { findLinkedFile } from './find-linked-file.ts';
import type { Io } from './io.ts';
import { dirname, resolve } from './io-path.ts';
import { linkedSession, type Unused, unusedNotes } from './linked-session.ts';
import { problemOf } from './problem-of.ts';
import type { Progress } from './progress.ts';
import { loadInput, OtherContent, readInput } from './read-file.ts';

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
  /** Files that a row has named, by absolute path: they are that row's, not runs of their own. */
  readonly linked: Set<string>;
}

/** What a row's file adds; a file taken by its row is not read again as a run of its own. */
const fileOfRow = async (
  row: Activity,
  session: Session,
  log: FoundFile,
  job: Job,
  draft: Draft,
): Promise<Session | Unused> => {
  const name = row.linkedFile!;
  const path = findLinkedFile(job.io, dirname(log.path), name);
  if (path === undefined) return 'missing';
  draft.linked.add(resolve(job.io.cwd, path));
  const linked = await linkedSession(row, session, path, job, draft.problems);
  if (linked === 'several' || linked === 'otherDay') draft.linked.delete(resolve(job.io.cwd, path));
  return linked;
};

/** The sessions of a log's rows, each joined with the activity file that its row names; notes on files not used. */
const sessionsOfRows = async (
  activities: readonly Activity[],
  log: FoundFile,
  job: Job,
  draft: Draft,
): Promise<string[]> => {
  const unused = new Map<Unused, number>();
  for (const row of activities) {
    job.progress.tick();
    await breathe();
    const session = toSession(row, job.timeZone);
    const hasFile = row.linkedFile !== undefined && log.path !== '-';
    const linked = hasFile ? await fileOfRow(row, session, log, job, draft) : undefined;
    if (typeof linked === 'string') unused.set(linked, (unused.get(linked) ?? 0) + 1);
    draft.sessions.push(typeof linked === 'object' ? mergeSessions(session, linked) : session);
  }
  return unusedNotes(unused);
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

const refused = (problem: Problem): InputSummary => ({
  file: problem.place.file,
  kind: 'unknown',
  dialect: 'unknown',
  sessions: 0,
  skipped: problem.kind === 'unreadable' ? 1 : 0,
  reasons: [problem.reason],
  notes: [],
});

const addFile = async (file: FoundFile, job: Job, draft: Draft): Promise<void> => {
  job.progress.tick();
  await breathe();
  const read = await attempt(async () => readInput(await loadInput(job.io, file.path), job.hints));
  if (read instanceof ReadError) {
    const problem = problemOf(read, file);
    // What lies beside a log in its folder and is none is listed among the inputs and no finding.
    if (file.named || !(read instanceof OtherContent)) draft.problems.push(problem);
    draft.inputs.push(refused(problem));
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
    if (!draft.linked.has(resolve(io.cwd, file.path))) await addFile(file, { io, ...options }, draft);
  }
  options.progress.stop();
  const { sessions } = mergeDuplicates(draft.sessions);
  return { sessions, problems: draft.problems, inputs: draft.inputs };
};
