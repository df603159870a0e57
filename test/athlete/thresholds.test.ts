import { describe, expect, it } from 'vitest';
import { estimateAthlete } from '../../src/athlete/estimate-athlete.ts';
import { firstThreshold, secondThreshold } from '../../src/athlete/thresholds.ts';
import { thresholdsFromZones } from '../../src/athlete/thresholds-from-zones.ts';
import { presetById } from '../../src/guidelines/index.ts';
import { sure, within } from '../support/build.ts';

// Nuuttila 2025, 165 recreational runners: LT1 at 78.9 (SD 4.4) and 83.6 (SD 4.2) % of maximum, LT2 at 89.9 and 91.7 %.
describe('thresholds from maximum heart rate', () => {
  it.each([
    ['male', 158, 180],
    ['female', 167, 183],
  ] as const)('of a %s runner with 200: LT1 %s, LT2 %s', (sex, lt1, lt2) => {
    expect(firstThreshold(sure(200), sex).value).toBe(lt1);
    expect(secondThreshold(sure(200), sex).value).toBe(lt2);
  });

  it('reach a standard deviation to either side, and over both means where the sex is not told', () => {
    expect(firstThreshold(sure(200), 'male')).toMatchObject({ low: 149, high: 167 });
    expect(firstThreshold(sure(200), 'female')).toMatchObject({ low: 159, high: 176 });
    expect(firstThreshold(sure(200), undefined)).toMatchObject({ low: 149, high: 176 });
  });

  it('carry the doubt of the maximum', () => {
    const { low, high } = firstThreshold(within(200, 10), 'male');
    expect([low, high]).toEqual([142, 175]);
  });
});

/** Heart rate as a share of its maximum at a share of the speed at maximal oxygen uptake: Daniels' table, as a curve. */
const danielsHeartRate = (speedShare: number): number => 0.68725 * Math.log(speedShare) + 1.00466;

describe("beside Daniels' table of heart rates", () => {
  it.each([
    [59, 65],
    [65, 71],
    [70, 75.5],
    [75, 80],
    [79, 84],
    [85, 89.5],
    [88, 92],
    [92, 95],
    [95, 97.5],
    [100, 100],
  ])('which has %s percent of the speed at %s percent of maximum, give or take 1.25', (speed, heartRate) => {
    expect(Math.abs(100 * danielsHeartRate(speed / 100) - heartRate)).toBeLessThanOrEqual(1.25);
  });

  it('LT2 lies where threshold running is, LT1 below it, and easy running below both', () => {
    for (const sex of ['male', 'female'] as const) {
      const [lt1, lt2] = [firstThreshold(sure(200), sex).value / 200, secondThreshold(sure(200), sex).value / 200];
      expect(lt2).toBeGreaterThan(danielsHeartRate(0.83));
      expect(lt2).toBeLessThan(danielsHeartRate(0.88) + 0.005);
      expect(lt1).toBeLessThan(danielsHeartRate(0.83));
      expect(lt1).toBeGreaterThan(danielsHeartRate(0.65));
    }
  });
});

describe('thresholds from zones of your own', () => {
  const of = (heartRateEdgesBpm: readonly number[], more = {}) =>
    estimateAthlete([], { hrMaxBpm: 190, heartRateEdgesBpm, ...more }, presetById('consensus')!, '2026-11-15');

  it('are the two edges of three zones, give or take 4 bpm', () => {
    const { lt1, lt2 } = of([148, 168]);
    expect(lt1).toMatchObject({ value: 148, low: 144, high: 152, origin: 'derived', confidence: 'medium' });
    expect(lt2).toMatchObject({ value: 168, detail: 'upper edge of your own three zones' });
  });

  it('are not read out of any other number of zones', () => {
    expect(thresholdsFromZones({ heartRateEdgesBpm: [139, 152, 166, 177] })).toEqual({});
    expect(thresholdsFromZones({})).toEqual({});
    expect(of([139, 152, 166, 177]).lt1!.detail).toContain('of maximum heart rate');
  });

  it('give way to thresholds that were told', () => {
    expect(of([148, 168], { lt1Bpm: 150 }).lt1).toMatchObject({ value: 150, origin: 'told' });
  });
});
