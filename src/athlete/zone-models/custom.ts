import type { ZoneModel } from '../../core/athlete.ts';
import type { ZoneModelFacts } from './zone-model-spec.ts';

const SAYS =
  'Edges of your own, two to nine. Five zones are taken as easy, easy, moderate, hard, hard, and sessions are then judged by them; three as easy, moderate, hard; other numbers are shown and say nothing of effort.';

export const customHeartRate: ZoneModelFacts = {
  id: 'custom',
  of: 'heart-rate',
  title: 'heart rates of your own (zones.edges)',
  needs: [],
  sources: [],
  says: SAYS,
};

export const customPace: ZoneModelFacts = {
  id: 'custom',
  of: 'pace',
  title: 'paces of your own (pace.edges)',
  needs: [],
  sources: [],
  says: SAYS,
};

/** Where effort changes, by the number of edges, for the numbers that say so by convention. */
const EFFORTS: Readonly<Record<number, { readonly moderateFrom: number; readonly hardFrom: number }>> = {
  2: { moderateFrom: 2, hardFrom: 3 },
  4: { moderateFrom: 3, hardFrom: 4 },
};

/** Zones between edges that the runner has set, ascending, bpm or m/s. */
export const customZones = (edges: readonly number[], unit: ZoneModel['unit'], since?: string): ZoneModel => ({
  id: 'custom',
  unit,
  edges,
  confidence: 'high',
  detail: since === undefined ? 'edges set by you' : `edges set by you, from ${since} on`,
  ...EFFORTS[edges.length],
});
