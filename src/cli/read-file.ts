import { ReadError } from '../core/errors.ts';
import type { Input, ReadHints, ReadResult } from '../core/reader.ts';
import { detectReader } from '../readers/detect-reader.ts';
import type { Io } from './io.ts';

/** At this no reader knows what to make of the file; above it the surest one says what is wrong with it. */
const LEAST_SCORE = 0;

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;
const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
/** ".FIT" stands at byte 8 of every FIT file. */
const isFit = (bytes: Uint8Array): boolean => String.fromCharCode(...bytes.subarray(8, 12)) === '.FIT';

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'ENOENT') return 'there is no such file';
  if ('code' in error && error.code === 'EACCES') return 'no permission to read it';
  if ('code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') return 'it unpacks to more than half a gigabyte';
  return error.message;
};

const bytesOf = (io: Io, path: string): Uint8Array => {
  try {
    const bytes = path === '-' ? io.readStdin() : io.readFile(path);
    return isGzip(bytes) ? io.gunzip(bytes) : bytes;
  } catch (error) {
    throw new ReadError(reasonOf(error));
  }
};

/** One file's bytes, unpacked. @throws ReadError when it cannot be read */
export const loadInput = (io: Io, path: string): Input => ({
  name: path === '-' ? 'standard input' : path,
  bytes: bytesOf(io, path),
});

const refuseOtherKinds = ({ name, bytes }: Input): void => {
  if (bytes.length === 0) throw new ReadError('the file is empty');
  if (isZip(bytes)) throw new ReadError('zip archives are not read yet', { hint: 'unpack it and give the folder' });
  if (isFit(bytes))
    throw new ReadError('FIT files are not read yet', { hint: 'export the activity as GPX, or give the log as CSV' });
  if (/\.tcx(\.gz)?$/i.test(name))
    throw new ReadError('TCX files are not read yet', { hint: 'export the activity as GPX' });
};

/** A file through the reader that knows it. @throws ReadError when none does, or it cannot be understood */
export const readInput = async (input: Input, hints: ReadHints): Promise<ReadResult> => {
  refuseOtherKinds(input);
  const { reader, detection } = await detectReader(input);
  if (detection.score > LEAST_SCORE) return reader.read(input, hints);
  throw new ReadError('not a file that is read here', { hint: 'recover formats lists what is' });
};
