import type { MeasureMeta } from '../../core/measure.ts';

export const HEART_RATE_TRUST: MeasureMeta = {
  id: 'heart-rate-trust',
  name: 'Trust in the heart rate',
  unit: '`good`, `doubtful`, `bad` or `none`, with reasons (JSON: `hrTrust`)',
  definition:
    'a verdict on the moving time. Doubtful with any reason: no heart rate for 20 % of it; one value for more than 90 s, seen ' +
    'every 10 s, for 10 % of it in all; a straight line of more than 90 s and 30 readings that changes by 5 bpm, for 10 % of it in ' +
    'all (drawn by an app over a silence: such readings count nowhere); 2 % of the readings impossible (below 30, above 230 bpm) or spikes (20 bpm in a second, back ' +
    'within 10 s); more than three such jumps an hour that stay; heart rate that follows the step rate of both feet or of one ' +
    'for 300 s in all (two minutes at a time, correlation 0.90, median 5 bpm apart); a first five minutes 10 bpm above all that ' +
    'follows at no higher speed; a step of 18 bpm within half a minute that lasts three minutes, at an unchanged pace and ground; ' +
    'a mean below 60 bpm. Bad when locked to the cadence for 10 % of the moving time, or when half of it is unusable.',
  needs: 'a stream with heart rate; the steps and the level shifts also need cadence, or speed and heights',
  standing: 'useful',
  sources: ['fitdocs', 'tool'],
  edgeCases: [
    'A heart that happens to beat as fast as the feet step is no lock: the two must rise and fall together.',
    'Cadence that a device counts per leg is doubled first; a lock to one leg is looked for as well.',
    'The verdict on one value does not depend on how often the watch wrote: 1 s, 2 s, 5 s and smart recording agree.',
    'Which side of a level shift is wrong nobody can tell, so it makes the whole heart rate doubtful and none of it unusable.',
    'Straight lines are looked for in recordings that turn from rise to fall at least once a minute beside them: 104 of one ' +
      'app have them, of 136 recordings by watches and straps none. What is smooth throughout stays as it is.',
    'The average without them is within 1.5 bpm of the one stated in 92 % of 317 runs of which half was heard (before: 86 %). The ' +
      'others weigh each reading the same, count pauses of which the file has no readings, or are doubted; 4 are not explained.',
    'A wrong heart rate that rises and falls smoothly is not found; nor is one that sits 20 bpm too high from start to end.',
    'A heart rate that is not good carries no error, no warning and no drift.',
  ],
  doesNotSay: 'anything about the heart: it judges the sensor. A healthy arrhythmia can look like a fault.',
  files: [
    'normalise/heart-rate-trust.ts',
    'normalise/clean-heart-rate.ts',
    'normalise/drop-straight-lines.ts',
    'normalise/flat-line.ts',
    'normalise/level-shift.ts',
    'normalise/cadence-lock.ts',
    'normalise/dry-start.ts',
    'normalise/row-heart-rate-trust.ts',
  ],
};
