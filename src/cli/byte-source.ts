import type { FoundFile } from './found-file.ts';
import type { Io } from './io.ts';

/** Bytes that are read in parts, so that an archive need not be in memory. */
export interface ByteSource {
  readonly sizeBytes: number;
  /** Shorter than asked for where the source ends. @throws Error when it cannot be read */
  readonly read: (start: number, length: number) => Uint8Array;
}

/** A file on the disk, opened for each part. */
export const diskSource = (io: Io, path: string): ByteSource => ({
  sizeBytes: io.identityOf(path)?.sizeBytes ?? 0,
  read: (start, length) => io.readPart(path, start, length),
});

export const memorySource = (bytes: Uint8Array): ByteSource => ({
  sizeBytes: bytes.length,
  read: (start, length) => bytes.subarray(start, start + length),
});

/**
 * Sources in memory for archives that must be unpacked themselves. Only the one asked for last is kept: what lies in it
 * is asked for in a row.
 */
export const unpackedSources = (): ((file: FoundFile) => Promise<ByteSource>) => {
  let last: { readonly key: string; readonly source: ByteSource } | undefined;
  return async (file) => {
    if (last?.key === file.key) return last.source;
    last = undefined;
    const source = memorySource((await file.load()).bytes);
    last = { key: file.key, source };
    return source;
  };
};
