import type { ZoneModel } from '../core/athlete.ts';
import type { Estimate } from '../core/estimate.ts';
import type { ToldAthlete } from './told.ts';

/** Upper edges of zones 1 to 4 as shares of maximum heart rate. The first is zone1's own; the others are tool defaults. */
const HR_MAX_SHARES = [0.73, 0.8, 0.87, 0.93] as const;
/** Upper edges of zones 1 to 4 as shares of threshold speed: Friel's pace 129, 114, 106 and 99 % turned into speeds. */
const THRESHOLD_SPEED_SHARES = [1 / 1.29, 1 / 1.14, 1 / 1.06, 1 / 0.99] as const;
/** Easy pace lies in the middle of Friel's zone 2 (78 to 88 % of threshold speed). Tool default. */
const EASY_SHARE = 0.83;
/** Spread of where runners put their easy pace inside that zone. Tool default. */
const EASY_SHARE_DOUBT = 0.05;

/** Five heart-rate zones; told edges first, then shares of the maximum. Undefined when neither is known. */
export const heartRateZones = (told: ToldAthlete, hrMax: Estimate | undefined): ZoneModel | undefined => {
  if (told.heartRateEdgesBpm !== undefined) {
    return { id: 'custom', unit: 'bpm', edges: told.heartRateEdgesBpm, confidence: 'high', detail: 'edges set by you' };
  }
  if (hrMax === undefined) return undefined;
  return {
    id: 'zone1-hrmax',
    unit: 'bpm',
    edges: HR_MAX_SHARES.map((share) => share * hrMax.value),
    confidence: hrMax.confidence,
    detail: `73, 80, 87 and 93 % of maximum heart rate ${Math.round(hrMax.value)}`,
  };
};

/** Threshold speed guessed from easy speed, m/s. */
export const thresholdFromEasy = (easy: Estimate): Estimate => ({
  value: easy.value / EASY_SHARE,
  low: easy.low / (EASY_SHARE + EASY_SHARE_DOUBT),
  high: easy.high / (EASY_SHARE - EASY_SHARE_DOUBT),
  origin: 'derived',
  confidence: 'low',
  detail: 'easy pace taken as the middle of zone 2 (83 % of threshold speed)',
});

/** Five pace zones from threshold speed; undefined when it is unknown. */
export const paceZones = (threshold: Estimate | undefined): ZoneModel | undefined => {
  if (threshold === undefined) return undefined;
  return {
    id: 'friel-pace',
    unit: 'mps',
    edges: THRESHOLD_SPEED_SHARES.map((share) => share * threshold.value),
    confidence: threshold.confidence,
    detail: 'Friel: 129, 114, 106 and 99 % of threshold pace',
  };
};
