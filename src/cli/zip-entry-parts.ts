import { ReadError } from '../core/errors.ts';
import type { ByteSource } from './byte-source.ts';
import { type Io, LARGEST_BYTES, MOST_TIMES_PACKED } from './io.ts';
import { packedStart } from './read-zip-entry.ts';
import { reasonOf } from './reason-of.ts';
import type { ZipEntry } from './zip-entry.ts';

/** So much of what is packed is held at once. */
const PART_BYTES = 1 << 20;

/** Too large to hold, and of a kind that may be read part by part; what unpacks to hundreds of times its size is not. */
export const isForParts = ({ name, sizeBytes, packedBytes }: ZipEntry): boolean =>
  /\.xml$/i.test(name) && sizeBytes > LARGEST_BYTES && sizeBytes <= MOST_TIMES_PACKED * packedBytes;

async function* packedParts(source: ByteSource, entry: ZipEntry): AsyncIterable<Uint8Array> {
  const start = packedStart(source, entry);
  for (let at = 0; at < entry.packedBytes; at += PART_BYTES) {
    yield source.read(start + at, Math.min(PART_BYTES, entry.packedBytes - at));
  }
}

/**
 * An entry of any size, unpacked part by part.
 * @throws ReadError when it is damaged, or does not have the size that the archive says
 */
export async function* zipEntryParts(io: Io, source: ByteSource, entry: ZipEntry): AsyncIterable<Uint8Array> {
  let bytes = 0;
  try {
    const packed = packedParts(source, entry);
    for await (const part of entry.method === 0 ? packed : io.inflateParts(packed)) {
      bytes += part.length;
      if (bytes > entry.sizeBytes) break;
      yield part;
    }
  } catch (error) {
    throw error instanceof ReadError ? error : new ReadError(`it is damaged in the archive: ${reasonOf(error)}`);
  }
  if (bytes !== entry.sizeBytes)
    throw new ReadError('it is damaged in the archive: its size is not what the list says');
}
