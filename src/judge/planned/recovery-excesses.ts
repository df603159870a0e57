import type { Athlete } from '../../core/athlete.ts';
import { exceeds, reaches } from '../../core/compare.ts';
import type { Evidence } from '../../core/finding.ts';
import type { PlannedIntensity, Range } from '../../core/plan.ts';
import type { Band, Preset } from '../../core/preset.ts';

/** Zones and effort where the preset gives none: what all articles agree on, and the most that any allows. */
const DEFAULT_ZONES: Band = [1, 2];
const DEFAULT_EFFORT: Band = [2, 3];

/** A target of a planned recovery run that lies above an edge. */
export interface Excess {
  readonly by: 'zone' | 'ratio' | 'heart' | 'effort' | 'pace';
  /** Above the second edge, which none of the sources allows. */
  readonly isBeyond: boolean;
  readonly target: Evidence & { readonly limit: number };
}

/** The top of a range; its bottom where it is open above. */
const topOf = ([low, high]: Range): number => (Number.isFinite(high) ? high : low);

const above = (
  by: Excess['by'],
  unit: Evidence['unit'],
  range: Range | undefined,
  band: Band | undefined,
): Excess[] => {
  if (range === undefined || band === undefined) return [];
  const value = topOf(range);
  const isBeyond = exceeds(value, band[1]);
  if (!isBeyond && !exceeds(value, band[0])) return [];
  return [{ by, isBeyond, target: { value, unit, limit: isBeyond ? band[1] : band[0] } }];
};

/** The cap as a share of maximum heart rate: the preset's own, else by the runner's numbers. */
const ratiosOf = ({ hrMaxRatio }: Preset, { cap, hrMax }: Athlete): Band | undefined => {
  if (hrMaxRatio !== undefined || cap === undefined || hrMax === undefined) return hrMaxRatio;
  return [cap.agreed.value / hrMax.value, cap.disputed.value / hrMax.value];
};

const beatsOf = ({ cap }: Athlete): Band | undefined => cap && [cap.agreed.value, cap.disputed.value];

/** A pace that reaches beyond easy pace is disputed; one that is as fast at its slow end is not. */
const fasterThanEasy = ({ speedMps }: PlannedIntensity, { easySpeed }: Athlete): Excess[] => {
  if (speedMps === undefined || easySpeed === undefined) return [];
  const isAllOfIt = reaches(speedMps[0], easySpeed.value);
  if (!isAllOfIt && !exceeds(speedMps[1], easySpeed.value)) return [];
  const isBeyond = isAllOfIt && easySpeed.confidence !== 'low';
  return [{ by: 'pace', isBeyond, target: { value: speedMps[1], unit: 'speed', limit: easySpeed.value } }];
};

/** What in the target of a recovery run lies above the edges of the preset and the runner; what cannot be told is left out. */
export const recoveryExcesses = (intensity: PlannedIntensity, preset: Preset, athlete: Athlete): Excess[] => {
  const top = preset.topOfZone;
  return [
    ...above('heart', 'bpm', intensity.heartRateBpm, beatsOf(athlete)),
    ...above('ratio', 'percent', intensity.heartRateRatio, ratiosOf(preset, athlete)),
    ...above('zone', 'count', intensity.zone, top === undefined ? DEFAULT_ZONES : [top, top]),
    ...above('effort', 'count', intensity.rpe, preset.rpe ?? DEFAULT_EFFORT),
    ...fasterThanEasy(intensity, athlete),
  ];
};
