import type { Week } from '../../core/report.ts';
import { wholePercents } from '../../format/whole-percents.ts';

/** Percent of the running time below, between and above the two thresholds; undefined where it is not known. */
export const bandPercents = ({ intensity }: Pick<Week, 'intensity'>): readonly [number, number, number] | undefined => {
  if (intensity === undefined) return undefined;
  const [low, middle, high] = wholePercents([intensity.low, intensity.middle, intensity.high]);
  return [low!, middle!, high!];
};
