import type { Week } from '../../core/report.ts';
import { fixed } from '../../format/fixed.ts';
import { bandPercents } from './band-percents.ts';
import type { Pen } from './pen.ts';

/** `below LT1 62%, to LT2 19%, above 19%`; empty where it is not known. */
export const bandWords = (week: Pick<Week, 'intensity'>, { verbose }: Pick<Pen, 'verbose'>): string => {
  const percents = bandPercents(week);
  if (percents === undefined) return '';
  const [low, middle, high] = percents;
  const index = verbose ? week.intensity?.polarizationIndex : undefined;
  const polarized = index === undefined ? '' : ` (Treff index ${fixed(index, 2)})`;
  return `below LT1 ${low}%, to LT2 ${middle}%, above ${high}%${polarized}`;
};
