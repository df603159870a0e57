import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packValue, unpackValue } from '../../../src/cli/cache/packed-value.ts';
import { sessionShape } from '../../../src/cli/cache/session-shape.ts';
import { DamagedError, number, record, text } from '../../../src/cli/cache/shape.ts';
import { present } from '../../../src/core/present.ts';
import type { Session } from '../../../src/core/session.ts';
import { HISTOGRAM_SIZE, STEP_S, type Trace } from '../../../src/core/trace.ts';
import { session, trace } from '../../support/build.ts';

const OWNER = { file: 'activities/1.fit.gz' };

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const name = fc.string({ unit: 'binary' });

const traces: fc.Arbitrary<Trace> = fc.integer({ min: 0, max: 40 }).chain((count) => {
  const series = fc.float32Array({ minLength: count, maxLength: count });
  const seven = fc.tuple(series, series, series, series, series, series, series);
  const histogram = fc.float64Array({ minLength: HISTOGRAM_SIZE, maxLength: HISTOGRAM_SIZE });
  return fc.tuple(seven, histogram).map(([[a, b, c, d, e, f, g], heartRateHistogramS]) => ({
    stepS: STEP_S,
    count,
    heartRateBpm: a,
    speedMps: b,
    gradeAdjustedSpeedMps: c,
    altitudeM: d,
    gradeRatio: e,
    cadenceSpm: f,
    movingS: g,
    heartRateHistogramS,
  }));
});

const places = fc
  .record({ file: fc.oneof(name, fc.constant(OWNER.file)), entry: maybe(name) })
  .map((place) => present<Session['sources'][number]>({ line: undefined, ...place } as never));

const sessions: fc.Arbitrary<Session> = fc
  .record({
    id: name,
    sources: fc.array(places, { maxLength: 3 }),
    title: maybe(name),
    distanceM: maybe(finite),
    ascentM: maybe(fc.constantFrom(0, -0, 5e-324)),
    unusableShare: finite,
    timeInZoneS: maybe(fc.array(finite)),
    trace: maybe(traces),
  })
  .map(({ unusableShare, timeInZoneS, ...parts }) => ({
    ...session(),
    ...present<Partial<Session>>(parts as never),
    heartRateTrust: { verdict: 'doubtful', unusableShare, reasons: ['a', ''] },
    device: present({ timeInZoneS }),
  }));

const bits = (series: Float32Array | Float64Array): string =>
  Buffer.from(series.buffer, series.byteOffset, series.byteLength).toString('hex');

describe('a packed session', () => {
  it('comes back bit for bit, members in their order', () => {
    fc.assert(
      fc.property(sessions, (one) => {
        const back = unpackValue(sessionShape, packValue(sessionShape, one, OWNER), OWNER)!;
        expect(back).toEqual(one);
        expect(Object.keys(back)).toEqual(Object.keys(one));
        for (const [key, series] of Object.entries(one.trace ?? {})) {
          if (typeof series === 'number') continue;
          expect(bits(back.trace![key as 'speedMps'])).toBe(bits(series));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('takes the name that its file has now', () => {
    const packed = packValue(sessionShape, session({ sources: [{ ...OWNER, line: 3 }, { file: 'log.csv' }] }), OWNER);
    const moved = unpackValue(sessionShape, packed, { file: '2.fit.gz' })!;
    expect(moved.sources).toEqual([{ file: '2.fit.gz', line: 3 }, { file: 'log.csv' }]);
  });

  it('is refused when cut, and never throws or reads beyond its end when bytes are changed', () => {
    const whole = packValue(sessionShape, session({ trace: trace([{ seconds: 100, bpm: 120, mps: 2.5 }]) }), OWNER);
    for (let end = 0; end < whole.length; end += 97) {
      expect(unpackValue(sessionShape, whole.slice(0, end), OWNER)).toBeUndefined();
    }
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bytes = whole.slice();
        bytes[at]! ^= change;
        const back = unpackValue(sessionShape, bytes, OWNER);
        if (back !== undefined) expect(back.trace!.movingS).toHaveLength(20);
      }),
      { numRuns: 300 },
    );
  });

  const forged = (json: unknown) => {
    const anything = { pack: () => json, unpack: () => json };
    return unpackValue(sessionShape, packValue(anything, undefined, OWNER), OWNER);
  };
  const told = JSON.parse(JSON.stringify(session()));

  it.each([
    ['nothing', null],
    ['a list', []],
    ['a missing member', { ...told, day: undefined }],
    ['a member of no session', { ...told, constructor: 1 }],
    ['a prototype', JSON.parse(`{"__proto__": {"a": 1}, ${JSON.stringify(told).slice(1)}`)],
    ['a day that is none', { ...told, day: '2026-02-30' }],
    ['a moment that no clock knows', { ...told, startEpochMs: 1e300 }],
    ['a number as text', { ...told, distanceM: '5' }],
    ['another sport', { ...told, sport: 'chess' }],
    ['series outside of the bytes', { ...told, trace: { stepS: 5, count: 9, movingS: [80, 9] } }],
    ['series of a wild length', { ...told, trace: { movingS: [0, 1e15] } }],
    ['series at a wild place', { ...told, trace: { movingS: [-8, 1] } }],
    ['series that begin between two', { ...told, trace: { movingS: [0.5, 0] } }],
  ])('is refused with %s', (_, json) => {
    expect(forged(told)).toEqual(session());
    expect(forged(json)).toBeUndefined();
  });

  it('is refused when nested beyond reason', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const bytes = new Uint8Array(8 + deep.length);
    new Uint32Array(bytes.buffer, 0, 2).set([deep.length, 0]);
    bytes.set(new TextEncoder().encode(deep), 8);
    expect(unpackValue(sessionShape, bytes, OWNER)).toBeUndefined();
  });

  it('says so instead of losing a number that JSON does not know', () => {
    const shape = record<{ a: number; b: string }>({ a: number, b: text });
    expect(() => packValue(shape, { a: Number.NaN, b: '' }, OWNER)).toThrow(DamagedError);
    expect(() => packValue(shape, { a: 1 } as never, OWNER)).toThrow(DamagedError);
  });
});
