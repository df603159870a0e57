import { type ByteSource, diskSource, memorySource } from './byte-source.ts';
import type { FileAddress } from './found-file.ts';
import type { Io } from './io.ts';
import { bytesOf, loadInput, unpackedIn } from './load-input.ts';
import { readZipEntry } from './read-zip-entry.ts';

/** The bytes at an address as they lie there: out of their archives, but still gzipped where they are. @throws Error */
export type LoadAddress = (address: FileAddress) => Promise<Uint8Array>;

/** An archive in the state that lets parts of it be read; it must be unpacked first where it lies in another. */
type SourceAt = (address: FileAddress) => Promise<ByteSource>;

/** The name by which a reader knows what lies at the address. */
export const nameAt = ({ path, entries }: FileAddress): string => entries.at(-1)?.name ?? path;

/**
 * Reads what lies at addresses. Of archives in archives the one asked for last stays in memory: what lies in it is asked
 * for in a row.
 */
export const addressLoader = (io: Io): LoadAddress => {
  let last: { readonly key: string; readonly source: ByteSource } | undefined;
  const unpacked: SourceAt = async (address) => {
    const key = JSON.stringify(address);
    if (last?.key === key) return last.source;
    last = undefined;
    const { bytes } =
      address.entries.length === 0
        ? await loadInput(io, address.path)
        : await unpackedIn(io, nameAt(address), () => load(address));
    last = { key, source: memorySource(bytes) };
    return last.source;
  };
  const sourceAt: SourceAt = async (address) =>
    address.entries.length === 0 && !/\.gz$/i.test(address.path) ? diskSource(io, address.path) : unpacked(address);
  const load: LoadAddress = async ({ path, entries }) => {
    const entry = entries.at(-1);
    if (entry === undefined) return bytesOf(io, path);
    return readZipEntry(io, await sourceAt({ path, entries: entries.slice(0, -1) }), entry);
  };
  return load;
};
