import { ReadError } from '../core/errors.ts';
import { attempt } from './attempt.ts';
import { type ByteSource, diskSource, unpackedSources } from './byte-source.ts';
import { expandZip, type Opening } from './expand-zip.ts';
import type { FoundFile } from './found-file.ts';
import type { Io } from './io.ts';
import { isZip } from './packed-kind.ts';

const SIGNATURE_BYTES = 4;
/** In all archives of a job; a folder may hold as many. */
const MOST_ENTRIES = 200_000;

const isStream = (io: Io, path: string): boolean => path === '-' || io.kindOf(path) === 'stream';

/** A stream can be read only once, so what came is kept. */
const loaded = async (file: FoundFile): Promise<FoundFile> => {
  const input = await attempt(() => file.load());
  const { address, ...rest } = file;
  return { ...rest, load: () => (input instanceof ReadError ? Promise.reject(input) : Promise.resolve(input)) };
};

/** In a folder only what is named like an archive is looked at. */
const mayBeZip = ({ path, named }: FoundFile): boolean => named || /\.zip(\.gz)?$/i.test(path);

/** Where to read the file in parts: on the disk, or in memory what comes as a stream or packed once more. */
const sourceOf = (opening: Opening, file: FoundFile): (() => Promise<ByteSource>) => {
  const { path } = file;
  if (isStream(opening.io, path) || /\.gz$/i.test(path)) return () => opening.sourceOf(file);
  return () => Promise.resolve(diskSource(opening.io, path));
};

const beginsAsZip = async (source: () => Promise<ByteSource>): Promise<boolean> => {
  try {
    return isZip((await source()).read(0, SIGNATURE_BYTES));
  } catch {
    // Reading it as a file says why.
    return false;
  }
};

const expand = async (opening: Opening, found: FoundFile): Promise<readonly FoundFile[]> => {
  if (!mayBeZip(found)) return [found];
  const file = isStream(opening.io, found.path) ? await loaded(found) : found;
  const source = sourceOf(opening, file);
  if (!(await beginsAsZip(source))) return [file];
  return expandZip(opening, { file, source, depth: 0 });
};

/** The files with every zip archive among them replaced by what it holds. The content decides what is an archive. */
export const openArchives = async (
  io: Io,
  files: readonly FoundFile[],
  isWanted: Opening['isWanted'],
): Promise<FoundFile[]> => {
  const opening: Opening = { io, isWanted, sourceOf: unpackedSources(), room: MOST_ENTRIES };
  const opened: FoundFile[] = [];
  for (const file of files) for (const one of await expand(opening, file)) opened.push(one);
  return opened;
};
