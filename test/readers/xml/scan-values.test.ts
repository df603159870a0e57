import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDecimal } from '../../../src/readers/parse-decimal.ts';
import { parseInstant } from '../../../src/readers/parse-instant.ts';
import { characterBytes } from '../../../src/readers/xml/character-bytes.ts';
import { scanDecimal } from '../../../src/readers/xml/scan-decimal.ts';
import { scanInstant } from '../../../src/readers/xml/scan-instant.ts';
import { bytesOf } from '../../support/gpx-text.ts';

const decimalOf = (text: string): number => scanDecimal(bytesOf(`<${text}<`), 1, 1 + bytesOf(text).length);

const instantOf = (text: string) => scanInstant(bytesOf(`<${text}<`), 1, 1 + bytesOf(text).length);

describe('a scanned number', () => {
  const digits = fc.stringMatching(/^-?\d{0,20}(\.\d{0,25})?$/);

  it('is the same to the bit, or left to the usual way', () => {
    fc.assert(
      fc.property(fc.oneof(digits, fc.double().map(String), fc.string({ maxLength: 8 })), (text) => {
        const scanned = decimalOf(text);
        if (!Number.isNaN(scanned)) expect(Object.is(scanned, parseDecimal(text)), text).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['0', '-0', '52.1234567', '-13.5', '007.50', '5.', '.5', '9007199254740991', '0.0000000000000000000001'])(
    'is read: %s',
    (text) => {
      expect(Object.is(decimalOf(text), Number(text))).toBe(true);
    },
  );

  it.each(['', '-', '.', '-.', '1e3', '+1', ' 1', '1,5', '1.2.3', '--1', '9007199254740993', '12345678901234567890'])(
    'is left: %s',
    (text) => {
      expect(decimalOf(text)).toBeNaN();
    },
  );
});

describe('a scanned moment', () => {
  const part = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
  const moment = fc
    .tuple(
      fc.oneof(part(4), fc.constantFrom('2026', '0099', '1969')),
      ...[12, 31, 25, 60, 61].map((top) =>
        fc.integer({ min: 0, max: top }).map((value) => String(value).padStart(2, '0')),
      ),
      fc.constantFrom('', '.5', '.123', '.000000000001', '.1234567890123', '.', ',5', '.-5'),
      fc.constantFrom('Z', 'z', '', '+02:00', ' Z', 'ZZ'),
    )
    .map(
      ([year, month, day, hour, minute, second, fraction, zone]) =>
        `${year}-${month}-${day}T${hour}:${minute}:${second}${fraction}${zone}`,
    );

  it('is the same to the bit, or left to the usual way', () => {
    fc.assert(
      fc.property(moment, (text) => {
        const scanned = instantOf(text);
        if (scanned !== undefined) expect(scanned, text).toEqual(parseInstant(text));
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['2026-11-11T06:31:00Z', '2026-11-11T06:31:00.250Z', '2026-11-11T24:00:60', '0099-02-28T00:00:00Z'])(
    'is read: %s',
    (text) => {
      expect(instantOf(text)).toEqual(parseInstant(text));
      expect(instantOf(text)).toBeDefined();
    },
  );

  it.each([
    '2026-11-11',
    '2026-11-11T06:31:00+01:00',
    '2026-11-11 06:31:00Z',
    '2026-13-11T06:31:00Z',
    '2026-11-11T06:31:00.Z',
  ])('is left: %s', (text) => {
    expect(instantOf(text)).toBeUndefined();
  });
});

describe('a character beyond ASCII', () => {
  it('is known where the decoder knows it', () => {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const isValid = (bytes: Uint8Array): boolean => {
      try {
        return [...decoder.decode(bytes)].length === 1;
      } catch {
        return false;
      }
    };
    const lead = fc.integer({ min: 0x80, max: 0xff });
    const tail = fc.oneof(fc.integer({ min: 0x80, max: 0xbf }), fc.nat(255));
    fc.assert(
      fc.property(lead, fc.array(tail, { minLength: 1, maxLength: 3 }), (first, rest) => {
        const bytes = Uint8Array.from([first, ...rest]);
        const length = characterBytes(bytes, 0);
        const isNone = ['\uFFFE', '\uFFFF'].some((none) => bytesOf(none).every((byte, i) => byte === bytes[i]));
        const valid = [2, 3, 4].find((count) => count <= bytes.length && isValid(bytes.subarray(0, count)));
        expect(length).toBe(isNone ? 0 : (valid ?? 0));
      }),
      { numRuns: 5000 },
    );
  });
});
