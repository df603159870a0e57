import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atHand, type Packed, packValue, unpackValue } from '../../../src/cli/cache/packed-value.ts';
import { sessionShape } from '../../../src/cli/cache/session-shape.ts';
import { DamagedError, number, record, type Shape, text } from '../../../src/cli/cache/shape.ts';
import { present } from '../../../src/core/present.ts';
import type { Session } from '../../../src/core/session.ts';
import { HISTOGRAM_SIZE, STEP_S, type Trace } from '../../../src/core/trace.ts';
import { session, trace } from '../../support/build.ts';

const OWNER = { file: 'activities/1.fit.gz' };

const pack = (one: Session): Packed => packValue(sessionShape, one, OWNER);
const unpack = (packed: Packed, owner = OWNER): Session | undefined => unpackValue(sessionShape, atHand(packed), owner);

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
        const back = unpack(pack(one))!;
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
    const packed = pack(session({ sources: [{ ...OWNER, line: 3 }, { file: 'log.csv' }] }));
    const moved = unpack(packed, { file: '2.fit.gz' })!;
    expect(moved.sources).toEqual([{ file: '2.fit.gz', line: 3 }, { file: 'log.csv' }]);
  });

  const withTrace = (): Packed => pack(session({ trace: trace([{ seconds: 100, bpm: 120, mps: 2.5 }]) }));

  it('is refused when its JSON or its series are cut', () => {
    const { json, series } = withTrace();
    for (let end = 0; end < json.length; end += 7) expect(unpack({ json: json.slice(0, end), series })).toBeUndefined();
    for (let end = 0; end < series.length; end += 97) {
      expect(unpack({ json, series: series.slice(0, end) })).toBeUndefined();
    }
  });

  it('never throws or reads beyond its end when its JSON is changed', () => {
    const { json, series } = withTrace();
    fc.assert(
      fc.property(fc.nat(json.length - 1), fc.integer({ min: 32, max: 126 }), (at, code) => {
        const back = unpack({ json: json.slice(0, at) + String.fromCharCode(code) + json.slice(at + 1), series });
        if (back?.trace !== undefined) expect(back.trace.movingS).toHaveLength(back.trace.count);
      }),
      { numRuns: 300 },
    );
  });

  it('fetches its series when one is read, once, and has them as plain members when it is copied', () => {
    const { json, series } = withTrace();
    let fetched = 0;
    const get = () => {
      fetched++;
      return series;
    };
    const back = unpackValue(sessionShape, { json, series: { lengthBytes: series.length, get } }, OWNER)!;
    expect([back.trace!.count, fetched]).toEqual([20, 0]);
    expect(back.trace!.movingS).toBe(back.trace!.movingS);
    expect({ ...back.trace }).toEqual(trace([{ seconds: 100, bpm: 120, mps: 2.5 }]));
    expect(fetched).toBe(1);
  });

  const forged = (json: unknown) => {
    const anything = { pack: () => json, unpack: () => json } as Shape<unknown>;
    return unpack({ ...packValue(anything, undefined, OWNER), series: new Uint8Array(64) });
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
    ['series outside of the bytes', { ...told, trace: [0, 1] }],
    ['series of a wild length', { ...told, trace: [0, 1e15] }],
    ['series of less than nothing', { ...told, trace: [0, -500] }],
    ['series at a wild place', { ...told, trace: [-8, 0] }],
    ['series that begin between two', { ...told, trace: [0.5, 0] }],
    ['series that begin askew', { ...told, trace: [4, 0] }],
    ['no series', { ...told, trace: {} }],
  ])('is refused with %s', (_, json) => {
    expect(forged(told)).toEqual(session());
    expect(forged(json)).toBeUndefined();
  });

  it('is refused when nested beyond reason', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(unpack({ json: deep, series: new Uint8Array() })).toBeUndefined();
  });

  it('says so instead of losing a number that JSON does not know', () => {
    const shape = record<{ a: number; b: string }>({ a: number, b: text });
    expect(() => packValue(shape, { a: Number.NaN, b: '' }, OWNER)).toThrow(DamagedError);
    expect(() => packValue(shape, { a: 1 } as never, OWNER)).toThrow(DamagedError);
  });
});
