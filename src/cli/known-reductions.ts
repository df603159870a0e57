import { type Looks, openSessionCache, type SessionCache } from './cache/session-cache.ts';
import { cacheFolderPath } from './cache-folder-path.ts';
import type { FileAddress } from './found-file.ts';
import type { LongJobs } from './io.ts';
import { basename } from './io-path.ts';
import { addressLoader, type LoadAddress } from './load-address.ts';
import { type Content, type Outcome, unpackResult } from './reduce-apart.ts';
import type { ReducedFile } from './reduce-file.ts';
import type { ReduceCircumstances, ReduceJob } from './reduce-one.ts';

type Found = ReducedFile | undefined;

/** What files were reduced to in earlier runs, and will have been reduced to in this one. */
export interface KnownReductions {
  /** At once where the file looks as it did; else its content may have to be read first. */
  readonly find: (job: ReduceJob) => Found | Promise<Found>;
  readonly add: (job: ReduceJob, outcome: Outcome) => void;
  readonly save: () => void;
}

const looksOf = ({ file }: ReduceJob): Looks | undefined => {
  const identity = file.identity();
  if (identity === undefined) return undefined;
  const { sizeBytes, modifiedMs, changedMs } = identity;
  // In an archive the times are the archive's.
  const crc32 = file.address?.entries.at(-1)?.crc32 ?? '';
  const stamp = `${sizeBytes}:${modifiedMs}:${changedMs}:${crc32}`;
  return { place: file.key, stamp, changedMs: Math.max(modifiedMs, changedMs) };
};

interface Work {
  readonly circumstances: ReduceCircumstances;
  readonly cache: SessionCache;
  readonly hash: LongJobs['contentHash'];
  readonly load: LoadAddress;
  /** Names the settings that decide what contents are reduced to. */
  readonly settings: string;
}

/** All that decides what a content is reduced to, its file's name included: it says which reader is asked first. */
const keyOf = ({ settings }: Work, { file, toldSport }: ReduceJob, content: string): string =>
  `${content}/${settings}/${toldSport ?? ''}/${basename(file.entry ?? file.path)}`;

/** Hashes the content where it may be a known one, in a file that was moved or touched. */
const contentRead = async (work: Work, address: FileAddress, sizeBytes: number): Promise<Content | undefined> => {
  const { cache, circumstances, hash, load } = work;
  if (!cache.mayKnow(sizeBytes)) return undefined;
  const readMs = circumstances.io.now().getTime();
  try {
    const bytes = await load(address);
    return { hash: hash(bytes), bytes: bytes.length, readMs };
  } catch {
    // Whoever reduces the file says why it cannot be read.
    return undefined;
  }
};

const kept = (work: Work, job: ReduceJob, address: FileAddress, content: string): Found => {
  const packed = work.cache.take(keyOf(work, job, content));
  return packed === undefined ? undefined : unpackResult(packed, job.file, address);
};

/** Of a file that was moved or touched. */
const findByContent = async (work: Work, job: ReduceJob, address: FileAddress, looks: Looks): Promise<Found> => {
  const content = await contentRead(work, address, job.file.identity()?.sizeBytes ?? 0);
  if (content === undefined) return undefined;
  work.cache.keepLooks(looks, content.hash, content.readMs);
  return kept(work, job, address, content.hash);
};

const find = (work: Work, job: ReduceJob): Found | Promise<Found> => {
  const looks = looksOf(job);
  const { address } = job.file;
  if (looks === undefined || address === undefined) return undefined;
  const content = work.cache.contentAt(looks);
  return content === undefined ? findByContent(work, job, address, looks) : kept(work, job, address, content);
};

const add = (work: Work, job: ReduceJob, outcome: Outcome): void => {
  if (!('packed' in outcome) || outcome.content === undefined) return;
  const { hash, bytes: contentBytes, readMs } = outcome.content;
  work.cache.keep({ key: keyOf(work, job, hash), content: hash, contentBytes, packed: outcome.packed });
  const looks = looksOf(job);
  if (looks !== undefined) work.cache.keepLooks(looks, hash, readMs);
};

/** The reductions in the user's cache. Without a cache that can be read or written it knows and keeps nothing. */
export const knownReductions = (circumstances: ReduceCircumstances, long: LongJobs): KnownReductions => {
  const cache = openSessionCache({
    folder: long.cacheFolder(cacheFolderPath(circumstances.io)),
    checksum: long.checksum,
    program: long.programId(),
    nowMs: circumstances.io.now().getTime(),
  });
  const { io, hints, timeZone } = circumstances;
  const hash = long.contentHash;
  const settings = hash(JSON.stringify([timeZone, Object.entries(hints).sort()]));
  const work: Work = { circumstances, cache, hash, load: addressLoader(io), settings };
  return { find: (job) => find(work, job), add: (...added) => add(work, ...added), save: cache.save };
};
