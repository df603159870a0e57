import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  createReadStream,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { availableParallelism, homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type { Dialog } from './io-dialog.ts';

/** More than this is not read, packed or unpacked: an hour of running is 1 MB, and text takes memory several times over. */
export const LARGEST_BYTES = 256 * (1 << 20);
/** Recordings pack to a tenth, constant ones to a fiftieth. What unpacks to more than this is made to take time. Tool defaults. */
export const MOST_TIMES_PACKED = 200;
const HARMLESS_BYTES = 8 * (1 << 20);

/** Upper bound on what so many packed bytes may unpack to. */
export const mostUnpackedBytes = (packedBytes: number): number =>
  Math.min(LARGEST_BYTES, Math.max(HARMLESS_BYTES, MOST_TIMES_PACKED * packedBytes));

/** So much of a file of any size is held at once. */
const PART_BYTES = 1 << 20;

/** `stream` is a pipe or a device: it has no size and may never end. */
export type PathKind = 'file' | 'folder' | 'stream';

/** Who may read what is written: everybody whom the system lets, or its owner alone. */
export type Access = 'usual' | 'owner';

/** What tells one state of a file from another without reading it. Times in milliseconds since 1970. */
export interface FileIdentity {
  readonly sizeBytes: number;
  readonly modifiedMs: number;
  /** When anything of it last changed, its name or its times included. */
  readonly changedMs: number;
}

/** Threads, and the folder of the cache. */
export type LongJobs = Pick<
  typeof import('./io-cache-folder.ts') & typeof import('./io-thread.ts'),
  'cacheFolder' | 'checksum' | 'contentHash' | 'programId' | 'startThread'
>;

/** Everything that `recover` does to the world outside goes through here, so that tests can hand in their own. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdinIsTerminal: () => boolean;
  readonly stdoutIsTerminal: () => boolean;
  readonly stderrIsTerminal: () => boolean;
  /** Width of the terminal that standard output is. */
  readonly columns: () => number | undefined;
  readonly cwd: string;
  readonly home: string;
  readonly platform: string;
  /** Processors that may be used at once. */
  readonly cores: () => number;
  readonly systemTimeZone: () => string;
  readonly now: () => Date;
  readonly kindOf: (path: string) => PathKind | undefined;
  /** Undefined for what is no file, or cannot be looked at. */
  readonly identityOf: (path: string) => FileIdentity | undefined;
  /** The path without symbolic links. */
  readonly realPath: (path: string) => string;
  /** @throws Error with a `code` when the file cannot be read, or is larger than the bound */
  readonly readFile: (path: string) => Uint8Array;
  /** A file of any size from its start, part by part. */
  readonly openFile: (path: string) => AsyncIterable<Uint8Array>;
  /** A pipe or device to its end. */
  readonly readStream: (path: string) => Promise<Uint8Array>;
  /** Shorter than asked for where the file ends. @throws Error with a `code` when it cannot be read */
  readonly readPart: (path: string, start: number, length: number) => Uint8Array;
  readonly readStdin: () => Uint8Array | Promise<Uint8Array>;
  readonly listFolder: (path: string) => readonly string[];
  /** Whole or not at all: a temporary file beside the target, then a rename. A pipe or device is written to as it is. */
  readonly writeFile: (path: string, text: string, access?: Access) => void;
  /** With the folders above it; none of those made can be looked into by others. */
  readonly makeFolder: (path: string) => void;
  /** @throws Error when the data is damaged or unpacks to more than the bound */
  readonly gunzip: (bytes: Uint8Array) => Uint8Array;
  /** Raw deflate. @throws Error when the data is damaged or unpacks to more than `mostBytes` */
  readonly inflate: (bytes: Uint8Array, mostBytes: number) => Uint8Array;
  /** The same of any size, part by part. */
  readonly inflateParts: (packed: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;
  readonly crc32: (bytes: Uint8Array) => number;
  /** What only long jobs need; they load it. */
  readonly longJobs: () => Promise<LongJobs>;
  /** Questions, where standard input and output are terminals. */
  readonly openDialog: () => Promise<Dialog>;
}

const kindOf = (path: string): PathKind | undefined => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  if (found.isDirectory()) return 'folder';
  return found.isFile() ? 'file' : 'stream';
};

/** A path that cannot be looked at (no permission, a circle of links) is there for reading to say why. */
const kindOrFile = (path: string): PathKind | undefined => {
  try {
    return kindOf(path);
  } catch {
    return existsSync(path) ? 'file' : undefined;
  }
};

const identityOf = (path: string): FileIdentity | undefined => {
  try {
    const found = statSync(path);
    return found.isFile() ? { sizeBytes: found.size, modifiedMs: found.mtimeMs, changedMs: found.ctimeMs } : undefined;
  } catch {
    return undefined;
  }
};

/** A file larger than the bound. */
export class TooLarge extends Error {}

const tooLarge = (what: string): TooLarge =>
  new TooLarge(`${what} more than the ${LARGEST_BYTES / (1 << 20)} MB that are read`);

