import type { FieldNames } from '../dialect.ts';

const firstHalf = (...names: readonly string[]): readonly string[] =>
  names.flatMap((name) => [
    `${name} first half`,
    `first half ${name}`,
    `${name} 1st half`,
    `1st half ${name}`,
    `${name} h1`,
  ]);

const secondHalf = (...names: readonly string[]): readonly string[] =>
  names.flatMap((name) => [
    `${name} second half`,
    `second half ${name}`,
    `${name} 2nd half`,
    `2nd half ${name}`,
    `${name} h2`,
  ]);

const planned = (...names: readonly string[]): readonly string[] =>
  names.flatMap((name) => [
    `planned ${name}`,
    `prescribed ${name}`,
    `target ${name}`,
    `scheduled ${name}`,
    `${name} planned`,
  ]);

/** Minutes stand behind some of these without a blank, so that they are part of the name. */
const zone = (n: number): readonly string[] => [
  `z${n}`,
  `zone ${n}`,
  `zone${n}`,
  `z${n} time`,
  `zone ${n} time`,
  `time in zone ${n}`,
  `time in z${n}`,
  `time z${n}`,
  `hr z${n}`,
  `hr zone ${n}`,
  `hrz${n}`,
  `hrzone${n}`,
  `hrzone${n}minutes`,
  `hr zone ${n} time`,
  `time in hr zone ${n}`,
  `heart rate zone ${n}`,
];

/** Columns that carry evidence which somebody, or another tool, has derived already, and what a plan had asked for. */
export const englishEvidence: FieldNames = {
  soreness: ['soreness', 'muscle soreness', 'doms', 'soreness 1 10', 'soreness 1 5', 'soreness 0 10'],
  sleep: ['sleep', 'sleep duration', 'sleep time', 'time asleep', 'slept'],
  firstHalfHeartRate: firstHalf('hr', 'avg hr', 'heart rate', 'bpm', 'avg heart rate'),
  secondHalfHeartRate: secondHalf('hr', 'avg hr', 'heart rate', 'bpm', 'avg heart rate'),
  firstHalfPace: firstHalf('pace', 'avg pace'),
  secondHalfPace: secondHalf('pace', 'avg pace'),
  plannedKind: [
    ...planned('type', 'kind', 'workout', 'session', 'intent', 'run type', 'workout type', 'intensity'),
    'plan',
    'planned',
    'prescribed',
  ],
  heartRateCap: [
    'hr cap',
    'heart rate cap',
    'hr ceiling',
    'hr limit',
    'heart rate limit',
    ...planned(
      'hr max',
      'max hr',
      'hr cap',
      'hr ceiling',
      'hr limit',
      'hr',
      'ceiling',
      'max heart rate',
      'heart rate cap',
    ),
  ],
  plannedDistance: planned('distance', 'dist', 'miles', 'mileage', 'km', 'kilometers', 'kilometres'),
  plannedDuration: planned('duration', 'time', 'minutes', 'mins', 'min'),
  zone1: zone(1),
  zone2: zone(2),
  zone3: zone(3),
  zone4: zone(4),
  zone5: zone(5),
  zone6: zone(6),
  zone7: zone(7),
};
