import type { Reader } from '../core/reader.ts';
import { csvReader } from './csv/index.ts';

/** A reader by name; heavy ones are loaded when a file wants them, so that a CSV log does not wait for an XML parser. */
export interface ReaderEntry {
  readonly id: string;
  /** With the dot, lower case; the reader to ask first for such a file. */
  readonly extensions: readonly string[];
  readonly load: () => Promise<Reader>;
}

/** THE list of readers. */
export const READERS: readonly ReaderEntry[] = [
  {
    id: 'csv',
    extensions: ['.csv', '.tsv', '.txt'],
    load: () => Promise.resolve(csvReader),
  },
  {
    id: 'recover',
    extensions: ['.ndjson', '.jsonl', '.json'],
    load: async () => (await import('./sessions.ts')).sessionsReader,
  },
  {
    id: 'activity-csv',
    extensions: ['.csv', '.tsv', '.txt'],
    load: async () => (await import('./activity-csv.ts')).activityCsvReader,
  },
  {
    id: 'wellness',
    extensions: ['.csv', '.tsv', '.txt'],
    load: async () => (await import('./wellness.ts')).wellnessReader,
  },
  { id: 'gpx', extensions: ['.gpx'], load: async () => (await import('./recordings.ts')).gpxReader },
  { id: 'fit', extensions: ['.fit'], load: async () => (await import('./recordings.ts')).fitReader },
  { id: 'tcx', extensions: ['.tcx'], load: async () => (await import('./recordings.ts')).tcxReader },
  { id: 'apple-health', extensions: ['.xml'], load: async () => (await import('./apple-health.ts')).appleHealthReader },
];
