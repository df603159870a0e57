import { percentsOf } from './percents-of.ts';
import type { ZoneModelSpec } from './zone-model-spec.ts';

/** Where zones 2 to 5 begin. The first is zone1's own; the others are tool defaults. */
const PERCENTS = [73, 80, 87, 93] as const;

export const zone1Hrmax: ZoneModelSpec = {
  id: 'zone1-hrmax',
  of: 'heart-rate',
  title: 'zone1, five zones by maximum heart rate',
  needs: ['hrMax'],
  sources: ['zone1', 'tool'],
  says: 'Zones 2 to 5 begin at 73, 80, 87 and 93 % of maximum heart rate. Zone 1, up to 73 %, is the one that the article gives for recovery runs; the other edges are tool defaults.',
  moderateFrom: 3,
  hardFrom: 4,
  edges: (numberOf) => percentsOf(PERCENTS, numberOf('hrMax')),
  detail: (numberOf) => `73, 80, 87 and 93 % of maximum heart rate ${Math.round(numberOf('hrMax'))}`,
};
