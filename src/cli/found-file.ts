import type { Input } from '../core/reader.ts';
import { findLinkedFile } from './find-linked-file.ts';
import type { FileIdentity, Io } from './io.ts';
import { dirname, resolve } from './io-path.ts';
import { loadInput } from './load-input.ts';
import type { ZipEntry } from './zip-entry.ts';

/** Where a file lies, as plain data that another thread understands. */
export interface FileAddress {
  readonly path: string;
  /** The way into archives: the entry of the file at `path`, then that of the archive which it is, and so on. */
  readonly entries: readonly ZipEntry[];
}

/** A file of the job: where it lies, what is cheaply known of it, and its bytes for whoever asks. */
export interface FoundFile {
  /** As the user gave it, or as the walk through a folder of theirs spelt it; `-` is standard input. */
  readonly path: string;
  /** Path inside the archive that the file at `path` is; of nested archives one behind the other. */
  readonly entry?: string;
  /** Named by the user, not only found in a folder they named. */
  readonly named: boolean;
  /** Unlike that of any other file of the job, and the same for all spellings of a path. */
  readonly key: string;
  /** Size and time of the last change; undefined for what has none, such as a pipe. */
  readonly identity: () => FileIdentity | undefined;
  /** Absent for what can be read only once, or lies in such. */
  readonly address?: FileAddress;
  /** Its bytes, unpacked; read anew each time. @throws ReadError when it cannot be read */
  readonly load: () => Promise<Input>;
  /** The file that a row of this log names; undefined when it is nowhere. Absent where nothing lies beside. */
  readonly beside?: (name: string) => FoundFile | undefined;
}

/** A file on the disk, or standard input. */
export const foundFile = (io: Io, path: string, named: boolean): FoundFile => ({
  path,
  named,
  key: path === '-' ? path : resolve(io.cwd, path),
  identity: () => (path === '-' ? undefined : io.identityOf(path)),
  load: () => loadInput(io, path),
  ...(path !== '-' && {
    address: { path, entries: [] },
    beside: (name: string) => {
      const found = findLinkedFile(io, dirname(path), name);
      return found === undefined ? undefined : foundFile(io, found, true);
    },
  }),
});
