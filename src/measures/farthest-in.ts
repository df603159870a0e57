import type { Stretch } from './stretch.ts';

/**
 * The longest way covered in `durationS` seconds, a whole number of bins; undefined where the recording is shorter.
 * `way` as for `fastestOver`.
 */
export const farthestIn = (way: Float64Array, stepS: number, durationS: number): Stretch | undefined => {
  const bins = Math.round(durationS / stepS);
  if (bins < 1 || bins >= way.length) return undefined;
  let from = 0;
  for (let i = 1; i + bins < way.length; i++) {
    if (way[i + bins]! - way[i]! > way[from + bins]! - way[from]!) from = i;
  }
  return { fromS: from * stepS, durationS: bins * stepS, distanceM: way[from + bins]! - way[from]! };
};
