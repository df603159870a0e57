import { describe, expect, it } from 'vitest';
import { buildZones } from '../../../src/athlete/zone-models/build-zones.ts';
import { customZones } from '../../../src/athlete/zone-models/custom.ts';
import { HEART_RATE_SPECS, PACE_SPECS } from '../../../src/athlete/zone-models/index.ts';
import type { ZoneModelSpec, ZoneNumbers } from '../../../src/athlete/zone-models/zone-model-spec.ts';
import type { ZoneModel } from '../../../src/core/athlete.ts';
import { zoneName } from '../../../src/core/zone-name.ts';
import { speedAtVdot } from '../../../src/measures/speed-at-vdot.ts';
import { zoneOf } from '../../../src/measures/zone-of.ts';
import { sure } from '../../support/build.ts';

const zones = (spec: ZoneModelSpec, numbers: ZoneNumbers): ZoneModel => buildZones(spec, numbers) as ZoneModel;
const near = (values: readonly number[]): unknown[] => values.map((value) => expect.closeTo(value, 3));
const called = (model: ZoneModel, value: number): string => zoneName(model, zoneOf(value, model.edges));

describe('heart-rate zones', () => {
  it('zone1: 73, 80, 87 and 93 % of maximum', () => {
    expect(zones(HEART_RATE_SPECS['zone1-hrmax'], { hrMax: sure(190) }).edges).toEqual([138.7, 152, 165.3, 176.7]);
  });

  it('tenths of the maximum, from half of it on', () => {
    const model = zones(HEART_RATE_SPECS['percent-hrmax'], { hrMax: sure(190) });
    expect([model.lowest, ...model.edges]).toEqual([95, 114, 133, 152, 171]);
    expect([113, 114, 170, 171].map((bpm) => called(model, bpm))).toEqual(['Z1', 'Z2', 'Z4', 'Z5']);
    expect(called(model, 80)).toBe('Z1');
  });

  // Karvonen 1957: rest + share × (maximum - rest). Rest 60, maximum 200: 70 % is 158.
  it('tenths of the reserve', () => {
    const model = zones(HEART_RATE_SPECS['percent-hrr'], { hrMax: sure(200), hrRest: sure(60) });
    expect([model.lowest, ...model.edges]).toEqual([130, 144, 158, 172, 186]);
  });

  // Friel: Z1 < 85 % of threshold heart rate, Z2 85-89, Z3 90-94, Z4 95-99, 5a 100-102, 5b 103-106, 5c > 106.
  it('Friel at a threshold of 170', () => {
    const model = zones(HEART_RATE_SPECS['friel-lthr'], { lt2: sure(170) });
    expect(model.edges).toEqual(near([144.5, 153, 161.5, 170, 175.1, 180.2]));
    expect([144, 145, 152, 153, 162, 170, 176, 181].map((bpm) => called(model, bpm))).toEqual([
      'Z1',
      'Z2',
      'Z2',
      'Z3',
      'Z4',
      'Z5a',
      'Z5b',
      'Z5c',
    ]);
  });

  it('Friel: 106 % itself is 5b, a beat more is 5c; the other edges belong above', () => {
    const model = zones(HEART_RATE_SPECS['friel-lthr'], { lt2: sure(200) });
    expect([169, 170, 205, 206, 212, 213].map((bpm) => called(model, bpm))).toEqual([
      'Z1',
      'Z2',
      'Z5a',
      'Z5b',
      'Z5b',
      'Z5c',
    ]);
  });

  it('Seiler: at the thresholds', () => {
    const model = zones(HEART_RATE_SPECS.seiler, { lt1: sure(150), lt2: sure(170) });
    expect([149, 150, 169, 170].map((bpm) => zoneOf(bpm, model.edges))).toEqual([1, 2, 2, 3]);
  });
});

describe('pace zones', () => {
  // Daniels' paces at VDOT 50 for the shares that he gives: E 59 to 74 %, M up to 84 %, T up to 88 %, I at 100 %.
  it.each([
    [59, 5 * 60 + 52],
    [70, 5 * 60 + 7],
    [74, 4 * 60 + 53],
    [84, 4 * 60 + 25],
    [88, 4 * 60 + 15],
    [100, 3 * 60 + 50],
  ])('%s percent of VDOT 50 is run at %s s a kilometre, to the second', (percent, seconds) => {
    expect(Math.abs(1000 / speedAtVdot(50, percent / 100) - seconds)).toBeLessThan(1);
  });

  it('Daniels: E, M, T, I and R from their lower ends on', () => {
    const model = zones(PACE_SPECS['daniels-vdot'], { vdot: sure(50) });
    const at = (percent: number): string => called(model, speedAtVdot(50, percent / 100));
    expect([50, 59, 74.9, 75, 82.9, 83, 88, 94.9, 95, 104.9, 105].map(at)).toEqual([
      'E',
      'E',
      'E',
      'M',
      'M',
      'T',
      'T',
      'T',
      'I',
      'I',
      'R',
    ]);
    expect(1000 / model.lowest!).toBeCloseTo(352, 0);
  });

  it('Friel: 129, 114, 106 and 99 % of threshold pace', () => {
    const { edges } = zones(PACE_SPECS['friel-pace'], { thresholdPace: sure(4) });
    expect(edges.map((mps) => 250 / (1000 / mps))).toEqual(near([1 / 1.29, 1 / 1.14, 1 / 1.06, 1 / 0.99]));
  });

  it('Skiba: 80, 87, 95, 105 and 119 % of critical speed', () => {
    expect(zones(PACE_SPECS['critical-speed'], { criticalSpeed: sure(4) }).edges).toEqual(
      near([3.2, 3.48, 3.8, 4.2, 4.76]),
    );
  });
});

it.each([
  [[150, 170], { moderateFrom: 2, hardFrom: 3 }],
  [[130, 145, 160, 175], { moderateFrom: 3, hardFrom: 4 }],
])('three and five zones of your own say where it gets hard: %j', (edges, efforts) => {
  expect(customZones(edges, 'bpm')).toMatchObject({ edges, ...efforts });
});

it('other numbers of them do not', () => {
  const { moderateFrom, hardFrom } = customZones([130, 150, 170], 'bpm');
  expect([moderateFrom, hardFrom]).toEqual([undefined, undefined]);
});
