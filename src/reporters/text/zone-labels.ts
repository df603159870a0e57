import type { ZoneModel } from '../../core/athlete.ts';
import { pace } from '../../format/pace.ts';

/** Whole beats: a reading on the edge belongs above, so the first whole beat of the upper zone is the edge rounded up. */
const beatsLabel = (from: number | undefined, to: number | undefined): string => {
  if (from === undefined) return to === undefined ? 'all' : `<${Math.ceil(to)}`;
  const first = Math.ceil(from);
  if (to === undefined) return `${first}+`;
  const last = Math.ceil(to) - 1;
  return last > first ? `${first}-${last}` : String(first);
};

const paceLabel = (from: number | undefined, to: number | undefined, units: 'km' | 'mi'): string => {
  if (from === undefined) return to === undefined ? 'all' : `slower than ${pace(to, units)}`;
  return to === undefined ? `${pace(from, units)} and faster` : `${pace(from, units)}-${pace(to, units)}`;
};

/** What each zone spans, from zone 1 up: `<143`, `143-156`, `182+` beats, or paces. */
export const zoneLabels = (model: ZoneModel, units: 'km' | 'mi'): string[] =>
  [undefined, ...model.edges].map((from, index) => {
    const to = model.edges[index];
    return model.unit === 'bpm' ? beatsLabel(from, to) : paceLabel(from, to, units);
  });
