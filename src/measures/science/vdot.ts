import type { MeasureMeta } from '../../core/measure.ts';
import { MOST_VDOT, VDOT_DURATIONS_S } from '../vdot.ts';

const [shortestS, longestS] = VDOT_DURATIONS_S;

export const VDOT: MeasureMeta = {
  id: 'vdot',
  name: 'VDOT',
  unit: 'ml/kg/min (JSON: `athlete.vdot.value`)',
  definition:
    '(-4.6 + 0.182258 v + 0.000104 v^2) / (0.8 + 0.1894393 e^(-0.012778 t) + 0.2989558 e^(-0.1932605 t)) for a race run at ' +
    'v m/min in t min: the oxygen that the speed costs over the share of the maximum that can be held so long. The best ' +
    'performance of the last 180 days counts.',
  needs:
    `a level road race of 1500 m to a marathon in ${shortestS / 60} to ${longestS / 60} min, or a run of 12 to 75 min at 91 % of ` +
    'the maximum heart rate on average',
  standing: 'established',
  sources: ['danielsGilbert1979', 'daniels', 'tool'],
  edgeCases: [
    'A race that the watch shows up to 2 % short or 4 % long of a usual distance was run over that distance.',
    'A race without a stream and near no usual distance may hold its warm-up, and does not count.',
    'Where another run of the same months was worth over 3 % more, or easy runs are hardly slower, nothing was run to the limit, and there is no answer.',
    'A race whose average heart rate lies below 85 % of the maximum (75 % beyond 75 min) was run for company.',
    'Races of more than two and a half hours, races on hills and runs that nobody called a race have low confidence and a wider interval.',
    `More than ${MOST_VDOT} is a fault of the recording. Trail and treadmill runs are left out.`,
  ],
  doesNotSay: 'what the laboratory would measure: it is a measure of race results, named after oxygen uptake.',
  files: [
    'measures/vdot.ts',
    'measures/race-time.ts',
    'measures/speed-at-vdot.ts',
    'athlete/performance.ts',
    'athlete/performances.ts',
    'athlete/vdot-of-log.ts',
  ],
};
