import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROUGH_RATIO, roughWay } from '../../src/normalise/rough-way.ts';
import { haversineM } from '../../src/numeric/haversine-m.ts';

const unbroken = (count: number): Int32Array => new Int32Array(count);

describe('the way over a plane', () => {
  it('differs from the one over the sphere by less than it says, from the equator to the polar circles and beyond', () => {
    const degrees = fc.double({ min: -0.005, max: 0.005, noNaN: true });
    fc.assert(
      fc.property(
        fc.double({ min: -89, max: 89, noNaN: true }),
        fc.array(fc.tuple(degrees, degrees), { minLength: 1, maxLength: 20 }),
        (startDeg, steps) => {
          const [lat, lon] = [[startDeg], [179]];
          for (const [north, east] of steps) {
            lat.push(Math.min(89.5, Math.max(-89.5, lat.at(-1)! + north)));
            lon.push(lon.at(-1)! + east);
          }
          let metres = 0;
          for (let i = 1; i < lat.length; i++) metres += haversineM(lat[i - 1]!, lon[i - 1]!, lat[i]!, lon[i]!);
          fc.pre(metres > 0.01);
          const rough = roughWay(unbroken(lat.length), Float64Array.from(lat), Float64Array.from(lon));
          expect(rough).toBeLessThan(metres * ROUGH_RATIO);
          expect(rough).toBeGreaterThan(metres / ROUGH_RATIO);
        },
      ),
    );
  });

  it('has no end where a step is too long for a plane', () => {
    const north = Float64Array.of(50, 50.01);
    expect(roughWay(unbroken(2), north, Float64Array.of(8, 8))).toBe(Number.POSITIVE_INFINITY);
  });

  it('leaves out breaks and unknown places', () => {
    const lat = Float64Array.of(50, 50.001, 50.5, 50.501, Number.NaN, 50.502);
    const metres = roughWay(Int32Array.of(0, 0, 2, 2, 2, 2), lat, new Float64Array(6));
    expect(metres).toBeCloseTo(2 * 111.195, 3);
  });
});
