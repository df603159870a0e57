import type { ZoneModel } from '../core/athlete.ts';

/** How hard it is to run in a zone. */
type Effort = 'easy' | 'moderate' | 'hard';

/** The effort of a zone, counted from 1; undefined where the model does not say. */
export const zoneEffort = (
  { moderateFrom, hardFrom }: Pick<ZoneModel, 'moderateFrom' | 'hardFrom'>,
  zone: number,
): Effort | undefined => {
  if (moderateFrom === undefined || hardFrom === undefined) return undefined;
  if (zone >= hardFrom) return 'hard';
  return zone >= moderateFrom ? 'moderate' : 'easy';
};
