import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import type { ByteSource } from './byte-source.ts';
import type { ZipEntry } from './zip-entry.ts';
import { zipEntryName } from './zip-entry-name.ts';

export interface ZipList {
  readonly entries: readonly ZipEntry[];
  /** Why the list ends before its end. */
  readonly damage?: string;
}

/** Bounds on an archive, as on a folder. Tool default. */
const MOST_ENTRIES = 200_000;

/** Read ahead, so that a list of many entries takes few reads. */
const AHEAD_BYTES = 1 << 16;

class SourceReader extends RandomAccessReader {
  readonly #source: ByteSource;
  #ahead: { readonly start: number; readonly bytes: Uint8Array } = { start: 0, bytes: new Uint8Array() };

  constructor(source: ByteSource) {
    super();
    this.#source = source;
  }

  #part(start: number, length: number): Uint8Array {
    const { start: from, bytes } = this.#ahead;
    if (start < from || start + length > from + bytes.length) {
      this.#ahead = { start, bytes: this.#source.read(start, Math.max(length, AHEAD_BYTES)) };
    }
    const at = start - this.#ahead.start;
    return this.#ahead.bytes.subarray(at, at + length);
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    done: (error: Error | null, bytesRead?: number) => void,
  ): void {
    try {
      const part = this.#part(position, length);
      buffer.set(part, offset);
      done(null, part.length);
    } catch (error) {
      done(error instanceof Error ? error : new Error(String(error)));
    }
  }
}

const entryOf = (entry: Entry): ZipEntry => ({
  name: zipEntryName(entry),
  sizeBytes: entry.uncompressedSize,
  packedBytes: entry.compressedSize,
  method: entry.compressionMethod,
  crc32: entry.crc32,
  encrypted: entry.isEncrypted(),
  headerAt: entry.relativeOffsetOfLocalHeader,
});

/** Entries read between two breaths. */
const BETWEEN_BREATHS = 500;

/** The next entry; undefined where the list is damaged. The reader answers at once, and so the library does. */
const nextOf = (zip: ZipFile): Entry | undefined => {
  let next: Entry | undefined;
  const take = (entry: Entry): void => {
    next = entry;
  };
  zip.once('entry', take);
  zip.readEntry();
  zip.off('entry', take);
  return next;
};

const entriesOf = async (zip: ZipFile, breathe: () => Promise<void>): Promise<ZipList> => {
  const entries: ZipEntry[] = [];
  // Damage is told by the entry that is missing.
  zip.on('error', () => undefined);
  while (zip.entriesRead < zip.entryCount) {
    if (entries.length === MOST_ENTRIES) return { entries, damage: `it lists more than ${MOST_ENTRIES} files` };
    const entry = nextOf(zip);
    if (entry === undefined) return { entries, damage: 'its list of contents is damaged' };
    entries.push(entryOf(entry));
    if (entries.length % BETWEEN_BREATHS === 0) await breathe();
  }
  return { entries };
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : '');

const open = (source: ByteSource, sizeBytes: number): Promise<ZipFile> =>
  // Names are decoded here: the library gives an archive up at the first name that leads out of it.
  fromRandomAccessReaderPromise(new SourceReader(source), sizeBytes, {
    autoClose: false,
    decodeStrings: false,
    validateEntrySizes: false,
  });

/** Bytes that a mail or a download put behind the archive's end, told by the library's complaint about them. */
const bytesBehind = (error: unknown): number => {
  const [, behind, comment] = /^Invalid comment length\. Expected: (\d+)\. Found: (\d+)/.exec(messageOf(error)) ?? [];
  return Math.max(0, Number(behind ?? 0) - Number(comment ?? 0));
};

const openWithoutTail = (source: ByteSource): Promise<ZipFile> =>
  open(source, source.sizeBytes).catch((error) => {
    const behind = bytesBehind(error);
    if (behind === 0) throw error;
    return open(source, source.sizeBytes - behind);
  });

const isSplit = (error: unknown): boolean => messageOf(error).startsWith('multi-disk');

/**
 * The list of contents of a zip archive, as far as it can be read; nothing is unpacked. It is asked to `breathe` between
 * entries.
 */
export const listZip = async (source: ByteSource, breathe: () => Promise<void>): Promise<ZipList> => {
  try {
    return await entriesOf(await openWithoutTail(source), breathe);
  } catch (error) {
    const damage = isSplit(error)
      ? 'it is one part of several'
      : 'it is cut off or damaged: no list of contents at its end';
    return { entries: [], damage };
  }
};
