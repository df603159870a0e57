import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Activity } from '../../../../src/core/activity.ts';
import type { Input, ReadHints, ReadResult } from '../../../../src/core/reader.ts';
import { csvReader } from '../../../../src/readers/csv/index.ts';

export const inputOf = (text: string, name = 'log.csv'): Input => ({ name, bytes: new TextEncoder().encode(text) });

/** Reads a log written in the test. */
export const readText = (text: string, hints: ReadHints = {}): ReadResult => csvReader.read(inputOf(text), hints);

export const FIXTURES = fileURLToPath(new URL('../../../../fixtures/readers/csv/', import.meta.url));

export const fixture = (name: string): Input => ({ name, bytes: readFileSync(`${FIXTURES}${name}`) });

export const readFixture = (name: string, hints: ReadHints = {}): ReadResult => csvReader.read(fixture(name), hints);

export const factsOf = (result: ReadResult): readonly Activity['facts'][] =>
  result.activities.map((activity) => activity.facts);

/** Rows that are told as skipped; doubts count for none. */
export const skippedRows = (result: ReadResult): number =>
  result.problems.filter((problem) => problem.kind !== 'doubtful').reduce((sum, problem) => sum + problem.rows, 0);

export const doubts = (result: ReadResult): readonly (readonly [line: number | undefined, reason: string])[] =>
  result.problems.filter(({ kind }) => kind === 'doubtful').map(({ place, reason }) => [place.line, reason] as const);
