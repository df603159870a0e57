import { ReadError } from '../core/errors.ts';
import type { Input } from '../core/reader.ts';
import type { Io } from './io.ts';
import { isGzip } from './packed-kind.ts';
import { reasonOf } from './reason-of.ts';

const packedBytes = (io: Io, path: string): Uint8Array | Promise<Uint8Array> => {
  if (path === '-') return io.readStdin();
  return io.kindOf(path) === 'stream' ? io.readStream(path) : io.readFile(path);
};

/** What `load` gives, unpacked if it is gzipped. @throws ReadError when it cannot be read */
export const unpackedIn = async (
  io: Io,
  name: string,
  load: () => Uint8Array | Promise<Uint8Array>,
): Promise<Input> => {
  try {
    const bytes = await load();
    return { name, bytes: isGzip(bytes) ? io.gunzip(bytes) : bytes };
  } catch (error) {
    throw error instanceof ReadError ? error : new ReadError(reasonOf(error));
  }
};

/** One file's bytes, unpacked. @throws ReadError when it cannot be read */
export const loadInput = (io: Io, path: string): Promise<Input> =>
  unpackedIn(io, path === '-' ? 'standard input' : path, () => packedBytes(io, path));
