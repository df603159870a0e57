/** Reversed polynomial of CRC-16/ARC, the checksum of the FIT protocol. */
const POLYNOMIAL = 0xa001;

const remainderOf = (byte: number): number => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 1 ? (crc >> 1) ^ POLYNOMIAL : crc >> 1;
  return crc;
};

/** What a byte leaves behind when 0, 1, 2 or 3 zero bytes follow it: four bytes are taken at a time. */
const [TABLE_0, TABLE_1, TABLE_2, TABLE_3] = (() => {
  const first = Uint16Array.from({ length: 256 }, (_, byte) => remainderOf(byte));
  const behind = (table: Uint16Array): Uint16Array => table.map((rest) => (rest >> 8) ^ first[rest & 0xff]!);
  const [second, third] = [behind(first), behind(behind(first))];
  return [first, second, third, behind(third)] as const;
})();

/** Checksum of whole groups of four bytes. */
const crcOfFours = (bytes: Uint8Array, from: number, to: number): number => {
  let crc = 0;
  for (let i = from; i < to; i += 4) {
    crc =
      TABLE_3[(crc ^ bytes[i]!) & 0xff]! ^
      TABLE_2[((crc >> 8) ^ bytes[i + 1]!) & 0xff]! ^
      TABLE_1[bytes[i + 2]!]! ^
      TABLE_0[bytes[i + 3]!]!;
  }
  return crc;
};

/** CRC-16/ARC of the bytes from `from` up to `to`. */
export const crc16 = (bytes: Uint8Array, from: number, to: number): number => {
  const rest = (to - from) % 4;
  let crc = crcOfFours(bytes, from, to - rest);
  for (let i = to - rest; i < to; i++) crc = (crc >> 8) ^ TABLE_0[(crc ^ bytes[i]!) & 0xff]!;
  return crc;
};
