import { ReadError } from '../core/errors.ts';
import type { Input } from '../core/reader.ts';
import { detectReader } from '../readers/detect-reader.ts';
import { type Io, TooLarge } from './io.ts';
import { isGzip } from './packed-kind.ts';
import { OtherContent } from './read-input.ts';
import { reasonOf } from './reason-of.ts';

/** A file's or stream's bytes as they lie there. @throws Error when it cannot be read */
export const bytesOf = (io: Io, path: string): Uint8Array | Promise<Uint8Array> => {
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

const firstPart = async (parts: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  for await (const part of parts) return part;
  return new Uint8Array();
};

/**
 * A file too large to hold is read part by part where its reader can: the beginning, and the parts for whoever asks.
 * @throws ReadError with `reason` where it cannot
 */
export const largeInput = async (
  name: string,
  parts: () => AsyncIterable<Uint8Array>,
  reason: string,
): Promise<Input> => {
  const input: Input = { name, bytes: await firstPart(parts()), chunks: parts };
  const { reader, detection } = await detectReader(input);
  if (detection.score <= 0) throw new OtherContent(reason);
  if (reader.readChunks === undefined) throw new ReadError(reason);
  return input;
};

/** One file's bytes, unpacked; of a very large file the beginning. @throws ReadError when it cannot be read */
export const loadInput = async (io: Io, path: string): Promise<Input> => {
  try {
    const bytes = await bytesOf(io, path);
    return { name: path === '-' ? 'standard input' : path, bytes: isGzip(bytes) ? io.gunzip(bytes) : bytes };
  } catch (error) {
    if (error instanceof TooLarge && io.kindOf(path) === 'file')
      return largeInput(path, () => io.openFile(path), reasonOf(error));
    throw error instanceof ReadError ? error : new ReadError(reasonOf(error));
  }
};
