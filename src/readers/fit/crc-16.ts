/** Reversed polynomial of CRC-16/ARC, the checksum of the FIT protocol. */
const POLYNOMIAL = 0xa001;

const remainderOf = (byte: number): number => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 1 ? (crc >> 1) ^ POLYNOMIAL : crc >> 1;
  return crc;
};

const TABLE = Uint16Array.from({ length: 256 }, (_, byte) => remainderOf(byte));

/** CRC-16/ARC of the bytes from `from` up to `to`. */
export const crc16 = (bytes: Uint8Array, from: number, to: number): number => {
  let crc = 0;
  for (let i = from; i < to; i++) crc = (crc >> 8) ^ TABLE[(crc ^ bytes[i]!) & 0xff]!;
  return crc;
};
