import type { MeasureMeta } from '../../core/measure.ts';

export const LUCIA: MeasureMeta = {
  id: 'lucia',
  name: "Lucía's load",
  unit: 'arbitrary units (JSON: `load.lucia`)',
  definition: 'Minutes below the first threshold, between the two, and above the second, times 1, 2 and 3.',
  needs: 'a heart rate that can be trusted and heart rates at both thresholds',
  standing: 'useful',
  sources: ['lucia2003'],
  edgeCases: [
    'A heart rate at a threshold belongs to the zone above.',
    'Thresholds that are only derived from the maximum move minutes from one weight to the next.',
  ],
  doesNotSay: 'how far above a threshold the time was spent.',
  files: ['measures/lucia-per-minute.ts', 'measures/training-load.ts'],
};
