import type { CacheFolder, OpenCacheFile } from '../io-cache-folder.ts';
import { aligned, type CacheIndex, type Entry, packIndex, readIndex, type Sighting } from './cache-index.ts';
import { worthKeeping } from './worth-keeping.ts';

/** The day of last use is written down this seldom: a run that learns nothing should write nothing. Tool default. */
const SEEN_STEP_DAYS = 7;
/**
 * File systems tell times to as little as two seconds (FAT): a file that changed so shortly before it was read may change
 * again and look the same.
 */
const SETTLED_MS = 2000;

/** What is needed of the world. */
export interface CacheTools {
  readonly folder: CacheFolder;
  readonly checksum: (bytes: Uint8Array) => number;
  /** Entries of other programs are not used. */
  readonly program: string;
  readonly nowMs: number;
}

/** A file as its folder shows it. */
export interface Looks {
  readonly place: string;
  readonly stamp: string;
  /** When it was last changed, or a later moment. */
  readonly changedMs: number;
}

export interface NewEntry {
  readonly key: string;
  readonly content: string;
  readonly contentBytes: number;
  readonly bytes: Uint8Array;
}

/** Results of earlier runs. Nothing here throws: what cannot be read or written is not there. */
export interface SessionCache {
  /** Hash of a file's content, when the file looks as it did when it was read. */
  readonly contentAt: (looks: Looks) => string | undefined;
  /** False when no content of this size is known, so that hashing it would be in vain. */
  readonly mayKnow: (contentBytes: number) => boolean;
  readonly take: (key: string) => Uint8Array<ArrayBuffer> | undefined;
  readonly keep: (entry: NewEntry) => void;
  /** Remembers what a file looked like; `readMs` is a moment before it was read. */
  readonly keepLooks: (looks: Looks, content: string, readMs: number) => void;
  /** Writes what was learnt, if anything was. */
  readonly save: () => void;
}

interface Held {
  readonly file: OpenCacheFile;
  readonly begin: number;
}

const DAY_MS = 86_400_000;

const attempted = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch {
    // No cache is no fault: the work is done without it.
    return undefined;
  }
};

const opened = ({ folder, checksum, program }: CacheTools): (Held & { readonly index: CacheIndex }) | undefined => {
  const file = attempted(folder.open);
  if (file === undefined) return undefined;
  const found = attempted(() => readIndex(file, checksum));
  if (found?.index.program === program) return { file, ...found };
  file.close();
  return undefined;
};

interface Kept extends Omit<Entry, 'at'> {
  readonly bytes: () => Uint8Array;
}

/** What the cache file held, and what this run adds. */
interface Ledger {
  readonly tools: CacheTools;
  readonly held: Held | undefined;
  readonly today: number;
  readonly old: Map<string, Entry>;
  readonly added: Map<string, Kept>;
  readonly sightings: Map<string, Sighting>;
  readonly used: Set<string>;
  learnt: boolean;
}

const newLedger = (tools: CacheTools): Ledger => {
  const held = opened(tools);
  const { entries = [], sightings = [] } = held?.index ?? {};
  const endsAt = (entry: Entry): number => held!.begin + entry.at + entry.lengthBytes;
  const whole = entries.filter((entry) => endsAt(entry) <= held!.file.sizeBytes);
  return {
    tools,
    held,
    today: Math.floor(tools.nowMs / DAY_MS),
    old: new Map(whole.map((entry) => [entry.key, entry])),
    added: new Map(),
    sightings: new Map(sightings.map((sighting) => [sighting.place, sighting])),
    used: new Set(),
    learnt: false,
  };
};

const bytesOf = ({ held }: Ledger, { at, lengthBytes }: Entry): Uint8Array<ArrayBuffer> =>
  held!.file.read(held!.begin + at, lengthBytes);

const take = (ledger: Ledger, key: string): Uint8Array<ArrayBuffer> | undefined => {
  const entry = ledger.old.get(key);
  if (entry === undefined) return undefined;
  const bytes = attempted(() => bytesOf(ledger, entry));
  if (bytes !== undefined && ledger.tools.checksum(bytes) === entry.checksum) {
    ledger.used.add(key);
    if (ledger.today - entry.seenDay >= SEEN_STEP_DAYS) ledger.learnt = true;
    return bytes;
  }
  ledger.old.delete(key);
  return undefined;
};

const keep = (ledger: Ledger, { bytes, ...entry }: NewEntry): void => {
  ledger.added.set(entry.key, {
    ...entry,
    lengthBytes: bytes.length,
    checksum: ledger.tools.checksum(bytes),
    seenDay: ledger.today,
    bytes: () => bytes,
  });
  ledger.learnt = true;
};

const keepLooks = (ledger: Ledger, { place, stamp, changedMs }: Looks, content: string, readMs: number): void => {
  const before = ledger.sightings.get(place);
  const isKnown = before?.stamp === stamp && before.content === content;
  if (isKnown || !(readMs - changedMs >= SETTLED_MS)) return;
  ledger.sightings.set(place, { place, stamp, content });
  ledger.learnt = true;
};

const keptOf = (ledger: Ledger): Kept[] => {
  const { old, added, used, today } = ledger;
  const earlier = [...old.values()]
    .filter(({ key }) => !added.has(key))
    .map((entry) => ({
      ...entry,
      seenDay: used.has(entry.key) ? today : entry.seenDay,
      bytes: () => bytesOf(ledger, entry),
    }));
  return worthKeeping([...added.values(), ...earlier], today);
};

/** Index and entries, one after the other. */
function* cacheFileOf(
  kept: readonly Kept[],
  sightings: readonly Sighting[],
  { tools: { program, checksum }, held }: Ledger,
): Generator<Uint8Array> {
  let at = 0;
  const entries = kept.map((one): Entry => {
    const entry = { ...one, at };
    at += aligned(one.lengthBytes);
    return entry;
  });
  yield packIndex({ program, entries, sightings }, checksum);
  for (const { bytes, lengthBytes } of kept) {
    yield bytes();
    yield new Uint8Array(aligned(lengthBytes) - lengthBytes);
  }
  // Where open files cannot be replaced, the old one must be closed by now.
  held?.file.close();
}

const save = (ledger: Ledger): void => {
  const { tools, held, learnt, sightings } = ledger;
  if (learnt) {
    const kept = keptOf(ledger);
    const contents = new Set(kept.map(({ content }) => content));
    const known = [...sightings.values()].filter(({ content }) => contents.has(content));
    attempted(() => tools.folder.replace(cacheFileOf(kept, known, ledger)));
  }
  held?.file.close();
};

/** The cache in the folder as it stands now. */
export const openSessionCache = (tools: CacheTools): SessionCache => {
  const ledger = newLedger(tools);
  const sizes = new Set([...ledger.old.values()].map(({ contentBytes }) => contentBytes));
  return {
    contentAt: ({ place, stamp }) => {
      const sighting = ledger.sightings.get(place);
      return sighting?.stamp === stamp ? sighting.content : undefined;
    },
    mayKnow: (contentBytes) => sizes.has(contentBytes),
    take: (key) => take(ledger, key),
    keep: (entry) => keep(ledger, entry),
    keepLooks: (...seen) => keepLooks(ledger, ...seen),
    save: () => save(ledger),
  };
};
