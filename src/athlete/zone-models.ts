import type { ZoneGap, ZoneModel } from '../core/athlete.ts';
import type { Estimate } from '../core/estimate.ts';
import type { ToldAthlete } from './told.ts';
import { buildZones } from './zone-models/build-zones.ts';
import { customZones } from './zone-models/custom.ts';
import { frielPace } from './zone-models/friel-pace.ts';
import { zone1Hrmax } from './zone-models/zone1-hrmax.ts';

/** Easy pace lies in the middle of Friel's zone 2 (78 to 88 % of threshold speed). Tool default. */
const EASY_SHARE = 0.83;
/** Spread of where runners put their easy pace inside that zone. Tool default. */
const EASY_SHARE_DOUBT = 0.05;

/** Own zones are judged by only where they are five: then it is known which of them are hard. */
const EDGES_OF_FIVE = 4;

const known = (zones: ZoneModel | ZoneGap): ZoneModel | undefined => ('edges' in zones ? zones : undefined);

/**
 * The five heart-rate zones that sessions are judged by, whatever zones are shown: the runner's own five, else shares of
 * the maximum. Undefined when neither is known.
 */
export const heartRateZones = (
  { heartRateEdgesBpm: edges, since }: ToldAthlete,
  hrMax: Estimate | undefined,
): ZoneModel | undefined =>
  edges?.length === EDGES_OF_FIVE
    ? customZones(edges, 'bpm', since?.heartRateEdgesBpm)
    : known(buildZones(zone1Hrmax, { hrMax }));

/** Threshold speed guessed from easy speed, m/s. */
export const thresholdFromEasy = (easy: Estimate): Estimate => ({
  value: easy.value / EASY_SHARE,
  low: easy.low / (EASY_SHARE + EASY_SHARE_DOUBT),
  high: easy.high / (EASY_SHARE - EASY_SHARE_DOUBT),
  origin: 'derived',
  confidence: 'low',
  detail: 'easy pace taken as the middle of zone 2 (83 % of threshold speed)',
});

/** The five pace zones that sessions are judged by: the runner's own five, else Friel's by threshold speed. */
export const paceZones = (
  threshold: Estimate | undefined,
  { paceEdgesMps: edges, since }: ToldAthlete = {},
): ZoneModel | undefined =>
  edges?.length === EDGES_OF_FIVE
    ? customZones(edges, 'mps', since?.paceEdgesMps)
    : known(buildZones(frielPace, { thresholdPace: threshold }));
