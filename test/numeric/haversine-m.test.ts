import { describe, expect, it } from 'vitest';
import { haversineM } from '../../src/numeric/haversine-m.ts';

describe('haversineM', () => {
  it('makes one degree of latitude 111 195 m on the mean sphere', () =>
    expect(haversineM(0, 0, 1, 0)).toBeCloseTo(111_195.08, 1));

  it('makes a quarter of the equator 10 007.557 km', () => expect(haversineM(0, 0, 0, 90)).toBeCloseTo(10_007_557, -1));

  // R. W. Sinnott's formula, the example of many manuals: Nashville to Los Angeles airport, 2887.26 km with R = 6372.8 km.
  it('agrees with the published example BNA to LAX', () =>
    expect((haversineM(36.12, -86.67, 33.94, -118.4) * 6372.8) / 6371.0088).toBeCloseTo(2_887_260, -1));

  it('stays exact for a step of one metre', () => expect(haversineM(50, 8, 50.000009, 8)).toBeCloseTo(1.0008, 3));

  it('takes the short way over the date line', () => expect(haversineM(0, 179.9, 0, -179.9)).toBeCloseTo(22_239, 0));

  it('is NaN when a place is unknown', () => expect(haversineM(Number.NaN, 0, 1, 0)).toBeNaN());
});
