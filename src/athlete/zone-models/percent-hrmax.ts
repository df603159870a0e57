import { percentsOf } from './percents-of.ts';
import type { ZoneModelSpec } from './zone-model-spec.ts';

export const percentHrmax: ZoneModelSpec = {
  id: 'percent-hrmax',
  of: 'heart-rate',
  title: 'five zones by tenths of maximum heart rate',
  needs: ['hrMax'],
  sources: ['edwards1993'],
  says: 'Zones 1 to 5 begin at 50, 60, 70, 80 and 90 % of maximum heart rate. What lies below 50 % counts in zone 1.',
  moderateFrom: 3,
  hardFrom: 4,
  edges: (numberOf) => percentsOf([60, 70, 80, 90], numberOf('hrMax')),
  lowest: (numberOf) => percentsOf([50], numberOf('hrMax'))[0]!,
  detail: (numberOf) =>
    `50, 60, 70, 80 and 90 % of maximum heart rate ${Math.round(numberOf('hrMax'))}; what lies below counts in zone 1`,
};
