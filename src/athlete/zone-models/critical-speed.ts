import { percentsOf } from './percents-of.ts';
import type { ZoneModelSpec } from './zone-model-spec.ts';

export const criticalSpeed: ZoneModelSpec = {
  id: 'critical-speed',
  of: 'pace',
  title: 'Skiba, six zones by critical speed',
  needs: ['criticalSpeed'],
  sources: ['goldencheetah'],
  says: 'Zones 2 to 6 begin at 80, 87, 95, 105 and 119 % of critical speed: active recovery, endurance, tempo, threshold, VO2max, anaerobic.',
  moderateFrom: 3,
  hardFrom: 4,
  edges: (numberOf) => percentsOf([80, 87, 95, 105, 119], numberOf('criticalSpeed')),
  detail: () => 'Skiba: 80, 87, 95, 105 and 119 % of critical speed',
};
