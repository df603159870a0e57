import { ReadError } from '../core/errors.ts';
import type { Sport } from '../core/sport.ts';
import { attempt } from './attempt.ts';
import { atHand, type Packed, type PackedApart, packValue, unpackValue } from './cache/packed-value.ts';
import { reducedFileShape } from './cache/reduced-file-shape.ts';
import { DamagedError, type Owner } from './cache/shape.ts';
import { type Failure, failureOf } from './failure.ts';
import type { FileAddress, FoundFile } from './found-file.ts';
import type { Io } from './io.ts';
import { type LoadAddress, nameAt } from './load-address.ts';
import { unpackedIn } from './load-input.ts';
import { placeOf } from './place-of.ts';
import { type ReducedFile, type ReduceOptions, reduceFile } from './reduce-file.ts';
import { relocate } from './relocate.ts';

/** One file to reduce, as plain data. */
export interface ReduceTask {
  readonly address: FileAddress;
  readonly toldSport?: Sport;
}

/** Names a content: what the same content was reduced to serves again. */
export interface Content {
  readonly hash: string;
  readonly bytes: number;
  /** A moment before it was read, milliseconds since 1970. */
  readonly readMs: number;
}

/** What became of a file, fit to be sent to another thread. */
export type Outcome =
  /** As bytes, with the content that they were made from if it was asked for. */
  | { readonly packed: Packed; readonly content?: Content }
  /** What has no bytes, or is no fact about the content: a file that cannot be read now. */
  | { readonly reduced: ReducedFile };

/** Readers know a file by this name, and so do the places in its results. */
const ownerOf = (address: FileAddress): Owner => ({ file: nameAt(address) });

const packOrNot = (reduced: ReducedFile, owner: Owner): Packed | undefined => {
  try {
    return packValue(reducedFileShape, reduced, owner);
  } catch (error) {
    if (error instanceof DamagedError) return undefined;
    throw error;
  }
};

/** A fault of ours costs one file of many, not the run. */
const ourFault = (error: unknown): Failure => ({
  message: `reading it fails by a fault of recover's own: ${error instanceof Error ? error.message : String(error)}`,
  hint: 'please report it',
  standing: 'damaged',
});

/** The world that files are read from, and what else decides the outcome. */
export interface Apart {
  readonly io: Io;
  readonly load: LoadAddress;
  readonly options: Omit<ReduceOptions, 'toldSport'>;
  /** Absent where nobody wants to know the content. */
  readonly hash: ((bytes: Uint8Array) => string) | undefined;
}

const outcomeOf = async ({ io, load, options, hash }: Apart, { address, toldSport }: ReduceTask): Promise<Outcome> => {
  const readMs = io.now().getTime();
  let bytes: Uint8Array = new Uint8Array();
  const input = await attempt(() =>
    unpackedIn(io, nameAt(address), async () => {
      bytes = await load(address);
      return bytes;
    }),
  );
  if (input instanceof ReadError) return { reduced: { failure: failureOf(input) } };
  const reduced = await reduceFile(input, { ...options, ...(toldSport !== undefined && { toldSport }) });
  const packed = packOrNot(reduced, ownerOf(address));
  if (packed === undefined) return { reduced };
  return hash === undefined ? { packed } : { packed, content: { hash: hash(bytes), bytes: bytes.length, readMs } };
};

/** Loads one file, reduces it and drops it. Never rejects. */
export const reduceApart = async (apart: Apart, task: ReduceTask): Promise<Outcome> => {
  try {
    return await outcomeOf(apart, task);
  } catch (error) {
    return { reduced: { failure: ourFault(error) } };
  }
};

/** The bytes that move to the other thread instead of being copied. */
export const transferOf = (outcome: Outcome): ArrayBuffer[] =>
  'packed' in outcome ? [outcome.packed.series.buffer] : [];

/** Packed results of the file, which may have another name by now; undefined when they are damaged. */
export const unpackResult = (packed: PackedApart, file: FoundFile, address: FileAddress): ReducedFile | undefined => {
  const reduced = unpackValue(reducedFileShape, packed, ownerOf(address));
  return reduced === undefined || file.entry === undefined ? reduced : relocate(reduced, placeOf(file));
};

/** The result in an outcome. */
export const reducedOf = (outcome: Outcome, file: FoundFile, address: FileAddress): ReducedFile => {
  if ('reduced' in outcome)
    return file.entry === undefined ? outcome.reduced : relocate(outcome.reduced, placeOf(file));
  const reduced = unpackResult(atHand(outcome.packed), file, address);
  if (reduced === undefined) throw new Error(`${file.path}: what was packed cannot be unpacked`);
  return reduced;
};
