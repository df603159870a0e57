import type { Activity, Place, Start } from '../core/activity.ts';
import { ReadError } from '../core/errors.ts';
import type { Problem } from '../core/problem.ts';
import type { Input, ReadHints, ReadResult, Sniffed } from '../core/reader.ts';
import type { InputSummary } from '../core/report.ts';
import type { Session } from '../core/session.ts';
import { placeText } from '../format/place-text.ts';
import { toSession } from '../normalise/to-session.ts';
import { detectReader } from '../readers/detect-reader.ts';
import type { DetectedFile } from '../reporters/known-formats.ts';
import { attempt } from './attempt.ts';
import { checkMap } from './check-map.ts';
import { collectLog } from './collect-log.ts';
import { factsOf } from './facts-of.ts';
import { findFiles } from './find-files.ts';
import type { FoundFile } from './found-file.ts';
import type { Io } from './io.ts';
import { placeOf } from './place-of.ts';
import { terminalProgress } from './progress.ts';
import { readInput } from './read-input.ts';
import { skippedRows } from './skipped-rows.ts';
import { wellnessFacts } from './wellness-facts.ts';

const CLOCKS: Readonly<Record<Start['kind'] | 'offset', string>> = {
  day: 'none, only days',
  local: 'clock times without a zone: they count where you are, or in --tz',
  instant: 'moments in UTC: their local day is that where you are, or in --tz',
  offset: 'local, with the offset from UTC',
};

const clockOf = ({ start }: Activity): string =>
  CLOCKS[start.kind === 'instant' && start.offsetMinutes !== undefined ? 'offset' : start.kind];

const clocks = (activities: readonly Activity[]): readonly Sniffed[] =>
  [...new Set(activities.map(clockOf))].map((found) => ({ what: 'clock', found }));

const whereOf = ({ entry, line, endLine }: Place): string => {
  const last = endLine !== undefined && endLine !== line ? `-${endLine}` : '';
  const where = [...(entry === undefined ? [] : [entry]), ...(line === undefined ? [] : [`line ${line}${last}`])];
  return where.length === 0 ? '' : `${where.join(', ')}: `;
};

const lineOf = (problem: Problem): string => `${whereOf(problem.place)}${problem.reason}`;

const lineInFolder = (problem: Problem): string => `${problem.place.file}: ${lineOf(problem)}`;

/** Notes that say again what was sniffed. */
const SNIFFED_TOO = /^(?:delimiter|encoding) /;

/** Only one file is asked about, so its name belongs into the message. */
const withName = (name: string, { message, line, hint }: ReadError): ReadError => {
  const place = line === undefined ? name : `${name}:${line}`;
  return new ReadError(`${place}: ${message}`, hint === undefined ? {} : { hint });
};

const sessionsIn = ({ activities, sessions = [] }: ReadResult, timeZone: string): readonly Session[] => [
  ...activities.map((activity) => toSession(activity, timeZone)),
  ...sessions,
];

/** What a file is asked with. */
interface Asked {
  readonly hints: ReadHints;
  readonly timeZone: string;
}

/** Wellness and nothing else: what a log lacks is no fault of such a file. */
const isTableOfDays = ({ kind }: ReadResult): boolean => kind === 'wellness';

const detectedFrom = async (
  file: FoundFile,
  { input, read }: { readonly input: Input; readonly read: ReadResult },
  { hints, timeZone }: Asked,
): Promise<DetectedFile> => {
  const { reader, detection } = await detectReader(input, hints);
  const sessions = sessionsIn(read, timeZone);
  const linked = read.activities.filter(({ linkedFile }) => linkedFile !== undefined).length;
  return {
    file: placeText(placeOf(file)),
    reader: read.kind,
    dialect: read.dialect,
    title: reader.dialects.find(({ id }) => id === read.dialect)?.title ?? reader.title,
    why: detection.why,
    sessions: sessions.length,
    skipped: skippedRows(read.problems),
    sniffed: [...(read.sniffed?.() ?? []), ...clocks(read.activities)],
    notes: read.sniffed === undefined ? read.notes : read.notes.filter((note) => !SNIFFED_TOO.test(note)),
    problems: read.problems.map(lineOf),
    ...(isTableOfDays(read) ? wellnessFacts(read.wellness ?? []) : factsOf(sessions, linked)),
  };
};

const detectOne = async (io: Io, file: FoundFile, hints: ReadHints): Promise<DetectedFile> => {
  const loaded = await attempt(async () => {
    const input = await file.load();
    return { input, read: await readInput(input, hints) };
  });
  if (loaded instanceof ReadError) throw withName(placeText(placeOf(file)), loaded);
  checkMap(hints.columns, [loaded.read]);
  return detectedFrom(file, loaded, { hints, timeZone: io.systemTimeZone() });
};

/** "31 files read as gpx (gpx-1.1), 31 sessions". */
const countKinds = (inputs: readonly InputSummary[]): string[] => {
  const kinds = new Map<string, { files: number; sessions: number }>();
  for (const { kind, dialect, sessions } of inputs) {
    const name = kind === 'unknown' ? 'not read' : `read as ${kind} (${dialect})`;
    const counted = kinds.get(name) ?? { files: 0, sessions: 0 };
    kinds.set(name, { files: counted.files + 1, sessions: counted.sessions + sessions });
  }
  return [...kinds].map(
    ([name, { files, sessions }]) =>
      `${files} ${files === 1 ? 'file' : 'files'} ${name}, ${sessions} ${sessions === 1 ? 'session' : 'sessions'}`,
  );
};

/** A folder or archive: what it holds, by kinds. @throws ReadError when nothing in it can be read */
const detectMany = async (io: Io, path: string, isFolder: boolean, hints: ReadHints): Promise<DetectedFile> => {
  const log = await collectLog([path], {
    io,
    hints,
    timeZone: io.systemTimeZone(),
    progress: terminalProgress(io),
    note: () => undefined,
    cache: io.env.RECOVER_NO_CACHE === undefined,
  });
  if (log.sessions.length === 0) {
    const reason = log.problems[0]?.reason ?? log.inputs[0]?.reasons[0] ?? 'no file of a kind that is read here';
    throw new ReadError(`${path}: nothing in it could be read: ${reason}`, { hint: 'recover formats lists what is' });
  }
  const kind = isFolder ? 'folder' : 'zip';
  return {
    file: path,
    reader: kind,
    dialect: kind,
    title: isFolder ? 'a folder' : 'a zip archive',
    why: isFolder ? 'it is a folder; its files are read each by itself' : 'signature PK at the beginning',
    sessions: log.sessions.length,
    skipped: skippedRows(log.problems),
    sniffed: [],
    notes: countKinds(log.inputs),
    problems: log.problems.map(isFolder ? lineInFolder : lineOf),
    ...factsOf(log.sessions, 0),
  };
};

/** What stands behind a path, why, and what it lacks. @throws ReadError when it cannot be understood */
export const detectFile = async (io: Io, path: string, hints: ReadHints): Promise<DetectedFile> => {
  const isFolder = io.kindOf(path) === 'folder';
  const files = await findFiles(io, [path]);
  const [only] = files;
  if (isFolder || only === undefined || files.length > 1) return detectMany(io, path, isFolder, hints);
  return detectOne(io, only, hints);
};
