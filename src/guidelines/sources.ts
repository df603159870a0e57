import type { Source } from '../core/source.ts';

/** Everything that a threshold, a rule or a sentence of advice rests on. */
export const SOURCES = [
  {
    id: 'lever',
    title: 'Recovery Runs: Why They Matter and How to Do Them Smarter',
    by: 'LEVER (sells body-weight support)',
    kind: 'advice',
  },
  {
    id: 'zone1',
    title: 'Recovery Runs: Why They Matter and How to Do Them Right',
    by: 'a running-zones article series',
    kind: 'advice',
  },
  {
    id: 'newshealth',
    title: 'Understanding Recovery Running and Its Role in Athletic Performance',
    by: 'NewsHealthWatch',
    kind: 'advice',
  },
  {
    id: 'marathon',
    title: 'Recovery Run: Speed Up Recovery Between Hard Workouts',
    by: '1stMarathon Team',
    kind: 'advice',
  },
  {
    id: 'yearround',
    title: "Recovery Run – Your Body's Reset Button",
    by: 'Quentin van Bentum, Yearroundrunning',
    year: 2024,
    kind: 'advice',
  },
  {
    id: 'nuuttila2025',
    title: 'Heart rate at the first and second lactate threshold as a share of its maximum, 165 recreational runners',
    by: 'Nuuttila et al.',
    year: 2025,
    url: 'https://doi.org/10.1007/s00421-025-05748-8',
    kind: 'study',
  },
  {
    id: 'seiler2007',
    title: 'Autonomic recovery after exercise in trained athletes: intensity and duration effects',
    by: 'Seiler, Haugen and Kuffel',
    year: 2007,
    kind: 'study',
  },
  {
    id: 'friel',
    title: 'Heart-rate and pace zones from the lactate threshold; aerobic decoupling',
    by: 'Joe Friel',
    kind: 'advice',
  },
  {
    id: 'edwards1993',
    title: 'The Heart Rate Monitor Book: five zones by tenths of maximum heart rate',
    by: 'Sally Edwards',
    year: 1993,
    kind: 'advice',
  },
  {
    id: 'karvonen1957',
    title: 'The effects of training on heart rate: a longitudinal study',
    by: 'Karvonen, Kentala and Mustala',
    year: 1957,
    kind: 'study',
  },
  {
    id: 'seiler2006',
    title: 'Quantifying training intensity distribution in elite endurance athletes',
    by: 'Seiler and Kjerland',
    year: 2006,
    kind: 'study',
  },
  {
    id: 'daniels',
    title: "Daniels' Running Formula: training paces by VDOT",
    by: 'Jack Daniels',
    kind: 'advice',
  },
  {
    id: 'danielsGilbert1979',
    title: 'Oxygen Power: oxygen uptake of running by speed',
    by: 'Daniels and Gilbert',
    year: 1979,
    kind: 'study',
  },
  {
    id: 'goldencheetah',
    title: "Skiba's running pace zones as shares of critical velocity, as GoldenCheetah has them",
    by: 'Philip Skiba; GoldenCheetah',
    url: 'https://github.com/GoldenCheetah/GoldenCheetah/blob/master/src/Metrics/PaceZones.cpp',
    kind: 'advice',
  },
  {
    id: 'strava2017',
    title: 'An Improved GAP Model: what slopes cost, from equal heart rates in six million runs',
    by: 'Strava engineering',
    year: 2017,
    kind: 'study',
  },
  {
    id: 'uphill',
    title: 'The heart-rate drift test of the aerobic threshold: an hour, flat, after a warm-up',
    by: 'Uphill Athlete',
    kind: 'advice',
  },
  {
    id: 'fitdocs',
    title: 'Check for cadence lock: two minutes, correlation 0.90, 5 bpm, 300 s in all',
    by: 'the fitdocs project',
    kind: 'advice',
  },
  { id: 'tool', title: 'Default of this tool, no source gives a number', by: 'recover', kind: 'tool' },
] as const satisfies readonly Source[];

export const sourceById = (id: string): Source | undefined => SOURCES.find((source) => source.id === id);
