import fc from 'fast-check';
import { expect, it } from 'vitest';
import { crc16 } from '../../../src/readers/fit/crc-16.ts';

const bitByBit = (bytes: Uint8Array): number => {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 1 ? (crc >> 1) ^ 0xa001 : crc >> 1;
  }
  return crc;
};

it('the checksum is that of the bits, whatever the length and the beginning', () => {
  expect(crc16(new TextEncoder().encode('123456789'), 0, 9)).toBe(0xbb3d);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), fc.nat(5), (bytes, from) => {
      const start = Math.min(from, bytes.length);
      expect(crc16(bytes, start, bytes.length)).toBe(bitByBit(bytes.subarray(start)));
    }),
  );
});
