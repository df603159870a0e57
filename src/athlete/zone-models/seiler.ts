import type { ZoneModelSpec } from './zone-model-spec.ts';

export const seiler: ZoneModelSpec = {
  id: 'seiler',
  of: 'heart-rate',
  title: 'Seiler, three zones by the two thresholds',
  needs: ['lt1', 'lt2'],
  sources: ['seiler2006'],
  says: 'Zone 2 begins at the heart rate of the first (aerobic) threshold, zone 3 at that of the second.',
  moderateFrom: 2,
  hardFrom: 3,
  edges: (numberOf) => [numberOf('lt1'), numberOf('lt2')],
  detail: (numberOf) => `Seiler: LT1 ${Math.round(numberOf('lt1'))} and LT2 ${Math.round(numberOf('lt2'))} bpm`,
};
