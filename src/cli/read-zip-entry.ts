import type { ByteSource } from './byte-source.ts';
import { type Io, LARGEST_BYTES, mostUnpackedBytes } from './io.ts';
import type { ZipEntry } from './zip-entry.ts';

const MEGABYTE = 1 << 20;
const HEADER_BYTES = 30;
/** Name and extra fields of nearly all entries; header and data come with one read then. */
const USUAL_NAME_BYTES = 512;
const HEADER_SIGNATURE = 0x04034b50;
const [STORED, DEFLATED] = [0, 8];

/** Ways of packing that are understood. */
export const isKnownMethod = ({ method }: ZipEntry): boolean => method === STORED || method === DEFLATED;

const damaged = (what: string): Error => new Error(`it is damaged in the archive: ${what}`);

/** Where an entry's data begins behind its header. */
const dataOffset = (header: Uint8Array): number => {
  if (header.length < HEADER_BYTES) throw damaged('the archive ends before it');
  const view = new DataView(header.buffer, header.byteOffset, HEADER_BYTES);
  if (view.getUint32(0, true) !== HEADER_SIGNATURE) throw damaged('it is not where the list of contents says');
  return HEADER_BYTES + view.getUint16(26, true) + view.getUint16(28, true);
};

/** Where the packed bytes of an entry begin. @throws Error when there is no such entry */
export const packedStart = (source: ByteSource, { headerAt }: ZipEntry): number =>
  headerAt + dataOffset(source.read(headerAt, HEADER_BYTES));

const packedBytesOf = (source: ByteSource, { headerAt, packedBytes }: ZipEntry): Uint8Array => {
  const ahead = source.read(headerAt, HEADER_BYTES + USUAL_NAME_BYTES + packedBytes);
  const offset = dataOffset(ahead);
  const isAll = ahead.length >= offset + packedBytes;
  const packed = isAll ? ahead.subarray(offset, offset + packedBytes) : source.read(headerAt + offset, packedBytes);
  if (packed.length < packedBytes) throw damaged('the archive ends within it');
  return packed;
};

const refuseTooLarge = ({ sizeBytes, packedBytes }: ZipEntry): void => {
  if (sizeBytes <= mostUnpackedBytes(packedBytes) && packedBytes <= LARGEST_BYTES) return;
  const megabytes = Math.ceil(Math.max(sizeBytes, packedBytes) / MEGABYTE);
  throw new Error(
    sizeBytes > LARGEST_BYTES || packedBytes > LARGEST_BYTES
      ? `it has ${megabytes} MB, more than the ${LARGEST_BYTES / MEGABYTE} MB that are read`
      : `it unpacks to ${megabytes} MB, hundreds of times what is packed, as no recording does`,
  );
};

const unpack = (io: Io, packed: Uint8Array, { method, sizeBytes }: ZipEntry): Uint8Array => {
  if (method === STORED) return packed;
  try {
    return io.inflate(packed, sizeBytes);
  } catch {
    throw damaged('what is packed does not fit its list of contents');
  }
};

/**
 * One entry of a zip archive, unpacked in memory.
 * @throws Error when it is damaged, or larger than the bound, or its size is not what the archive says
 */
export const readZipEntry = (io: Io, source: ByteSource, entry: ZipEntry): Uint8Array => {
  refuseTooLarge(entry);
  const bytes = unpack(io, packedBytesOf(source, entry), entry);
  if (bytes.length !== entry.sizeBytes) throw damaged('its size is not what the list of contents says');
  if (io.crc32(bytes) !== entry.crc32) throw damaged('its checksum does not fit');
  return bytes;
};
