import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { crc32 } from 'node:zlib';

const FILE_NAME = 'sessions.cache';
const TEMPORARY = /^sessions\.cache\..+\.tmp$/;
/** What a killed run left behind is swept away after that time. Tool default. */
const LEFT_BEHIND_MS = 24 * 3_600_000;
/** A file larger than this is none that we wrote. */
const LARGEST_BYTES = 1 << 30;

/** The cache file of one moment: another run may put a new one in its place without harm. */
export interface OpenCacheFile {
  readonly sizeBytes: number;
  /** @throws Error when it ends before */
  readonly read: (at: number, lengthBytes: number) => Uint8Array<ArrayBuffer>;
  readonly close: () => void;
}

/** The folder that holds the cache, and nothing but the cache is ever touched in it. */
export interface CacheFolder {
  /** Undefined when there is no cache that can be read. */
  readonly open: () => OpenCacheFile | undefined;
  /** Whole or not at all: a temporary file, then a rename. @throws Error when it cannot be written */
  readonly replace: (parts: Iterable<Uint8Array>) => void;
  /** Removes the cache; returns the bytes it held, undefined when there was none. @throws Error when it cannot be removed */
  readonly clear: () => number | undefined;
}

const readPart = (descriptor: number, at: number, lengthBytes: number): Uint8Array<ArrayBuffer> => {
  // Not filled with zeros first: all of it is written or nothing is used.
  const bytes = Buffer.allocUnsafeSlow(lengthBytes) as Uint8Array<ArrayBuffer>;
  if (readSync(descriptor, bytes, 0, lengthBytes, at) < lengthBytes) throw new Error('beyond the end');
  return bytes;
};

/** Entries are asked for in their order mostly: after two in a row more and more is read ahead, up to this. */
const MOST_AHEAD_BYTES = 1 << 23;

/** The parts are views of larger pieces; those of them that lie in a row share one. */
const partReader = (descriptor: number, sizeBytes: number): OpenCacheFile['read'] => {
  let piece = { at: 0, bytes: new Uint8Array(0) };
  let next = -1;
  let ahead = 0;
  return (at, lengthBytes) => {
    if (at < 0 || lengthBytes < 0 || at + lengthBytes > sizeBytes) throw new Error('beyond the end');
    if (at < piece.at || at + lengthBytes > piece.at + piece.bytes.length) {
      ahead = at === next ? Math.min(MOST_AHEAD_BYTES, Math.max(2 * ahead, 2 * lengthBytes)) : 0;
      const wanted = Math.min(Math.max(lengthBytes, ahead), sizeBytes - at);
      piece = { at, bytes: readPart(descriptor, at, wanted) };
    }
    next = at + lengthBytes;
    return piece.bytes.subarray(at - piece.at, next - piece.at);
  };
};

const reader = (descriptor: number, sizeBytes: number): OpenCacheFile => {
  let isOpen = true;
  return {
    sizeBytes,
    read: partReader(descriptor, sizeBytes),
    close: () => {
      if (isOpen) closeSync(descriptor);
      isOpen = false;
    },
  };
};

const open = (path: string): OpenCacheFile | undefined => {
  // Asked before it is opened: opening a pipe would wait for its other end.
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
  const descriptor = openSync(path, 'r');
  const found = fstatSync(descriptor);
  if (found.isFile() && found.size <= LARGEST_BYTES) return reader(descriptor, found.size);
  closeSync(descriptor);
  return undefined;
};

const writeParts = (descriptor: number, parts: Iterable<Uint8Array>): void => {
  for (const part of parts) {
    for (let at = 0; at < part.length; ) at += writeSync(descriptor, part, at);
  }
};

const sweep = (folder: string, olderThanMs: number): void => {
  for (const name of readdirSync(folder).filter((one) => TEMPORARY.test(one))) {
    const path = join(folder, name);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found !== undefined && Date.now() - found.mtimeMs >= olderThanMs) rmSync(path, { force: true });
  }
};

/** The folder's parent may be made as well, but no whole path: a home that is not there stays so. */
const makeFolder = (folder: string): void => {
  for (const path of [dirname(folder), folder]) {
    if (statSync(path, { throwIfNoEntry: false }) === undefined) mkdirSync(path, { mode: 0o700 });
  }
};

const replace = (folder: string, parts: Iterable<Uint8Array>): void => {
  makeFolder(folder);
  sweep(folder, LEFT_BEHIND_MS);
  const temporary = join(folder, `${FILE_NAME}.${randomUUID()}.tmp`);
  try {
    const descriptor = openSync(temporary, 'wx', 0o600);
    try {
      writeParts(descriptor, parts);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, join(folder, FILE_NAME));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
};

const clear = (folder: string): number | undefined => {
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) return undefined;
  sweep(folder, 0);
  const path = join(folder, FILE_NAME);
  const found = statSync(path, { throwIfNoEntry: false });
  rmSync(path, { force: true });
  return found?.size;
};

export const cacheFolder = (folder: string): CacheFolder => ({
  open: () => open(join(folder, FILE_NAME)),
  replace: (parts) => replace(folder, parts),
  clear: () => clear(folder),
});

/** SHA-256 as hexadecimal digits. */
export const contentHash = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');

/** CRC-32, which finds damage and no forgery. */
export const checksum = (bytes: Uint8Array): number => crc32(bytes);

/**
 * Names the code that is running and all beneath it that figures depend on: what another version reduced is not used.
 * The chunks of the build lie in one folder; the sources are a tree.
 */
export const programId = (): string => {
  const here = dirname(import.meta.filename);
  const root = extname(import.meta.filename) === '.ts' ? dirname(here) : here;
  const hash = createHash('sha256');
  hash.update(JSON.stringify([process.version, process.arch, process.versions.tz, process.versions.icu]));
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
    if (/\.(js|ts)$/.test(name)) hash.update(`\0${name}\0`).update(readFileSync(join(root, name)));
  }
  return hash.digest('hex');
};
