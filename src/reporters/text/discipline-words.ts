import type { Discipline } from '../../core/report.ts';
import { plural } from '../../format/plural.ts';

/** Fewer runs show no habit. Tool default. */
const LEAST_RUNS = 3;

/** `Recovery runs kept easy: 9 of 12 in 12 weeks, 2 close, the last 4 in a row`; empty where too few could be judged. */
export const disciplineWords = ({ weeks, kept, borderline, spoiled, keptInARow }: Discipline): string => {
  const assessed = kept + borderline + spoiled;
  if (assessed < LEAST_RUNS) return '';
  const row = keptInARow < 2 || keptInARow === assessed ? '' : `, the last ${keptInARow} in a row`;
  const close = borderline === 0 ? '' : `, ${borderline} close`;
  return `Recovery runs kept easy: ${kept} of ${assessed} in ${plural(weeks, 'week')}${close}${row}`;
};
