import { closeSync, openSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** 1980-01-01, the first day that an archive can name. */
const DOS_DATE = 0x21;

/** Writes an archive whose entries are stored as they are: they are packed already. Returns its size in bytes. */
export const storeZip = (path: string, entries: Iterable<readonly [name: string, bytes: Uint8Array]>): number => {
  const descriptor = openSync(path, 'w');
  const directory: Buffer[] = [];
  let at = 0;
  const write = (bytes: Uint8Array): void => {
    at += writeSync(descriptor, bytes);
  };
  for (const [name, bytes] of entries) {
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(DOS_DATE, 8);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(bytes.length, 14);
    facts.writeUInt32LE(bytes.length, 18);
    facts.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, place, Buffer.from(name));
    write(Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), facts, Buffer.from(name)]));
    write(bytes);
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(directory.length / 4, 8);
  end.writeUInt16LE(directory.length / 4, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  write(list);
  write(end);
  closeSync(descriptor);
  return at;
};
