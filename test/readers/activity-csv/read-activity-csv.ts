import type { Activity } from '../../../src/core/activity.ts';
import { ReadError } from '../../../src/core/errors.ts';
import type { ReadResult } from '../../../src/core/reader.ts';
import { toSession } from '../../../src/normalise/to-session.ts';
import { activityCsvReader } from '../../../src/readers/activity-csv.ts';
import { bytesOf } from '../../support/gpx-text.ts';

/** Reads a table under a name that tells the start of the invented run. */
export const readTable = (text: string, name = '2026_11_11_06_31_00.csv'): ReadResult =>
  activityCsvReader.read({ name, bytes: bytesOf(text) }, {});

export const one = (text: string, name?: string): Activity => {
  const { activities } = readTable(text, name);
  return activities[0]!;
};

export const sessionOf = (text: string, name?: string) => toSession(one(text, name), 'UTC');

export const errorOf = (text: string, name?: string): ReadError => {
  try {
    readTable(text, name);
  } catch (error) {
    if (error instanceof ReadError) return error;
    throw error;
  }
  throw new Error('it was read');
};
