import type { Reader } from '../core/reader.ts';
import { csvReader } from './csv/index.ts';
import { gpxReader } from './gpx.ts';

/** THE list of readers. */
export const READERS: readonly Reader[] = [csvReader, gpxReader];
