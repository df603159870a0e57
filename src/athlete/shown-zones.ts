import type { Athlete, ZoneGap, ZoneModel } from '../core/athlete.ts';
import type { HeartRateModelId, PaceModelId } from '../core/zone-model-ids.ts';
import type { ToldAthlete } from './told.ts';
import { buildZones } from './zone-models/build-zones.ts';
import { customZones } from './zone-models/custom.ts';
import { HEART_RATE_SPECS, PACE_SPECS } from './zone-models/index.ts';
import type { ZoneNumbers } from './zone-models/zone-model-spec.ts';

/** Edges that were told with a day, or of somebody else, are none here. */
const noEdges = (setting: string): ZoneGap => ({
  id: 'custom',
  lacks: [],
  reason: `not known without ${setting} for this day and athlete`,
});

const heartRate = (
  { heartRateEdgesBpm: edges, heartRateModel, since }: ToldAthlete,
  numbers: ZoneNumbers,
): ZoneModel | ZoneGap => {
  const id: HeartRateModelId = heartRateModel ?? (edges === undefined ? 'zone1-hrmax' : 'custom');
  if (id !== 'custom') return buildZones(HEART_RATE_SPECS[id], numbers);
  return edges === undefined ? noEdges('zones.edges') : customZones(edges, 'bpm', since?.heartRateEdgesBpm);
};

const pace = ({ paceEdgesMps: edges, paceModel, since }: ToldAthlete, numbers: ZoneNumbers): ZoneModel | ZoneGap => {
  const id: PaceModelId = paceModel ?? (edges === undefined ? 'friel-pace' : 'custom');
  if (id !== 'custom') return buildZones(PACE_SPECS[id], numbers);
  return edges === undefined ? noEdges('pace.edges') : customZones(edges, 'mps', since?.paceEdgesMps);
};

const isKnown = (zones: ZoneModel | ZoneGap): zones is ZoneModel => 'edges' in zones;

/**
 * Zones of the models that the runner chose, and what the models lack that cannot be told: never another model's in
 * their place.
 */
export const shownZones = (
  told: ToldAthlete,
  numbers: ZoneNumbers,
): Pick<Athlete, 'heartRateZones' | 'paceZones' | 'zoneGaps'> => {
  const [byHeart, byPace] = [heartRate(told, numbers), pace(told, numbers)];
  const gaps = { ...(!isKnown(byHeart) && { heartRate: byHeart }), ...(!isKnown(byPace) && { pace: byPace }) };
  return {
    ...(isKnown(byHeart) && { heartRateZones: byHeart }),
    ...(isKnown(byPace) && { paceZones: byPace }),
    ...(Object.keys(gaps).length > 0 && { zoneGaps: gaps }),
  };
};
