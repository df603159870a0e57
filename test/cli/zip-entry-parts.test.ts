import { describe, expect, it } from 'vitest';
import { memorySource } from '../../src/cli/byte-source.ts';
import { LARGEST_BYTES, nodeIo } from '../../src/cli/io.ts';
import { listZip } from '../../src/cli/list-zip.ts';
import { isForParts, zipEntryParts } from '../../src/cli/zip-entry-parts.ts';
import { ReadError } from '../../src/core/errors.ts';
import { type ZipPart, zipBytes } from '../support/zip-bytes.ts';

/** More than one part of what is packed, and more than one of what is unpacked. */
const TEXT = Array.from({ length: 400_000 }, (_, i) => `${(i * 2_654_435_761) % 2 ** 32}`).join(' ');

const partsOf = async (part: ZipPart, damage: (bytes: Uint8Array) => void = () => undefined) => {
  const bytes = zipBytes([part]);
  const { entries } = await listZip(memorySource(bytes), async () => undefined);
  damage(bytes);
  const parts: Uint8Array[] = [];
  for await (const one of zipEntryParts(nodeIo(), memorySource(bytes), entries[0]!)) parts.push(Uint8Array.from(one));
  return parts;
};

describe('an entry read part by part', () => {
  it.each([false, true])('is the same as read whole (stored: %s)', async (stored) => {
    const parts = await partsOf({ name: 'export.xml', data: TEXT, stored });
    expect(parts.length).toBeGreaterThan(1);
    expect(Buffer.concat(parts).toString()).toBe(TEXT);
  });

  it('is refused when what is packed is damaged, cut or of another size', async () => {
    const half = (bytes: Uint8Array): void => void bytes.fill(0xff, bytes.length >> 1, (bytes.length >> 1) + 64);
    await expect(partsOf({ name: 'export.xml', data: TEXT }, half)).rejects.toBeInstanceOf(ReadError);
    await expect(partsOf({ name: 'export.xml', data: TEXT, claimedBytes: TEXT.length - 1 })).rejects.toThrow(
      /its size/,
    );
    await expect(partsOf({ name: 'export.xml', data: TEXT, claimedBytes: TEXT.length + 1 })).rejects.toThrow(
      /its size/,
    );
  });

  it('is only for large XML that unpacks to no more than recordings do', () => {
    const entry = {
      name: 'apple_health_export/export.xml',
      sizeBytes: LARGEST_BYTES + 1,
      packedBytes: LARGEST_BYTES / 20,
    };
    const rest = { method: 8, headerAt: 0, crc32: 0, encrypted: false };
    expect(isForParts({ ...rest, ...entry })).toBe(true);
    expect(isForParts({ ...rest, ...entry, name: 'a.gpx' })).toBe(false);
    expect(isForParts({ ...rest, ...entry, sizeBytes: LARGEST_BYTES })).toBe(false);
    expect(isForParts({ ...rest, ...entry, packedBytes: LARGEST_BYTES / 300 })).toBe(false);
  });
});
