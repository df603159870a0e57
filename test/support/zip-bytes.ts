import { crc32, deflateRawSync } from 'node:zlib';

/** One entry to write; what contradicts its data is written as told. */
export interface ZipPart {
  /** Bytes for names in an encoding of their own. */
  readonly name: string | Uint8Array;
  readonly data?: string | Uint8Array;
  readonly stored?: boolean;
  /** General purpose flags; 0x800 says that the name is UTF-8, 1 that the data is encrypted. */
  readonly flags?: number;
  readonly method?: number;
  readonly claimedBytes?: number;
  readonly crc?: number;
  /** The packed data of the first entry is used for this one as well. */
  readonly sharesFirst?: boolean;
}

interface ZipOptions {
  /** Sizes, offsets and counts in the 64-bit form. */
  readonly zip64?: boolean;
}

const bytesOf = (data: string | Uint8Array): Buffer => Buffer.from(data as string);

const HUGE_32 = 0xffffffff;

const zip64Field = (part: Buffer[]): Buffer => {
  const values = Buffer.concat(part);
  const head = Buffer.alloc(4);
  head.writeUInt16LE(1, 0);
  head.writeUInt16LE(values.length, 2);
  return Buffer.concat([head, values]);
};

const long = (value: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
};

interface Written {
  readonly part: ZipPart;
  readonly name: Buffer;
  readonly packed: Buffer;
  readonly method: number;
  readonly size: number;
  readonly crc: number;
}

const prepare = (part: ZipPart): Written => {
  const data = bytesOf(part.data ?? '');
  return {
    part,
    name: bytesOf(part.name),
    packed: part.stored ? data : deflateRawSync(data),
    method: part.method ?? (part.stored ? 0 : 8),
    size: part.claimedBytes ?? data.length,
    crc: part.crc ?? crc32(data),
  };
};

const flagsOf = ({ part: { name, flags } }: Written): number => flags ?? (typeof name === 'string' ? 0x800 : 0);

const localHeader = (one: Written): Buffer => {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(flagsOf(one), 6);
  head.writeUInt16LE(one.method, 8);
  head.writeUInt32LE(one.crc, 14);
  head.writeUInt32LE(one.packed.length, 18);
  head.writeUInt32LE(Math.min(one.size, HUGE_32), 22);
  head.writeUInt16LE(one.name.length, 26);
  return Buffer.concat([head, one.name]);
};

const listed = (one: Written, at: number, zip64: boolean): Buffer => {
  const isLong = zip64 || one.size > HUGE_32;
  const extra = isLong ? zip64Field([long(one.size), long(one.packed.length), long(at)]) : Buffer.alloc(0);
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(20, 6);
  head.writeUInt16LE(flagsOf(one), 8);
  head.writeUInt16LE(one.method, 10);
  head.writeUInt32LE(one.crc, 16);
  head.writeUInt32LE(isLong ? HUGE_32 : one.packed.length, 20);
  head.writeUInt32LE(isLong ? HUGE_32 : one.size, 24);
  head.writeUInt16LE(one.name.length, 28);
  head.writeUInt16LE(extra.length, 30);
  head.writeUInt32LE(isLong ? HUGE_32 : at, 42);
  return Buffer.concat([head, one.name, extra]);
};

const ending = (count: number, list: Buffer, at: number, zip64: boolean): Buffer => {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(zip64 ? 0xffff : count, 8);
  end.writeUInt16LE(zip64 ? 0xffff : count, 10);
  end.writeUInt32LE(zip64 ? HUGE_32 : list.length, 12);
  end.writeUInt32LE(zip64 ? HUGE_32 : at, 16);
  if (!zip64) return end;
  const record = Buffer.alloc(24);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeUInt16LE(45, 12);
  record.writeUInt16LE(45, 14);
  const locator = Buffer.alloc(8);
  locator.writeUInt32LE(0x07064b50, 0);
  const disks = Buffer.from([1, 0, 0, 0]);
  const where = long(at + list.length);
  return Buffer.concat([record, long(count), long(count), long(list.length), long(at), locator, where, disks, end]);
};

/** A zip archive. */
export const zipBytes = (parts: readonly ZipPart[], { zip64 = false }: ZipOptions = {}): Buffer => {
  const [chunks, list]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  const written = parts.map(prepare);
  for (const one of written) {
    if (one.part.sharesFirst) {
      const { packed, size, crc } = written[0]!;
      list.push(listed({ ...one, packed, size, crc, name: one.name }, 0, zip64));
      continue;
    }
    list.push(listed(one, at, zip64));
    chunks.push(localHeader(one), one.packed);
    at += 30 + one.name.length + one.packed.length;
  }
  const contents = Buffer.concat(list);
  return Buffer.concat([...chunks, contents, ending(parts.length, contents, at, zip64 || parts.length > 0xffff)]);
};
