import { present } from '../core/present.ts';
import type { LoadOverTime } from '../core/report.ts';
import { exponentialAverage } from '../measures/exponential-average.ts';
import { LOAD_SPANS } from '../measures/load-spans.ts';
import { loadTrend } from '../measures/load-trend.ts';
import { monotony } from '../measures/monotony.ts';
import { type DailyTraining, type DayOfTraining, daysUntil } from './daily-training.ts';

const HISTORY_DAYS = 6 * LOAD_SPANS.fitness;
/** Largest share of the training time whose load may be unknown. Tool default. */
const UNKNOWN_SHARE = 0.1;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;

const isKnown = (days: readonly DayOfTraining[]): boolean => {
  const [known, unknown] = [sum(days.map(({ knownS }) => knownS)), sum(days.map(({ unknownS }) => unknownS))];
  return known > 0 && unknown <= UNKNOWN_SHARE * (known + unknown);
};

/** Fitness, fatigue and the ratio of the last week to the last four, where the log carries them. */
const standing = (history: readonly DayOfTraining[]): LoadOverTime => {
  if (history.length < LOAD_SPANS.least || !isKnown(history.slice(-LOAD_SPANS.least))) return {};
  const loads = history.map(({ trimp }) => trimp);
  const chronic = mean(loads.slice(-LOAD_SPANS.chronic));
  return present<LoadOverTime>({
    fitness: exponentialAverage(loads, LOAD_SPANS.fitness),
    fatigue: exponentialAverage(loads, LOAD_SPANS.fatigue),
    tauDays: { fitness: LOAD_SPANS.fitness, fatigue: LOAD_SPANS.fatigue },
    acuteChronicRatio: chronic > 0 ? mean(loads.slice(-LOAD_SPANS.week)) / chronic : undefined,
  });
};

const trendOf = (training: DailyTraining, last: string): number | undefined => {
  const days = daysUntil(training, last, LOAD_SPANS.week + LOAD_SPANS.chronic);
  return isKnown(days.slice(0, -LOAD_SPANS.week)) ? loadTrend(days.map(({ trimp }) => trimp)) : undefined;
};

/**
 * Load of the seven days up to `last`, and how it stands to the weeks before; a week that is not over yet stands to none.
 * Absent = cannot be told from this log.
 */
export const loadOverTime = (training: DailyTraining, last: string, isOver: boolean): LoadOverTime => {
  const week = daysUntil(training, last, LOAD_SPANS.week);
  if (!isKnown(week)) return {};
  const loads = week.map(({ trimp }) => trimp);
  const trimp = sum(loads);
  const sameness = week.length === LOAD_SPANS.week ? monotony(loads) : undefined;
  return present<LoadOverTime>({
    trimp,
    monotony: sameness,
    strain: sameness === undefined ? undefined : trimp * sameness,
    trendRatio: isOver ? trendOf(training, last) : undefined,
    ...standing(daysUntil(training, last, HISTORY_DAYS)),
  });
};
