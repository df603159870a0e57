import { reaches } from '../core/compare.ts';

/** Zone, counted from 1, that `value` falls into; a value equal to an edge belongs to the zone above. */
export const zoneOf = (value: number, edges: readonly number[]): number => {
  let zone = 1;
  for (const edge of edges) if (reaches(value, edge)) zone++;
  return zone;
};
