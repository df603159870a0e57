import type { ZipEntry } from './zip-entry.ts';

/** Entries that share their bytes are made to unpack to far more than the archive holds. */
export const entriesOverlap = (entries: readonly ZipEntry[], sizeBytes: number): boolean =>
  entries.reduce((sum, { packedBytes }) => sum + packedBytes, 0) > sizeBytes;
