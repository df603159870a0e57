import { assembleLog, type CollectedLog } from './assemble-log.ts';
import { estimateWork } from './estimate-work.ts';
import { findFiles } from './find-files.ts';
import type { FoundFile } from './found-file.ts';
import { type JoinedRows, joinRows, type LinkedLog, linkRows } from './join-rows.ts';
import type { ReducedFile } from './reduce-file.ts';
import { type Reducing, reducing } from './reduce-files.ts';
import type { ReduceCircumstances, ReduceJob } from './reduce-one.ts';

/** What files were reduced to. The sport that a row states is a part of the key: another sport may give other figures. */
type Reductions = Map<string, ReducedFile>;

const keyOf = ({ file, toldSport }: ReduceJob): string => `${file.key}\0${toldSport ?? ''}`;

const asJobs = (files: readonly FoundFile[]): ReduceJob[] => files.map((file) => ({ file }));

const reduceInto = async (
  reductions: Reductions,
  jobs: readonly ReduceJob[],
  { reduce }: Reducing,
  workS?: number,
): Promise<void> => {
  const waiting = new Map<string, ReduceJob>();
  for (const job of jobs) if (!reductions.has(keyOf(job))) waiting.set(keyOf(job), job);
  if (waiting.size === 0) return;
  const files = [...waiting.values()].map(({ file }) => file);
  const results = await reduce([...waiting.values()], workS ?? estimateWork(files));
  for (const [index, key] of [...waiting.keys()].entries()) reductions.set(key, results[index]!);
};

const nameOf = ({ path, entry }: FoundFile): string => entry ?? path;

/** Logs first: their rows say which of the other files belong to them. */
const logsFirst = (files: readonly FoundFile[]): FoundFile[] => {
  const isLog = (file: FoundFile): boolean => /\.(csv|tsv|xml)(\.gz)?$/i.test(nameOf(file));
  return [...files.filter(isLog), ...files.filter((file) => !isLog(file))];
};

/** A table may have any name but that of a recording. */
const mayBeTable = (file: FoundFile): boolean => !/\.(gpx|fit|tcx|zip)(\.gz)?$/i.test(nameOf(file));

/** The logs among the files, and for each row the file that it names. */
const linkedLogs = (files: readonly FoundFile[], reductions: Reductions): LinkedLog[] =>
  files.flatMap((file) => {
    const reduced = reductions.get(keyOf({ file }));
    return reduced === undefined || 'failure' in reduced ? [] : [linkRows(file, reduced)];
  });

/** The rows' files, then all that no row names. */
const otherJobs = (files: readonly FoundFile[], logs: readonly LinkedLog[]): ReduceJob[] => {
  const ofRows = logs.flatMap(({ links }) => links.filter((link) => typeof link === 'object'));
  const named = new Set(ofRows.map(({ file }) => file.key));
  return [...ofRows, ...files.filter(({ key }) => !named.has(key)).map((file) => ({ file }))];
};

/** Rows joined with their files, by the key of the log. */
const joinAll = (logs: readonly LinkedLog[], reductions: Reductions): Map<string, JoinedRows> =>
  new Map(logs.map((log) => [log.file.key, joinRows(log, (job) => reductions.get(keyOf(job))!)]));

/** The files to read as runs of their own: all but those that a row has taken. */
const withoutTaken = (files: readonly FoundFile[], joined: ReadonlyMap<string, JoinedRows>): FoundFile[] => {
  const taken = new Set([...joined.values()].flatMap((rows) => rows.taken));
  return files.filter((file) => mayBeTable(file) || !taken.has(file.key));
};

/**
 * Everything behind the paths, as sessions in order of time, in four steps: the files are found; tables are read first,
 * for their rows name files; every other file is reduced by itself; rows are joined with their files, and the same run
 * from two sources is merged. What could not be used is in `problems`.
 */
export const collectLog = async (
  paths: readonly string[],
  circumstances: ReduceCircumstances,
): Promise<CollectedLog> => {
  const files = logsFirst(await findFiles(circumstances.io, paths));
  const reductions: Reductions = new Map();
  const reducer = reducing(circumstances);
  const reduce = (some: readonly ReduceJob[], workS?: number) => reduceInto(reductions, some, reducer, workS);
  circumstances.progress.start(files.length);
  const tables = files.filter(mayBeTable);
  // Beside recordings that are looked for in the cache, tables are as well.
  if (tables.length > 0) await reduce(asJobs(tables), estimateWork(files));
  const logs = linkedLogs(tables, reductions);
  await reduce(otherJobs(files, logs));
  const joined = joinAll(logs, reductions);
  const own = withoutTaken(files, joined);
  // A file that its row could not use may have been reduced for the row's sport alone.
  await reduce(asJobs(own));
  reducer.done();
  circumstances.progress.stop();
  return assembleLog(
    own.map((file) => {
      const rows = joined.get(file.key);
      return { file, reduced: reductions.get(keyOf({ file }))!, ...(rows !== undefined && { joined: rows }) };
    }),
  );
};
