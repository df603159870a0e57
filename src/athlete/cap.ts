import type { Cap, ZoneModel } from '../core/athlete.ts';
import type { Estimate } from '../core/estimate.ts';
import type { Preset } from '../core/preset.ts';
import { toldEstimate } from './told.ts';

const scaled = (hrMax: Estimate, ratio: number): Estimate => ({
  value: ratio * hrMax.value,
  low: ratio * hrMax.low,
  high: ratio * hrMax.high,
  origin: 'derived',
  confidence: hrMax.confidence,
  detail: `${Math.round(ratio * 100)} % of maximum heart rate ${Math.round(hrMax.value)}`,
});

const shifted = (lt1: Estimate, byBpm: number): Estimate => ({
  value: lt1.value - byBpm,
  low: lt1.low - byBpm,
  high: lt1.high - byBpm,
  origin: 'derived',
  confidence: lt1.confidence,
  detail: `${byBpm} bpm below the aerobic threshold ${Math.round(lt1.value)}`,
});

const topOf = (zones: ZoneModel, zone: number, hrMax: Estimate | undefined): Estimate => {
  const value = zones.edges[zone - 1]!;
  if (hrMax === undefined) return { ...toldEstimate(value), detail: `top of your zone ${zone}` };
  const doubt = { low: (value * hrMax.low) / hrMax.value, high: (value * hrMax.high) / hrMax.value };
  return { value, ...doubt, origin: 'derived', confidence: hrMax.confidence, detail: `top of zone ${zone}` };
};

/** The preset's heart-rate cap for this runner; undefined when the number that the preset builds on is unknown. */
export const capOf = (
  preset: Preset,
  known: {
    readonly hrMax: Estimate | undefined;
    readonly lt1: Estimate | undefined;
    readonly zones: ZoneModel | undefined;
  },
): Cap | undefined => {
  const { hrMax, lt1, zones } = known;
  if (preset.hrMaxRatio !== undefined && hrMax !== undefined) {
    return { agreed: scaled(hrMax, preset.hrMaxRatio[0]), disputed: scaled(hrMax, preset.hrMaxRatio[1]) };
  }
  if (preset.belowLt1Bpm !== undefined && lt1 !== undefined) {
    const cap = shifted(lt1, preset.belowLt1Bpm);
    return { agreed: cap, disputed: cap };
  }
  if (preset.topOfZone !== undefined && zones !== undefined) {
    const cap = topOf(zones, preset.topOfZone, zones.id === 'custom' ? undefined : hrMax);
    return { agreed: cap, disputed: cap };
  }
  return undefined;
};
