import type { MeasureMeta } from '../../core/measure.ts';

export const MAXIMUM_HEART_RATE: MeasureMeta = {
  id: 'maximum-heart-rate',
  name: 'Maximum heart rate',
  unit: 'bpm (JSON: `athlete.hrMax`), with the ends of its doubt',
  definition:
    'Told by the runner; else stored in the device, unless two runs of the log show 2 bpm more; else the highest 30 s mean without ' +
    'artefacts (of rows: the highest credible maximum) over the hard runs of the two years before and the year after, a log that ' +
    'holds no hard run having none; else the average of a race of 12 to 60 min taken as 93 % of it (88 to 97 %); else, with a year of ' +
    'birth, 208 - 0.7 age (women 206 - 0.88 age), 10 bpm to either side.',
  needs: 'a setting, a device that stores it, or hard runs with a heart rate that can be trusted',
  standing: 'useful',
  sources: ['tanaka2001', 'gulati2010', 'tool'],
  edgeCases: [
    'A log shows at most how hard its runner went: the true maximum may lie 6, 10 or 12 bpm above, the more the fewer hard runs there are.',
    'Below 165 bpm it may lie 25 bpm above, and has low confidence.',
    'Of rows alone the second highest counts where there are three: one spiked row must not set it.',
    'A run of 2019 is judged by the maximum of 2019: each week has its own window.',
  ],
  doesNotSay: 'anything about fitness or health. It is the scale that other numbers are read on.',
  files: [
    'athlete/maximum-heart-rate.ts',
    'athlete/heart-rate-peaks.ts',
    'athlete/credible-peak.ts',
    'athlete/from-device.ts',
  ],
};
