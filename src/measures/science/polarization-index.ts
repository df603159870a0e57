import type { MeasureMeta } from '../../core/measure.ts';

export const POLARIZATION_INDEX: MeasureMeta = {
  id: 'polarization-index',
  name: 'Time in three bands, and the polarization index',
  unit: 'shares of the running time, and a logarithm (JSON: `weeks[].intensity`)',
  definition:
    'Shares of the recorded seconds below the first threshold, between the two, and above the second, by heart rate ' +
    '(time in zone, not sessions by their aim). The index is log10(low / middle x high x 100). Without any middle, 0.01 is ' +
    'taken for it and off the top; without any high time it is 0.',
  needs: 'both thresholds, and recordings with a trusted heart rate for four fifths of the running time',
  standing: 'useful',
  sources: ['treff2019', 'tool'],
  edgeCases: [
    'Where more time lies above than below it is not defined, and null.',
    'The same training has far less low time counted by sessions than by seconds: the method belongs to the number.',
    'Thresholds that are only derived from the maximum may move a tenth of the time from one band to the next.',
  ],
  doesNotSay:
    'that above 2.00, which the paper calls polarized, is better: trials of polarized against other training differ little.',
  files: ['measures/polarization-index.ts', 'measures/time-in-zone.ts', 'engine/summarise-week.ts'],
};
