import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReadError } from '../../../src/core/errors.ts';
import { reduceSamples } from '../../../src/normalise/reduce-samples.ts';
import { activities, activity, bytesOf, lap, type Trackpoint } from '../../support/tcx-text.ts';
import { errorOf, one, readBytes, simple, some } from './read-tcx.ts';

describe('hostile and broken files', () => {
  it('a DOCTYPE is refused and no entity is expanded', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE t [<!ENTITY a "aaaaaaaaaa">]>${simple().replace(/^.*\n/, '')}`;
    expect(errorOf(bomb).message).toContain('it has a DOCTYPE');
    expect(errorOf(simple().replace('made up', '&a;')).message).toContain('undefined entity');
  });
  it('nesting is bounded', () => expect(errorOf('<a>'.repeat(200_000)).message).toContain('nested more than 200 deep'));
  it('texts are bounded', () =>
    expect(errorOf(simple().replace('made up', 'x'.repeat(1_000_001))).message).toContain('more than 1000000'));
  it('laps are bounded', () =>
    expect(errorOf(activities(activity(['<Lap/>'.repeat(100_001)]))).message).toBe('more than 100000 laps'));
  it('names like __proto__ do no harm', () => {
    const text = simple().replace('<Creator>', '<__proto__>x</__proto__><constructor a="1">y</constructor><Creator>');
    expect(one(text).samples!.count).toBe(some.length);
  });
  it('an error tells line, column and reason', () => {
    const error = errorOf(`\n\n${simple().replace('</Lap>', '</Lpa>')}`);
    expect(error.line).toBeGreaterThan(20);
    expect(error.column).toBeGreaterThan(1);
    expect(error.message).toMatch(/^not well-formed XML at line \d+, column \d+: unexpected close tag$/);
  });

  const whole = bytesOf(
    activities(
      activity([lap({ totalS: 120, distanceM: 360, averageBpm: 142, maxBpm: 144 }, some), lap({ totalS: 5 }, [])]),
    ),
  );
  const isRead = (bytes: Uint8Array): boolean => {
    try {
      for (const { samples, sport } of readBytes(bytes).activities)
        if (samples !== undefined) reduceSamples(samples, sport);
      return true;
    } catch (error) {
      expect(error).toBeInstanceOf(ReadError);
      return false;
    }
  };

  it('a file cut anywhere is refused, never half read', () => {
    for (let end = 0; end < whole.length - '</TrainingCenterDatabase>'.length; end += 97)
      expect(isRead(whole.subarray(0, end)), `cut at ${end}`).toBe(false);
  });

  it('a file with wrong bytes is read or refused, and nothing else', () => {
    const flip = fc.record({ at: fc.nat(whole.length - 1), byte: fc.integer({ min: 0, max: 255 }) });
    fc.assert(
      fc.property(fc.array(flip, { minLength: 1, maxLength: 4 }), (flips) => {
        const bytes = whole.slice();
        for (const { at, byte } of flips) bytes[at] = byte;
        isRead(bytes);
      }),
      { numRuns: 1000 },
    );
  });

  it('any numbers in any element are read or refused, and what is read is in order', () => {
    const number = fc.oneof(
      fc.integer({ min: -10, max: 5000 }),
      fc.constantFrom('', 'NaN', 'Infinity', '-1e308', '1e308', '1e-320', '9'.repeat(400)),
    );
    const point = fc.record(
      { at: fc.integer({ min: 0, max: 2000 }), distanceM: number, bpm: number, lat: number, lon: number },
      { requiredKeys: ['at'] },
    ) as fc.Arbitrary<Trackpoint>;
    const anyLap = fc
      .tuple(number, number, fc.array(fc.array(point, { maxLength: 12 }), { maxLength: 3 }))
      .map(([totalS, distanceM, tracks]) => lap({ totalS, distanceM }, ...tracks));
    fc.assert(
      fc.property(fc.array(anyLap, { maxLength: 4 }), (laps) => {
        const bytes = bytesOf(activities(activity(laps)));
        if (!isRead(bytes)) return;
        const { samples, facts } = readBytes(bytes).activities[0]!;
        for (const value of Object.values(facts)) expect(value > 0 && value < 1e9).toBe(true);
        if (samples === undefined) return;
        expect(samples.timeS).toEqual(samples.timeS.slice().sort());
        const known = samples.distanceM?.filter((metres) => !Number.isNaN(metres));
        expect(known).toEqual(known?.slice().sort());
        for (const i of samples.breaks) expect(samples.timeS[i]).toBeGreaterThan(samples.timeS[i - 1]!);
      }),
      { numRuns: 300 },
    );
  });
});
