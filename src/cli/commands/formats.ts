import type { Activity } from '../../core/activity.ts';
import { ReadError } from '../../core/errors.ts';
import type { Problem } from '../../core/problem.ts';
import { detectReader } from '../../readers/detect-reader.ts';
import { READERS } from '../../readers/index.ts';
import { FORMAT_REPORTERS } from '../../reporters/index.ts';
import type { DetectedFile, KnownFormats } from '../../reporters/known-formats.ts';
import { attempt } from '../attempt.ts';
import type { Io } from '../io.ts';
import { loadInput } from '../load-input.ts';
import type { CommonOptions } from '../options.ts';
import { readInput } from '../read-input.ts';
import { viewOf } from '../view-of.ts';
import { outputWriter } from '../write-output.ts';

const knownFormats = async (): Promise<KnownFormats['formats']> => {
  const readers = await Promise.all(READERS.map((entry) => entry.load()));
  return readers.flatMap((reader) =>
    reader.dialects.map(({ id, title, looksFor }) => ({
      reader: reader.id,
      extensions: reader.extensions,
      dialect: id,
      title,
      looksFor,
    })),
  );
};

const FACTS: readonly (readonly [name: string, has: (activity: Activity) => boolean])[] = [
  [
    'heart rate',
    ({ facts, samples }) => facts.averageHeartRateBpm !== undefined || samples?.heartRateBpm !== undefined,
  ],
  ['distance', ({ facts, samples }) => facts.distanceM !== undefined || samples !== undefined],
  ['time of day', ({ start }) => start.kind !== 'day'],
  ['title', ({ title }) => title !== undefined],
  ['stream (minute-level evidence)', ({ samples, linkedFile }) => samples !== undefined || linkedFile !== undefined],
];

const lineOf = ({ place: { line, endLine }, reason }: Problem): string =>
  line === undefined
    ? reason
    : `line ${line}${endLine !== undefined && endLine !== line ? `-${endLine}` : ''}: ${reason}`;

/** Only one file is asked about, so its name belongs into the message. */
const withName = (path: string, { message, line, hint }: ReadError): ReadError => {
  const place = line === undefined ? path : `${path}:${line}`;
  return new ReadError(`${place}: ${message}`, hint === undefined ? {} : { hint });
};

const detect = async (io: Io, path: string): Promise<DetectedFile> => {
  const loaded = await attempt(async () => {
    const input = await loadInput(io, path);
    return { input, read: await readInput(input, {}) };
  });
  if (loaded instanceof ReadError) throw withName(path, loaded);
  const { input, read } = loaded;
  return {
    file: input.name,
    reader: read.kind,
    dialect: read.dialect,
    why: (await detectReader(input)).detection.why,
    sessions: read.activities.length,
    skipped: read.problems.filter(({ kind }) => kind !== 'doubtful').reduce((rows, problem) => rows + problem.rows, 0),
    notes: read.notes,
    problems: read.problems.map(lineOf),
    lacks: FACTS.filter(([, has]) => !read.activities.some(has)).map(([name]) => name),
  };
};

/** `recover formats [--detect FILE]`. @throws ReadError when the file cannot be understood */
export const formatsCommand = async (
  io: Io,
  options: CommonOptions & { readonly detect?: string },
): Promise<number> => {
  const write = outputWriter(io, FORMAT_REPORTERS, options);
  const detected = options.detect === undefined ? {} : { detected: await detect(io, options.detect) };
  write({ formats: await knownFormats(), ...detected }, viewOf(io, options, 'km'));
  return 0;
};
