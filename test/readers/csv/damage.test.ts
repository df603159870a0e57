import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReadError } from '../../../src/core/errors.ts';
import type { ReadResult } from '../../../src/core/reader.ts';
import { csvReader } from '../../../src/readers/csv/index.ts';
import { FIXTURES, fixture } from './support/read-text.ts';

const NAMES = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.csv'))
  .map((name) => name.replaceAll('\\', '/'))
  .sort();

/** The result, or undefined for a refusal; anything else that is thrown is a fault of ours. */
const tryRead = (name: string, bytes: Uint8Array): ReadResult | undefined => {
  csvReader.detect({ name, bytes });
  try {
    return csvReader.read({ name, bytes }, {});
  } catch (error) {
    if (error instanceof ReadError) return undefined;
    throw error;
  }
};

const isSound = (result: ReadResult): boolean =>
  result.activities.every(({ facts }) => Object.values(facts).every((value) => Number.isFinite(value)));

describe.each(NAMES)('%s', (name) => {
  const { bytes } = fixture(name);

  it('may be cut anywhere', () => {
    for (let length = 0; length < bytes.length; length += 97) {
      const result = tryRead(name, bytes.subarray(0, length));
      expect(result === undefined || isSound(result)).toBe(true);
    }
  });

  it('may be damaged anywhere', () => {
    const flips = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(flips, (changes) => {
        const damaged = Uint8Array.from(bytes);
        for (const [at, value] of changes) damaged[at] = value;
        const result = tryRead(name, damaged);
        expect(result === undefined || isSound(result)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('reads the same twice', () => {
    const told = () => {
      const result = tryRead(name, bytes);
      return result === undefined ? undefined : { ...result, sniffed: result.sniffed?.() };
    };
    expect(told()).toEqual(told());
  });
});

describe('any bytes at all', () => {
  it('are read or refused', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void tryRead('log.csv', bytes)));
  });

  it('are read or refused behind a header', () => {
    const header = new TextEncoder().encode('date,title,type,distance,time,hr\n');
    const rows = fc.string({
      unit: fc.constantFrom(...'0123456789,:./-" \nPMkmi\u0000é'),
      maxLength: 300,
    });
    fc.assert(
      fc.property(rows, (text) => {
        const result = tryRead('log.csv', Uint8Array.from([...header, ...new TextEncoder().encode(text)]));
        expect(result === undefined || isSound(result)).toBe(true);
      }),
    );
  });
});
