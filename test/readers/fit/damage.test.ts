import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReadError } from '../../../src/core/errors.ts';
import type { ReadResult } from '../../../src/core/reader.ts';
import { fitReader } from '../../../src/readers/fit.ts';
import { activity, evenRecords, session, wholeRun } from '../../support/fit-run.ts';

/** The result, or the reader's own refusal; any other error fails the test. */
const outcome = (bytes: Uint8Array): ReadResult | ReadError => {
  try {
    return fitReader.read({ name: 'broken.fit', bytes }, {});
  } catch (error) {
    if (error instanceof ReadError) return error;
    throw error;
  }
};

const isSound = (result: ReadResult | ReadError): void => {
  if (result instanceof ReadError) return;
  for (const { samples } of result.activities) {
    if (samples === undefined) continue;
    expect(samples.timeS.every((at, i) => i === 0 || at >= samples.timeS[i - 1]!)).toBe(true);
    expect(samples.breaks.every((i) => i > 0 && i < samples.count)).toBe(true);
  }
};

describe('a damaged file', () => {
  const bytes = wholeRun().close();

  it('never does worse than a refusal, cut at every 97th byte', () => {
    for (let end = 0; end < bytes.length; end += 97) {
      const result = outcome(bytes.slice(0, end));
      isSound(result);
      if (!(result instanceof ReadError)) expect(result.problems.map(({ kind }) => kind)).toContain('doubtful');
    }
  });

  it('never does worse than a refusal, with bytes flipped', () => {
    const flip = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(fc.array(flip, { minLength: 1, maxLength: 20 }), (flips) => {
        const flipped = bytes.slice();
        for (const [at, mask] of flips) flipped[at]! ^= mask;
        isSound(outcome(flipped));
      }),
      { numRuns: 300 },
    );
  });

  it('never does worse than a refusal, with flips among its definitions', () => {
    const flip = fc.tuple(fc.nat(120), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(fc.array(flip, { minLength: 1, maxLength: 6 }), (flips) => {
        const flipped = bytes.slice();
        for (const [at, mask] of flips) flipped[at]! ^= mask;
        isSound(outcome(flipped));
      }),
      { numRuns: 500 },
    );
  });

  it('never does worse than a refusal, of any bytes behind a header', () => {
    const header = bytes.slice(0, 14);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (rest) => {
        isSound(outcome(Uint8Array.from([...header, ...rest])));
      }),
      { numRuns: 500 },
    );
  });

  it('is not believed to be as long as its header says', () => {
    const result = outcome(wholeRun().close({ dataSize: 0xfffffff0 }));
    expect(result).not.toBeInstanceOf(ReadError);
  });

  it('of empty records ends in a refusal within a moment', () => {
    // A definition of the record without a single field: each byte that follows is a record.
    const fit = activity().raw(0x40, 0, 0, 20, 0, 0);
    const head = fit.close({ dataSize: 0 }).slice(0, -2);
    const long = new Uint8Array(20_000_000);
    long.set(head);
    const before = performance.now();
    expect(outcome(long)).toBeInstanceOf(ReadError);
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  it('of far too many messages is read up to a limit', () => {
    const fit = evenRecords(activity(), 0, 100).message(18, session({ lastingS: 100 }));
    // Events of no field at all.
    fit.raw(0x40, 0, 0, 21, 0, 0);
    for (let i = 0; i < 100_500; i++) fit.raw(0);
    const result = outcome(fit.close()) as ReadResult;
    expect(result.problems[0]!.reason).toMatch(/more than 100000 messages beside the records at byte \d+/);
    expect(result.activities).toHaveLength(1);
  });

  it('of a thousand sessions over the same minutes gives each record away once', () => {
    const fit = evenRecords(activity(), 0, 100);
    for (let i = 0; i < 1000; i++) fit.message(18, session({ lastingS: 100 }));
    const result = outcome(fit.close()) as ReadResult;
    const counts = result.activities.map(({ samples }) => samples?.count ?? 0);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(101);
  });

  it('of more sessions than a device writes is read up to a limit', () => {
    const fit = evenRecords(activity(), 0, 100);
    for (let i = 0; i < 1500; i++) fit.message(18, session({ lastingS: 100 }));
    const result = outcome(fit.close()) as ReadResult;
    expect(result.problems[0]!.reason).toMatch(/more than 1000 sessions at byte \d+/);
  });

  it('of nothing but definitions ends within a moment', () => {
    const long = new Uint8Array(20_000_000);
    long.set(activity().close({ dataSize: 0 }).slice(0, -2));
    for (let at = 100; at + 6 <= long.length; at += 6) long.set([0x40, 0, 0, 99, 0, 0], at);
    const before = performance.now();
    expect(outcome(long)).toBeInstanceOf(ReadError);
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  it('of more than 200 MB is refused unread', () => {
    const long = new Uint8Array(200_000_001);
    long.set(bytes);
    expect(outcome(long)).toBeInstanceOf(ReadError);
  });
});
