import type { CacheFolder, OpenCacheFile } from '../io-cache-folder.ts';
import { type Beginning, type Entry, packIndex, readIndex, type Sighting } from './cache-index.ts';
import { LostSeriesError } from './lost-series-error.ts';
import type { Packed, PackedApart } from './packed-value.ts';
import { aligned, type SeriesBytes } from './shape.ts';
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
  readonly packed: Packed;
}

/** Results of earlier runs. Nothing here throws: what cannot be read or written is not there. */
export interface SessionCache {
  /** Hash of a file's content, when the file looks as it did when it was read. */
  readonly contentAt: (looks: Looks) => string | undefined;
  /** False when no content of this size is known, so that hashing it would be in vain. */
  readonly mayKnow: (contentBytes: number) => boolean;
  /** Its series can be fetched for as long as the program runs. */
  readonly take: (key: string) => PackedApart | undefined;
  readonly keep: (entry: NewEntry) => void;
  /** Remembers what a file looked like; `readMs` is a moment before it was read. */
  readonly keepLooks: (looks: Looks, content: string, readMs: number) => void;
  /** Writes what was learnt, if anything was. */
  readonly save: () => void;
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

interface Held extends Beginning {
  readonly file: OpenCacheFile;
}

const opened = ({ folder, checksum, program }: CacheTools): Held | undefined => {
  const file = attempted(folder.open);
  if (file === undefined) return undefined;
  const found = attempted(() => readIndex(file, checksum));
  if (found?.index.program === program) return { file, ...found };
  file.close();
  return undefined;
};

/** An entry of the cache file, and where in it its parts lie. */
interface Lying {
  readonly entry: Entry;
  readonly textAt: number;
  readonly seriesAt: number;
}

/** An entry with what it holds. */
interface Stored extends Entry {
  readonly json: () => string;
  /** @throws Error when the file does not give it */
  readonly series: () => Uint8Array<ArrayBuffer>;
}

/** What the cache file held, and what this run adds. */
interface Ledger {
  readonly tools: CacheTools;
  readonly held: Held | undefined;
  readonly today: number;
  readonly old: Map<string, Lying>;
  readonly added: Map<string, Stored>;
  readonly sightings: Map<string, Sighting>;
  /** The series of entries that were of use. */
  readonly taken: Map<string, SeriesBytes>;
  learnt: boolean;
}

/** Entries whose series do not lie beyond the end of a file that was cut, by their keys. */
const lyingIn = ({ file, index, begin }: Held): Map<string, Lying> => {
  const lying = new Map<string, Lying>();
  let [textAt, seriesAt] = [0, begin];
  for (const entry of index.entries) {
    if (seriesAt + entry.seriesBytes <= file.sizeBytes) lying.set(entry.key, { entry, textAt, seriesAt });
    textAt += entry.jsonLength;
    seriesAt += aligned(entry.seriesBytes);
  }
  return lying;
};

const newLedger = (tools: CacheTools): Ledger => {
  const held = opened(tools);
  return {
    tools,
    held,
    today: Math.floor(tools.nowMs / DAY_MS),
    old: held === undefined ? new Map() : lyingIn(held),
    added: new Map(),
    sightings: new Map(held?.index.sightings.map((sighting) => [sighting.place, sighting])),
    taken: new Map(),
    learnt: false,
  };
};

const jsonOf = ({ held }: Ledger, { entry, textAt }: Lying): string =>
  held!.texts.slice(textAt, textAt + entry.jsonLength);

/** @throws Error when the file does not give it */
const seriesOf = ({ held }: Ledger, { entry, seriesAt }: Lying): Uint8Array<ArrayBuffer> =>
  held!.file.read(seriesAt, entry.seriesBytes);

const checkedSeries = (ledger: Ledger, lying: Lying): Uint8Array<ArrayBuffer> => {
  const bytes = attempted(() => seriesOf(ledger, lying));
  if (bytes === undefined || ledger.tools.checksum(bytes) !== lying.entry.checksum) throw new LostSeriesError();
  return bytes;
};

/** The series of an entry, read and checked when they are first asked for. */
const seriesLater = (ledger: Ledger, lying: Lying): SeriesBytes => {
  let whole: Uint8Array<ArrayBuffer> | undefined;
  return {
    lengthBytes: lying.entry.seriesBytes,
    get: () => {
      whole ??= checkedSeries(ledger, lying);
      return whole;
    },
  };
};

const take = (ledger: Ledger, key: string): PackedApart | undefined => {
  const lying = ledger.old.get(key);
  if (lying === undefined) return undefined;
  const series = ledger.taken.get(key) ?? seriesLater(ledger, lying);
  ledger.taken.set(key, series);
  if (ledger.today - lying.entry.seenDay >= SEEN_STEP_DAYS) ledger.learnt = true;
  return { json: jsonOf(ledger, lying), series };
};

const keep = (ledger: Ledger, { packed: { json, series }, ...entry }: NewEntry): void => {
  ledger.added.set(entry.key, {
    ...entry,
    jsonLength: json.length,
    seriesBytes: series.length,
    checksum: ledger.tools.checksum(series),
    seenDay: ledger.today,
    json: () => json,
    series: () => series,
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

/** What was of use has its series in memory by now; what is found damaged is not kept. */
const fetchTaken = ({ old, taken }: Ledger): void => {
  for (const [key, { get }] of taken) if (attempted(get) === undefined) old.delete(key);
};

const storedOf = (ledger: Ledger, lying: Lying): Stored => {
  const { entry } = lying;
  const taken = ledger.taken.get(entry.key);
  return {
    ...entry,
    seenDay: taken === undefined ? entry.seenDay : ledger.today,
    json: () => jsonOf(ledger, lying),
    series: () => taken?.get() ?? seriesOf(ledger, lying),
  };
};

const keptOf = (ledger: Ledger): Stored[] => {
  const { old, added, today } = ledger;
  const earlier = [...old.values()].filter(({ entry }) => !added.has(entry.key));
  return worthKeeping([...added.values(), ...earlier.map((lying) => storedOf(ledger, lying))], today);
};

/** Index and texts, then the series one after the other. */
function* cacheFileOf(
  kept: readonly Stored[],
  sightings: readonly Sighting[],
  { tools: { program, checksum }, held }: Ledger,
): Generator<Uint8Array> {
  const texts = kept.map(({ json }) => json()).join('');
  yield packIndex({ program, entries: kept, sightings }, texts, checksum);
  for (const { series, seriesBytes } of kept) {
    yield series();
    yield new Uint8Array(aligned(seriesBytes) - seriesBytes);
  }
  // Where open files cannot be replaced, the old one must be closed by now.
  held?.file.close();
}

const save = (ledger: Ledger): void => {
  const { tools, held, learnt, sightings, taken } = ledger;
  if (learnt) {
    fetchTaken(ledger);
    const kept = keptOf(ledger);
    const contents = new Set(kept.map(({ content }) => content));
    const known = [...sightings.values()].filter(({ content }) => contents.has(content));
    attempted(() => tools.folder.replace(cacheFileOf(kept, known, ledger)));
  }
  if (learnt || taken.size === 0) held?.file.close();
};

/** The cache in the folder as it stands now. */
export const openSessionCache = (tools: CacheTools): SessionCache => {
  const ledger = newLedger(tools);
  const sizes = new Set([...ledger.old.values()].map(({ entry }) => entry.contentBytes));
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
