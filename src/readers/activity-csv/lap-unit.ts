import type { ReadHints } from '../../core/reader.ts';
import type { LapColumn, LapField } from './lap-columns.ts';

const METRES: Readonly<Record<string, number>> = { km: 1000, mi: 1609.344, m: 1, yd: 0.9144, ft: 0.3048 };

/** A lap as its cells tell it, its distance in an unknown unit. */
export interface UnscaledLap {
  readonly durationS: number;
  readonly distance?: number;
  readonly cadenceSpm?: number;
  readonly stride?: number;
}

export interface LapUnit {
  readonly factorM: number;
  readonly note?: string;
  /** True where nothing tells the unit. */
  readonly isGuess: boolean;
}

/** Steps times their length come so near to the way. Tool default. */
const STRIDE_RATIO = 0.12;
/** Strides are under three metres: a larger number is in centimetres. */
const LONGEST_STRIDE_M = 3;
/** Nobody runs so fast: laps of hundreds are in metres. */
const FASTEST_MPS = 12;

const byStride = (laps: readonly UnscaledLap[]): string | undefined => {
  let [stepsM, distance] = [0, 0];
  for (const lap of laps) {
    if (lap.cadenceSpm === undefined || lap.stride === undefined || lap.distance === undefined) continue;
    const strideM = lap.stride > LONGEST_STRIDE_M ? lap.stride / 100 : lap.stride;
    stepsM += (lap.cadenceSpm * strideM * lap.durationS) / 60;
    distance += lap.distance;
  }
  if (stepsM === 0 || distance === 0) return undefined;
  return ['km', 'mi', 'm'].find((unit) => Math.abs(distance * METRES[unit]! - stepsM) <= STRIDE_RATIO * stepsM);
};

const isMetres = (laps: readonly UnscaledLap[]): boolean => {
  const told = laps.filter(({ distance }) => distance !== undefined && distance > 0);
  return told.length > 0 && told.every(({ distance, durationS }) => (distance! * 1000) / durationS > FASTEST_MPS);
};

/** The unit of the laps' distances: header, header of the pace, strides, size, the runner's setting; kilometres at last, as a guess. */
export const lapUnit = (
  columns: ReadonlyMap<LapField, LapColumn>,
  laps: readonly UnscaledLap[],
  { distanceUnit }: ReadHints,
): LapUnit => {
  const stated = columns.get('distance')?.unit ?? columns.get('pace')?.unit?.replace('min/', '');
  const told = stated === undefined ? undefined : METRES[stated];
  if (told !== undefined) return { factorM: told, note: `distances in ${stated} (header)`, isGuess: false };
  const stride = byStride(laps);
  if (stride !== undefined)
    return { factorM: METRES[stride]!, note: `distances in ${stride} (steps × stride)`, isGuess: false };
  if (isMetres(laps)) return { factorM: 1, note: 'distances in m (too large for km)', isGuess: false };
  if (distanceUnit !== undefined)
    return { factorM: METRES[distanceUnit]!, note: `distances in ${distanceUnit} (setting)`, isGuess: false };
  return { factorM: 1000, note: 'distances taken as km', isGuess: true };
};
