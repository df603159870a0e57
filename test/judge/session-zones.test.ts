import { describe, expect, it } from 'vitest';
import { heartRateZones, paceZones } from '../../src/athlete/zone-models.ts';
import { sessionZones } from '../../src/judge/session-zones.ts';
import { athlete, session, sure, trace } from '../support/build.ts';

// HRmax 190: zones begin at 138.7, 152, 165.3 and 176.7 bpm. Threshold 4 m/s: at 3.10, 3.51, 3.77 and 4.04 m/s.
const runner = athlete({ heartRateZones: heartRateZones({}, sure(190))!, paceZones: paceZones(sure(4))! });

describe('sessionZones', () => {
  it('places a row by its average and says so', () => {
    const zones = sessionZones(session({ averageHeartRateBpm: 145, speedMps: 3.3 }), runner);
    expect(zones).toMatchObject({
      heartRateZone: 2,
      paceZone: 2,
      sessionZone: 2,
      timeInZoneFrom: 'average',
      disagree: false,
    });
    expect(zones.timeInZoneS).toEqual([0, 1500, 0, 0, 0]);
  });

  it('takes time in zone from the histogram where there is a stream', () => {
    const stream = trace([
      { seconds: 900, bpm: 130, mps: 3 },
      { seconds: 600, bpm: 145, mps: 3 },
    ]);
    const zones = sessionZones(session({ averageHeartRateBpm: 136, trace: stream }), runner);
    expect(zones).toMatchObject({ heartRateZone: 1, timeInZoneFrom: 'histogram', timeInZoneS: [900, 600, 0, 0, 0] });
  });

  describe('of a row with times in zones of its own', () => {
    const timeInZoneS = [300, 600, 0, 700, 0];
    const row = { averageHeartRateBpm: 150, durationS: 1600 };

    it('keeps them apart from ours by their origin', () => {
      const zones = sessionZones(session({ ...row, device: { timeInZoneS } }), runner);
      expect(zones).toMatchObject({ timeInZoneFrom: 'log', timeInZoneS, model: expect.stringMatching(/log's own/) });
    });

    it('is lifted by them only where the highest heart rate bears them out', () => {
      const lifted = (maxHeartRateBpm: number) =>
        sessionZones(session({ ...row, maxHeartRateBpm, device: { timeInZoneS } }), runner).sessionZone;
      expect(lifted(166)).toBe(4);
      expect(lifted(165)).toBe(2);
      expect(sessionZones(session({ ...row, device: { timeInZoneS } }), runner).sessionZone).toBe(2);
    });

    it.each([
      ['edges that are not ours', { timeInZoneS, zoneEdgesBpm: [120, 140, 160, 180] }],
      ['another number of zones', { timeInZoneS: [300, 600, 0, 700] }],
      ['half of the run missing', { timeInZoneS: [300, 0, 0, 400, 0] }],
    ])('goes by its average with %s', (_, device) => {
      expect(sessionZones(session({ ...row, device }), runner).timeInZoneFrom).toBe('average');
    });
  });

  it('lifts intervals to the zone of their hard part', () => {
    const stream = trace([
      { seconds: 1800, bpm: 130, mps: 2.5 },
      { seconds: 700, bpm: 170, mps: 4 },
    ]);
    const zones = sessionZones(session({ averageHeartRateBpm: 141, trace: stream }), runner);
    expect(zones).toMatchObject({ heartRateZone: 2, sessionZone: 4 });
    expect(zones.reason).toMatch(/lifted by 12 min/);
  });

  it('tells a disagreement instead of averaging it away', () => {
    const zones = sessionZones(session({ averageHeartRateBpm: 130, speedMps: 3.6 }), runner);
    expect(zones).toMatchObject({ heartRateZone: 1, paceZone: 3, sessionZone: 1, disagree: true });
    expect(zones.reason).toMatch(/but pace says zone 3/);
  });

  it('falls back to pace when heart rate is bad', () => {
    const strap = { verdict: 'bad', unusableShare: 0.8, reasons: ['cadence lock'] } as const;
    const zones = sessionZones(session({ averageHeartRateBpm: 170, speedMps: 3.3, heartRateTrust: strap }), runner);
    expect(zones.heartRateZone).toBeUndefined();
    expect(zones.sessionZone).toBe(2);
  });

  it('places nothing without a model', () => {
    const zones = sessionZones(session(), athlete());
    expect([zones.heartRateZone, zones.paceZone, zones.sessionZone, zones.timeInZoneS]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
