import type { IntensityShares, LoadOverTime, Week, WeekSpike } from '../core/report.ts';
import { rounded } from './rounded.ts';
import type { WeekJson } from './schemas/week-schema.ts';

const loadJson = (load: LoadOverTime): WeekJson['load'] => ({
  trimp: rounded(load.trimp),
  monotony: rounded(load.monotony, 3),
  strain: rounded(load.strain),
  fitness: rounded(load.fitness),
  fatigue: rounded(load.fatigue),
  form: load.fitness === undefined || load.fatigue === undefined ? null : rounded(load.fitness - load.fatigue),
  tauDays: load.tauDays === undefined ? null : { ...load.tauDays },
  acuteChronicRatio: rounded(load.acuteChronicRatio, 3),
  trendRatio: rounded(load.trendRatio, 3),
});

const percents = (ratio: number): number => rounded(ratio * 100) ?? 0;

const intensityJson = (shares: IntensityShares | undefined): WeekJson['intensity'] =>
  shares === undefined
    ? null
    : {
        lowPct: percents(shares.low),
        middlePct: percents(shares.middle),
        highPct: percents(shares.high),
        polarizationIndex: rounded(shares.polarizationIndex, 2),
        method: 'time-in-zone',
      };

const spikeJson = (spike: WeekSpike | undefined): WeekJson['spike'] =>
  spike === undefined ? null : { session: spike.session, ratio: rounded(spike.ratio, 3) ?? 0, size: spike.size };

/** A week as documents carry it. */
export const weekJson = (week: Week): WeekJson => ({
  week: week.week,
  from: week.from,
  to: week.to,
  totals: {
    sessions: week.totals.sessions,
    runs: week.totals.runs,
    durationS: rounded(week.totals.durationS) ?? 0,
    distanceM: rounded(week.totals.distanceM) ?? 0,
    ascentM: rounded(week.totals.ascentM) ?? 0,
  },
  zoneSeconds: week.zoneSeconds?.map((seconds) => rounded(seconds) ?? 0) ?? null,
  zoneSecondsFrom: week.zoneSecondsFrom === undefined ? null : [...week.zoneSecondsFrom],
  zoneEdgesBpm: week.zoneEdgesBpm?.map((edges) => edges.map((edge) => rounded(edge) ?? 0)) ?? null,
  load: loadJson(week.load),
  intensity: intensityJson(week.intensity),
  spike: spikeJson(week.spike),
  recoveryRuns: week.recoveryRuns,
  kept: week.kept,
  spoiled: week.spoiled,
  hardDays: [...week.hardDays],
  hardSpacing: week.hardSpacing === undefined ? null : { ...week.hardSpacing },
  longDays: [...week.longDays],
  restDays: [...week.restDays],
  previousDistanceM: rounded(week.previousDistanceM),
});