const readBounded = (path: string): Uint8Array => {
  const { size } = statSync(path);
  if (size > LARGEST_BYTES) throw tooLarge(`the file has ${Math.ceil(size / (1 << 20))} MB,`);
  return readFileSync(path);
};

/** Opened anew for each part: a folder may hold more archives than files may be open at once. */
const readPart = (path: string, start: number, length: number): Uint8Array => {
  const descriptor = openSync(path, 'r');
  try {
    const bytes = Buffer.allocUnsafe(Math.min(length, LARGEST_BYTES));
    let filled = 0;
    while (filled < bytes.length) {
      const read = readSync(descriptor, bytes, filled, bytes.length - filled, start + filled);
      if (read === 0) break;
      filled += read;
    }
    return bytes.subarray(0, filled);
  } finally {
    closeSync(descriptor);
  }
};

/** Bit by bit, so that an interruption is heard while nothing comes. */
const readToEnd = async (stream: Readable): Promise<Uint8Array> => {
  if (stream.readableEnded) throw new Error('it can be read only once');
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > LARGEST_BYTES) throw tooLarge('it holds');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const MODES: Readonly<Record<Access, number>> = { usual: 0o666, owner: 0o600 };

/** Who may read a file that is replaced stays who could. */
const modeOf = (target: string, kind: PathKind | undefined, access: Access): number =>
  kind === 'file' && access === 'usual' ? statSync(target).mode & 0o777 : MODES[access];

const writeWhole = (path: string, text: string, access: Access = 'usual'): void => {
  const kind = kindOrFile(path);
  if (kind === 'stream') {
    writeFileSync(path, text);
    return;
  }
  // A link stays one, and what it points to is replaced.
  const target = kind === undefined ? resolve(path) : realpathSync(path);
  // A folder may let a file be replaced that its owner has protected.
  if (kind === 'file') accessSync(target, constants.W_OK);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    const mode = modeOf(target, kind, access);
    writeFileSync(temporary, text, { mode });
    // What the file is made with is cut down by the process's mask; what it had before was not.
    if (kind === 'file' && access === 'usual') chmodSync(temporary, mode);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
};

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

/** Writes all of it, waiting out a slow reader. A reader that has gone (`| head`) ends the program quietly. */
const writeAll = (descriptor: 1 | 2, text: string): void => {
  const bytes = Buffer.from(text);
  let at = 0;
  while (at < bytes.length) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      if (isCode(error, 'EPIPE')) process.exit(process.exitCode ?? 0);
      if (!isCode(error, 'EAGAIN')) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
};

/** The device that forgets everything, which is a character device as terminals are; undefined where there is none. */
const nullDevice = (): number | undefined => statSync('/dev/null', { throwIfNoEntry: false })?.rdev;

/** Opening one of process's streams costs milliseconds, so what can be no terminal is not asked. */
const mayBeTerminal = (descriptor: 0 | 1 | 2): boolean => {
  try {
    const found = fstatSync(descriptor);
    return found.isCharacterDevice() && found.rdev !== nullDevice();
  } catch {
    return false;
  }
};

/** Loaded by the first packed file: most logs have none, and start-up would wait for it. */
const zlib = () => process.getBuiltinModule('node:zlib');

const inflateParts = (packed: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> => {
  const { pipeline, Readable } = process.getBuiltinModule('node:stream');
  const inflated = zlib().createInflateRaw({ chunkSize: PART_BYTES });
  // What goes wrong on either side ends the reading of the other with it.
  pipeline(Readable.from(packed), inflated, () => undefined);
  return inflated;
};

export const nodeIo = (): Io => ({
  out: (text) => writeAll(1, text),
  err: (text) => writeAll(2, text),
  env: process.env,
  stdinIsTerminal: () => mayBeTerminal(0) && process.stdin.isTTY === true,
  stdoutIsTerminal: () => mayBeTerminal(1) && process.stdout.isTTY === true,
  stderrIsTerminal: () => mayBeTerminal(2) && process.stderr.isTTY === true,
  columns: () => process.stdout.columns,
  cwd: process.cwd(),
  home: homedir(),
  platform: process.platform,
  cores: availableParallelism,
  systemTimeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  now: () => new Date(),
  kindOf: kindOrFile,
  identityOf,
  realPath: (path) => realpathSync(path),
  readFile: readBounded,
  readPart,
  openFile: (path) => createReadStream(path, { highWaterMark: PART_BYTES }),
  readStream: (path) => readToEnd(createReadStream(path)),
  readStdin: () => readToEnd(process.stdin),
  listFolder: (path) => readdirSync(path).sort(),
  writeFile: writeWhole,
  makeFolder: (path) => mkdirSync(path, { recursive: true, mode: 0o700 }),
  gunzip: (bytes) => zlib().gunzipSync(bytes, { maxOutputLength: mostUnpackedBytes(bytes.length) }),
  inflate: (bytes, mostBytes) => zlib().inflateRawSync(bytes, { maxOutputLength: Math.max(1, mostBytes) }),
  inflateParts,
  crc32: (bytes) => zlib().crc32(bytes),
  longJobs: () => import('./io-long-jobs.ts'),
  openDialog: async () => (await import('./io-dialog.ts')).openDialog(),
});
