import { percentsOf } from './percents-of.ts';
import type { ZoneModelSpec } from './zone-model-spec.ts';

/** 106 % itself still belongs to zone 5b, while an edge belongs to the zone above: so it lies this little higher. */
const JUST_ABOVE = 1 + 1e-6;

export const frielLthr: ZoneModelSpec = {
  id: 'friel-lthr',
  of: 'heart-rate',
  title: 'Friel, seven zones by threshold heart rate',
  needs: ['lt2'],
  sources: ['friel'],
  says: 'Zones 2, 3, 4, 5a and 5b begin at 85, 90, 95, 100 and 103 % of the heart rate at the second threshold (LTHR; here LT2), zone 5c above 106 %. Friel gives whole percents (85 to 89, 90 to 94 …); here a zone reaches up to where the next begins.',
  names: ['Z1', 'Z2', 'Z3', 'Z4', 'Z5a', 'Z5b', 'Z5c'],
  moderateFrom: 3,
  hardFrom: 4,
  edges: (numberOf) => {
    const edges = percentsOf([85, 90, 95, 100, 103, 106], numberOf('lt2'));
    return edges.with(-1, edges.at(-1)! * JUST_ABOVE);
  },
  detail: (numberOf) =>
    `Friel: 85, 90, 95, 100, 103 and 106 % of threshold heart rate (LT2) ${Math.round(numberOf('lt2'))}`,
};
