import {
  existsSync,
  fstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

/** A file larger than this is refused before it is read; text of it would not fit comfortably in memory. */
const LARGEST_FILE_BYTES = 1 << 30;
/** What a .gz may unpack to: an hour of running is 1 MB, a bomb is gigabytes. */
const LARGEST_UNPACKED_BYTES = 512 * (1 << 20);

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
  readonly systemTimeZone: () => string;
  readonly now: () => Date;
  readonly kindOf: (path: string) => 'file' | 'folder' | undefined;
  /** @throws Error with a `code` when the file cannot be read, or is larger than the bound */
  readonly readFile: (path: string) => Uint8Array;
  readonly readStdin: () => Uint8Array;
  readonly listFolder: (path: string) => readonly string[];
  /** Whole or not at all: a temporary file beside the target, then a rename. */
  readonly writeFile: (path: string, text: string) => void;
  /** @throws Error when the data is damaged or unpacks to more than the bound */
  readonly gunzip: (bytes: Uint8Array) => Uint8Array;
}

const kindOf = (path: string): 'file' | 'folder' | undefined => {
  if (!existsSync(path)) return undefined;
  return statSync(path).isDirectory() ? 'folder' : 'file';
};

const readBounded = (path: string): Uint8Array => {
  const { size } = statSync(path);
  if (size > LARGEST_FILE_BYTES)
    throw new Error(`the file has ${size} bytes, more than the ${LARGEST_FILE_BYTES} that are read`);
  return readFileSync(path);
};

const writeWhole = (path: string, text: string): void => {
  const target = resolve(path);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, text);
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

/** Opening one of process's streams costs milliseconds, so what can be no terminal is not asked. */
const mayBeTerminal = (descriptor: 0 | 1 | 2): boolean => {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return false;
  }
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
  systemTimeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  now: () => new Date(),
  kindOf,
  readFile: readBounded,
  readStdin: () => readFileSync(0),
  listFolder: (path) => readdirSync(path).sort(),
  writeFile: writeWhole,
  // Loaded by the first packed file: most logs have none, and start-up would wait for it.
  gunzip: (bytes) =>
    process.getBuiltinModule('node:zlib').gunzipSync(bytes, { maxOutputLength: LARGEST_UNPACKED_BYTES }),
});
