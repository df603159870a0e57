import { NothingRecorded, ReadError } from '../core/errors.ts';
import type { Problem } from '../core/problem.ts';
import type { Detection, Input, Reader, ReadResult } from '../core/reader.ts';
import type { WellnessRecord } from '../core/wellness.ts';
import { collectHealth, type HealthDocument } from './apple-health/collect-health.ts';
import { HealthScanner } from './apple-health/health-scanner.ts';
import { toldOnce } from './apple-health/told-once.ts';
import { workoutActivity } from './apple-health/workout-activity.ts';

/** The document type stands at the top. */
const HEAD_BYTES = 4096;
/** Bytes are scanned in parts, so that a workout's text never is a part of a larger one. */
const PART_BYTES = 1 << 20;

const detect = ({ bytes }: Input): Detection => {
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD_BYTES));
  return /<!DOCTYPE\s+HealthData[\s[>]|<HealthData[\s>]/.test(head)
    ? { score: 1, dialect: 'apple-health', why: 'document type HealthData' }
    : { score: 0, dialect: 'apple-health', why: 'no HealthData' };
};

const cutProblem = (file: string): Problem => ({
  kind: 'doubtful',
  place: { file },
  rows: 0,
  reason: 'the file was cut: its end </HealthData> is missing; what stands before it was read',
});

/** The resting heart rate of each day: the mean where several readings were kept. */
const restingDays = (file: string, resting: HealthDocument['resting']): readonly WellnessRecord[] =>
  [...resting].map(([day, [sum, count]]) => ({
    day,
    sources: [{ file }],
    series: 'apple-health',
    restingHeartRateBpm: sum / count,
  }));

const result = (file: string, document: HealthDocument, isWhole: boolean): ReadResult => {
  const { heartRates, resting, problems } = document;
  const workouts = toldOnce(document.workouts);
  if (workouts.length === 0 && !isWhole)
    throw new ReadError('the file was cut before its first workout', { hint: 'export it again' });
  if (workouts.length === 0 && problems.length === 0 && resting.size === 0)
    throw new NothingRecorded('an Apple Health export without a single workout', {
      hint: 'Health app, your picture, Export All Health Data',
    });
  const restingOf = (day: string): number | undefined => {
    const [sum, count] = resting.get(day) ?? [0, 0];
    return count === 0 ? undefined : sum / count;
  };
  const again = document.workouts.length - workouts.length;
  return {
    kind: 'apple-health',
    dialect: 'apple-health',
    ...(resting.size > 0 && { wellness: restingDays(file, resting) }),
    activities: workouts.map((workout) => workoutActivity(workout, heartRates, restingOf, { file })),
    problems: [...problems, ...(isWhole ? [] : [cutProblem(file)])],
    notes: [
      `heart-rate readings: ${heartRates.count}; days with a resting heart rate: ${resting.size}`,
      ...(heartRates.dropped > 0 ? [`heart-rate readings beyond the bound, not used: ${heartRates.dropped}`] : []),
      ...(again > 0 ? [`workouts told again by another app, joined: ${again}`] : []),
    ],
  };
};

const begin = (file: string): { readonly scanner: HealthScanner; readonly finish: () => ReadResult } => {
  const { document, visitor } = collectHealth(file);
  const scanner = new HealthScanner(visitor);
  return {
    scanner,
    finish: () => {
      scanner.end();
      return result(file, document, scanner.isWhole);
    },
  };
};

const read = ({ name, bytes }: Input): ReadResult => {
  const { scanner, finish } = begin(name);
  for (let at = 0; at < bytes.length; at += PART_BYTES) scanner.write(bytes.subarray(at, at + PART_BYTES));
  return finish();
};

const readChunks = async (name: string, chunks: AsyncIterable<Uint8Array>): Promise<ReadResult> => {
  const { scanner, finish } = begin(name);
  for await (const chunk of chunks) scanner.write(chunk);
  return finish();
};

/** Reads the export of Apple Health: every workout, with the heart rates that were measured in it and its route beside it. */
export const appleHealthReader: Reader = {
  id: 'apple-health',
  title: 'Apple Health export',
  extensions: ['.xml'],
  dialects: [
    {
      id: 'apple-health',
      title: 'Apple Health export (export.xml, of any size)',
      looksFor: 'document type or root element HealthData',
    },
  ],
  detect,
  read,
  readChunks,
};
