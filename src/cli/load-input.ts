import { ReadError } from '../core/errors.ts';
import type { Input } from '../core/reader.ts';
import type { Io } from './io.ts';
import { reasonOf } from './reason-of.ts';

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

const packedBytes = (io: Io, path: string): Uint8Array | Promise<Uint8Array> => {
  if (path === '-') return io.readStdin();
  return io.kindOf(path) === 'stream' ? io.readStream(path) : io.readFile(path);
};

const bytesOf = async (io: Io, path: string): Promise<Uint8Array> => {
  try {
    const bytes = await packedBytes(io, path);
    return isGzip(bytes) ? io.gunzip(bytes) : bytes;
  } catch (error) {
    throw new ReadError(reasonOf(error));
  }
};

/** One file's bytes, unpacked. @throws ReadError when it cannot be read */
export const loadInput = async (io: Io, path: string): Promise<Input> => ({
  name: path === '-' ? 'standard input' : path,
  bytes: await bytesOf(io, path),
});
