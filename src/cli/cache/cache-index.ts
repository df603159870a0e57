import type { OpenCacheFile } from '../io-cache-folder.ts';
import { aligned, DamagedError } from './shape.ts';

/** A result in the cache file. */
export interface Entry {
  /** Names content, name and settings. */
  readonly key: string;
  /** Hash and size of the content that it was reduced from. */
  readonly content: string;
  readonly contentBytes: number;
  /** Length of its JSON among the texts of all entries, one after the other in UTF-16 code units. */
  readonly jsonLength: number;
  /** Its series among those of all entries, in the same order, each beginning at a multiple of 8 bytes. */
  readonly seriesBytes: number;
  readonly checksum: number;
  /** Days from 1970 to when it was last of use, or some days before. */
  readonly seenDay: number;
}

/** A file whose content is known by its looks alone. */
export interface Sighting {
  /** Absolute path, or what stands for one. */
  readonly place: string;
  /** Size and times; when any of it has changed, the content counts as unknown. */
  readonly stamp: string;
  readonly content: string;
}

export interface CacheIndex {
  readonly program: string;
  readonly entries: readonly Entry[];
  readonly sightings: readonly Sighting[];
}

/** Changes with the layout of the file. */
const MAGIC = 'recover-cache/2\n';
/** Lengths of index and texts in bytes, and a checksum of both. */
const NUMBERS = 3;
const HEAD_BYTES = aligned(MAGIC.length + NUMBERS * Uint32Array.BYTES_PER_ELEMENT);
const MOST_INDEX_BYTES = 128 * (1 << 20);

/**
 * The first bytes of a cache file: magic, lengths and checksum, the index as JSON, the JSON of all entries, up to the
 * first series.
 */
export const packIndex = (
  { program, entries, sightings }: CacheIndex,
  texts: string,
  checksumOf: (bytes: Uint8Array) => number,
): Uint8Array => {
  const rows = entries.map((one) => [
    one.key,
    one.content,
    one.contentBytes,
    one.jsonLength,
    one.seriesBytes,
    one.checksum,
    one.seenDay,
  ]);
  const seen = sightings.map(({ place, stamp, content }) => [place, stamp, content]);
  const encoder = new TextEncoder();
  const index = encoder.encode(JSON.stringify({ program, entries: rows, sightings: seen }));
  const json = encoder.encode(texts);
  const end = HEAD_BYTES + index.length + json.length;
  const bytes = new Uint8Array(aligned(end));
  bytes.set(encoder.encode(MAGIC));
  bytes.set(index, HEAD_BYTES);
  bytes.set(json, HEAD_BYTES + index.length);
  const checksum = checksumOf(bytes.subarray(HEAD_BYTES, end));
  new Uint32Array(bytes.buffer, MAGIC.length, NUMBERS).set([index.length, json.length, checksum]);
  return bytes;
};

const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;

const damaged = (): never => {
  throw new DamagedError('expected an index');
};

/** Of members by their places: there are thousands of rows. */
const membersOf = (row: unknown): readonly unknown[] => (Array.isArray(row) ? row : damaged());
const asText = (value: unknown): string => (isText(value) ? value : damaged());
const asCount = (value: unknown): number => (isCount(value) ? value : damaged());

const entryOf = (row: unknown): Entry => {
  const members = membersOf(row);
  return {
    key: asText(members[0]),
    content: asText(members[1]),
    contentBytes: asCount(members[2]),
    jsonLength: asCount(members[3]),
    seriesBytes: asCount(members[4]),
    checksum: asCount(members[5]),
    seenDay: asCount(members[6]),
  };
};

const sightingOf = (row: unknown): Sighting => {
  const members = membersOf(row);
  return { place: asText(members[0]), stamp: asText(members[1]), content: asText(members[2]) };
};

const parsed = (json: string): CacheIndex | undefined => {
  const told = JSON.parse(json) as Readonly<Record<string, unknown>> | null;
  if (told === null || !isText(told.program) || !Array.isArray(told.entries) || !Array.isArray(told.sightings))
    return undefined;
  return { program: told.program, entries: told.entries.map(entryOf), sightings: told.sightings.map(sightingOf) };
};

/** The beginning of a cache file. */
export interface Beginning {
  readonly index: CacheIndex;
  /** The JSON of all entries. */
  readonly texts: string;
  /** Where the first series begins. */
  readonly begin: number;
}

/**
 * Undefined for anything but a whole one: the file may be another's, of another version, cut, or forged.
 * @throws Error when it cannot be read
 */
export const readIndex = (file: OpenCacheFile, checksumOf: (bytes: Uint8Array) => number): Beginning | undefined => {
  const head = file.read(0, HEAD_BYTES);
  const decoder = new TextDecoder();
  if (decoder.decode(head.subarray(0, MAGIC.length)) !== MAGIC) return undefined;
  const numbers = new Uint32Array(head.buffer, head.byteOffset + MAGIC.length, NUMBERS);
  const [indexBytes = 0, textBytes = 0, checksum] = numbers;
  if (indexBytes + textBytes > MOST_INDEX_BYTES) return undefined;
  const bytes = file.read(HEAD_BYTES, indexBytes + textBytes);
  const index = checksumOf(bytes) === checksum ? parsed(decoder.decode(bytes.subarray(0, indexBytes))) : undefined;
  if (index === undefined) return undefined;
  const texts = decoder.decode(bytes.subarray(indexBytes));
  return { index, texts, begin: aligned(HEAD_BYTES + indexBytes + textBytes) };
};
