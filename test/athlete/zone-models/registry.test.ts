import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildZones } from '../../../src/athlete/zone-models/build-zones.ts';
import { HEART_RATE_SPECS, PACE_SPECS, ZONE_MODELS } from '../../../src/athlete/zone-models/index.ts';
import type { ZoneNumbers } from '../../../src/athlete/zone-models/zone-model-spec.ts';
import type { ZoneModel } from '../../../src/core/athlete.ts';
import { HEART_RATE_MODELS, PACE_MODELS } from '../../../src/core/zone-model-ids.ts';
import { sourceById } from '../../../src/guidelines/sources.ts';
import { timeInZone } from '../../../src/measures/time-in-zone.ts';
import { zoneOf } from '../../../src/measures/zone-of.ts';
import { sure } from '../../support/build.ts';

const FOLDER = new URL('../../../src/athlete/zone-models/', import.meta.url);
/** Files of the folder that are no models. */
const MACHINERY = new Set(['build-zones', 'index', 'percents-of', 'zone-model-spec']);

const SPECS = [...Object.values(HEART_RATE_SPECS), ...Object.values(PACE_SPECS)];

/** Numbers of any grown runner that go together. */
const numbers = fc
  .record({
    hrMax: fc.integer({ min: 150, max: 215 }),
    hrRest: fc.integer({ min: 30, max: 90 }),
    lt1Share: fc.double({ min: 0.68, max: 0.85, noNaN: true }),
    lt2Share: fc.double({ min: 0.86, max: 0.97, noNaN: true }),
    thresholdPace: fc.double({ min: 2, max: 6.5, noNaN: true }),
    vdot: fc.double({ min: 20, max: 90, noNaN: true }),
    criticalSpeed: fc.double({ min: 2, max: 6.5, noNaN: true }),
  })
  .map(
    ({ hrMax, lt1Share, lt2Share, hrRest, thresholdPace, vdot, criticalSpeed }): ZoneNumbers => ({
      hrMax: sure(hrMax),
      hrRest: sure(hrRest),
      lt1: sure(lt1Share * hrMax),
      lt2: sure(lt2Share * hrMax),
      thresholdPace: sure(thresholdPace),
      vdot: sure(vdot),
      criticalSpeed: sure(criticalSpeed),
    }),
  );

describe('the list of zone models', () => {
  it('holds the models that settings offer, in their order', () => {
    const ids = (of: string) => ZONE_MODELS.filter((model) => model.of === of).map(({ id }) => id);
    expect(ids('heart-rate')).toEqual(HEART_RATE_MODELS);
    expect(ids('pace')).toEqual(PACE_MODELS);
  });

  it('forgets no file of the folder', () => {
    const files = readdirSync(FOLDER).map((name) => name.replace(/\.ts$/, ''));
    const named = [...new Set(ZONE_MODELS.map(({ id }) => id))];
    expect(files.filter((name) => !MACHINERY.has(name)).sort()).toEqual([...named].sort());
  });

  it('rests on sources that there are', () => {
    for (const { id, sources } of ZONE_MODELS) {
      expect(
        sources.filter((source) => sourceById(source) === undefined),
        id,
      ).toEqual([]);
    }
  });
});

describe.each(SPECS.map((spec) => [spec.id, spec] as const))('%s', (_, spec) => {
  it('has ascending edges for any runner, a name for every zone, and one that begins lower than zone 2', () => {
    fc.assert(
      fc.property(numbers, (known) => {
        const zones = buildZones(spec, known) as ZoneModel;
        expect(zones.edges.every((edge, at) => at === 0 || edge > zones.edges[at - 1]!)).toBe(true);
        expect(zones.names?.length ?? zones.edges.length + 1).toBe(zones.edges.length + 1);
        expect(zones.lowest ?? 0).toBeLessThan(zones.edges[0]!);
        expect(zones.hardFrom! > zones.moderateFrom! && zones.hardFrom! <= zones.edges.length + 1).toBe(true);
      }),
    );
  });

  it('puts what lies on an edge, or above it, into the zone above, and all of the time somewhere', () => {
    fc.assert(
      fc.property(numbers, fc.array(fc.nat(900), { minLength: 256, maxLength: 256 }), (known, seconds) => {
        const { edges } = buildZones(spec, known) as ZoneModel;
        expect(edges.map((edge) => zoneOf(edge, edges))).toEqual(edges.map((_, at) => at + 2));
        const inZones = timeInZone(Float64Array.from(seconds), edges);
        expect(inZones).toHaveLength(edges.length + 1);
        expect(inZones.reduce((a, b) => a + b, 0)).toBe(seconds.reduce((a, b) => a + b, 0));
      }),
    );
  });

  it('names every number that it lacks, and gives no zones without it', () => {
    const all = Object.fromEntries(spec.needs.map((name) => [name, sure(100)])) as ZoneNumbers;
    for (const name of spec.needs) {
      expect(buildZones(spec, { ...all, [name]: undefined })).toMatchObject({ id: spec.id, lacks: [name] });
    }
    expect(buildZones(spec, {})).toMatchObject({
      lacks: spec.needs,
      reason: expect.stringMatching(/^not known without /),
    });
  });
});

it('is as sure as the least sure of its numbers', () => {
  const doubtful = { ...sure(50), confidence: 'low' } as const;
  expect(buildZones(HEART_RATE_SPECS['percent-hrr'], { hrMax: sure(190), hrRest: doubtful })).toMatchObject({
    confidence: 'low',
  });
});

it('gives no zones where the numbers do not go together', () => {
  expect(buildZones(HEART_RATE_SPECS.seiler, { lt1: sure(165), lt2: sure(160) })).toMatchObject({
    lacks: [],
    reason: expect.stringMatching(/do not go together .*LT1 165 and LT2 160/),
  });
});
