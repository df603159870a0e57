import type { Problem } from '../core/problem.ts';
import type { Session } from '../core/session.ts';
import { isSumOf } from '../normalise/drop-sums.ts';
import { mergeSessions } from '../normalise/merge-sessions.ts';
import type { FoundFile } from './found-file.ts';
import { linkedSession, type Unused, unusedNotes } from './linked-session.ts';
import { problemOf } from './problem-of.ts';
import type { ReadFile, ReducedFile } from './reduce-file.ts';
import type { ReduceJob } from './reduce-one.ts';

/** A log that was read, and for each of its rows the file that the row names. */
export interface LinkedLog {
  readonly file: FoundFile;
  readonly read: ReadFile;
  readonly links: readonly (ReduceJob | 'missing' | undefined)[];
}

/** What a log's rows became together with their files. */
export interface JoinedRows {
  readonly sessions: readonly Session[];
  /** Of the rows' files. */
  readonly problems: readonly Problem[];
  /** On files that were not used. */
  readonly notes: readonly string[];
  /** Keys of the files that are a row's, and so no runs of their own. */
  readonly taken: readonly string[];
}

const linkOf = (log: FoundFile, row: Session, name: string | undefined): ReduceJob | 'missing' | undefined => {
  if (name === undefined || log.beside === undefined) return undefined;
  const file = log.beside(name);
  if (file === undefined) return 'missing';
  return row.sportStated ? { file, toldSport: row.sport } : { file };
};

/** Finds the files that the rows of a log name, without reading them. */
export const linkRows = (file: FoundFile, read: ReadFile): LinkedLog => ({
  file,
  read,
  links: read.sessions.map((row, index) => linkOf(file, row, read.linkedFiles?.[index])),
});

interface JoinedRow {
  readonly session: Session;
  readonly problems: readonly Problem[];
  readonly unused?: Unused;
  readonly taken?: string;
}

const joinRow = (row: Session, { file }: ReduceJob, reduced: ReducedFile): JoinedRow => {
  if ('failure' in reduced) {
    const problem = problemOf(reduced.failure, { ...file, named: true });
    return { session: row, problems: [{ ...problem, rows: 0 }], unused: 'unreadable', taken: file.key };
  }
  const linked = linkedSession(row, reduced);
  if (linked === 'unreadable') return { session: row, problems: [], unused: linked, taken: file.key };
  if (linked === 'several' && isSumOf(row, reduced.sessions)) return { session: row, problems: [] };
  if (typeof linked === 'string') return { session: row, problems: [], unused: linked };
  const doubts = reduced.problems.filter(({ kind }) => kind === 'doubtful');
  return { session: mergeSessions(row, linked), problems: doubts, taken: file.key };
};

const countUnused = (rows: readonly JoinedRow[]): Map<Unused, number> => {
  const counts = new Map<Unused, number>();
  for (const { unused } of rows) if (unused !== undefined) counts.set(unused, (counts.get(unused) ?? 0) + 1);
  return counts;
};

/** The sessions of a log's rows, each joined with the activity file that its row names. */
export const joinRows = ({ read, links }: LinkedLog, reductionOf: (job: ReduceJob) => ReducedFile): JoinedRows => {
  const rows = read.sessions.map((row, index): JoinedRow => {
    const link = links[index];
    if (link === undefined) return { session: row, problems: [] };
    return link === 'missing' ? { session: row, problems: [], unused: link } : joinRow(row, link, reductionOf(link));
  });
  return {
    sessions: rows.map(({ session }) => session),
    problems: rows.flatMap(({ problems }) => problems),
    notes: unusedNotes(countUnused(rows)),
    taken: rows.flatMap(({ taken }) => taken ?? []),
  };
};
