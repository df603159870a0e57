import type { OpenCacheFile } from '../io-cache-folder.ts';

/** A result in the cache file. */
export interface Entry {
  /** Names content, name and settings. */
  readonly key: string;
  /** Hash and size of the content that it was reduced from. */
  readonly content: string;
  readonly contentBytes: number;
  /** Where it lies, counted from the end of the index. */
  readonly at: number;
  readonly lengthBytes: number;
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
const MAGIC = 'recover-cache/1\n';
const HEAD_BYTES = MAGIC.length + 8;
/** Entries begin at multiples of this, as the series in them must. */
const ALIGNED_BYTES = 8;
const MOST_INDEX_BYTES = 64 * (1 << 20);

export const aligned = (bytes: number): number => Math.ceil(bytes / ALIGNED_BYTES) * ALIGNED_BYTES;

/** The first bytes of a cache file: magic, length and checksum of the index, the index as JSON, up to the first entry. */
export const packIndex = (
  { program, entries, sightings }: CacheIndex,
  checksumOf: (bytes: Uint8Array) => number,
): Uint8Array => {
  const rows = entries.map((one) => [
    one.key,
    one.content,
    one.contentBytes,
    one.at,
    one.lengthBytes,
    one.checksum,
    one.seenDay,
  ]);
  const seen = sightings.map(({ place, stamp, content }) => [place, stamp, content]);
  const json = new TextEncoder().encode(JSON.stringify({ program, entries: rows, sightings: seen }));
  const bytes = new Uint8Array(aligned(HEAD_BYTES + json.length));
  bytes.set(new TextEncoder().encode(MAGIC));
  new Uint32Array(bytes.buffer, MAGIC.length, 2).set([json.length, checksumOf(json)]);
  bytes.set(json, HEAD_BYTES);
  return bytes;
};

const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;

const entryOf = (row: unknown): Entry[] => {
  const [key, content, contentBytes, at, lengthBytes, checksum, seenDay]: readonly unknown[] = Array.isArray(row)
    ? row
    : [];
  const isWhole =
    isText(key) &&
    isText(content) &&
    isCount(contentBytes) &&
    isCount(at) &&
    isCount(lengthBytes) &&
    isCount(checksum) &&
    isCount(seenDay);
  return isWhole && at % ALIGNED_BYTES === 0
    ? [{ key, content, contentBytes, at, lengthBytes, checksum, seenDay }]
    : [];
};

const sightingOf = (row: unknown): Sighting[] => {
  const [place, stamp, content]: readonly unknown[] = Array.isArray(row) ? row : [];
  return isText(place) && isText(stamp) && isText(content) ? [{ place, stamp, content }] : [];
};

const parsed = (json: Uint8Array): CacheIndex | undefined => {
  const told = JSON.parse(new TextDecoder().decode(json)) as Readonly<Record<string, unknown>> | null;
  if (told === null || !isText(told.program) || !Array.isArray(told.entries) || !Array.isArray(told.sightings))
    return undefined;
  return {
    program: told.program,
    entries: told.entries.flatMap(entryOf),
    sightings: told.sightings.flatMap(sightingOf),
  };
};

/**
 * What the file holds, and where its entries begin. Undefined for anything but a whole index: the file may be another's,
 * of another version, cut, or forged. @throws Error when it cannot be read
 */
export const readIndex = (
  file: OpenCacheFile,
  checksumOf: (bytes: Uint8Array) => number,
): { readonly index: CacheIndex; readonly begin: number } | undefined => {
  const head = file.read(0, HEAD_BYTES);
  if (new TextDecoder().decode(head.subarray(0, MAGIC.length)) !== MAGIC) return undefined;
  const [length = 0, told] = new Uint32Array(head.buffer, head.byteOffset + MAGIC.length, 2);
  if (length > MOST_INDEX_BYTES) return undefined;
  const json = file.read(HEAD_BYTES, length);
  const index = checksumOf(json) === told ? parsed(json) : undefined;
  return index === undefined ? undefined : { index, begin: aligned(HEAD_BYTES + length) };
};
