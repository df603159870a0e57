import type { ZoneModelSpec } from './zone-model-spec.ts';

/** Where zones 2 to 5 begin as a share of threshold pace (seconds per kilometre: more is slower), percent. */
const PACE_PERCENTS = [129, 114, 106, 99] as const;

export const frielPace: ZoneModelSpec = {
  id: 'friel-pace',
  of: 'pace',
  title: 'Friel, five zones by threshold pace',
  needs: ['thresholdPace'],
  sources: ['friel'],
  says: 'Zones 2 to 5 begin at 129, 114, 106 and 99 % of the pace at the second threshold, more being slower. Friel divides zone 5 into three; here it is one.',
  moderateFrom: 3,
  hardFrom: 4,
  edges: (numberOf) => PACE_PERCENTS.map((percent) => (100 / percent) * numberOf('thresholdPace')),
  detail: () => 'Friel: 129, 114, 106 and 99 % of threshold pace',
};
