import { present } from '../core/present.ts';
import type { LoadOverTime } from '../core/report.ts';
import { exponentialAverage } from '../measures/exponential-average.ts';
import { monotony } from '../measures/monotony.ts';
import { type DailyTraining, type DayOfTraining, daysUntil } from './daily-training.ts';

/** Time constants of fitness and fatigue, days: those of the usual performance charts. */
const FITNESS_DAYS = 42;
const FATIGUE_DAYS = 7;
const HISTORY_DAYS = 6 * FITNESS_DAYS;
/** A log must reach back two time constants, or the average is mostly its cold start. Tool default. */
const LEAST_DAYS = 2 * FITNESS_DAYS;
/** Largest share of the training time whose load may be unknown. Tool default. */
const UNKNOWN_SHARE = 0.1;
const WEEK_DAYS = 7;
const CHRONIC_DAYS = 28;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;

const isKnown = (days: readonly DayOfTraining[]): boolean => {
  const [known, unknown] = [sum(days.map(({ knownS }) => knownS)), sum(days.map(({ unknownS }) => unknownS))];
  return known > 0 && unknown <= UNKNOWN_SHARE * (known + unknown);
};

/** Fitness, fatigue and the ratio of the last week to the last four, where the log carries them. */
const standing = (history: readonly DayOfTraining[]): LoadOverTime => {
  if (history.length < LEAST_DAYS || !isKnown(history.slice(-LEAST_DAYS))) return {};
  const loads = history.map(({ trimp }) => trimp);
  const chronic = mean(loads.slice(-CHRONIC_DAYS));
  return present<LoadOverTime>({
    fitness: exponentialAverage(loads, FITNESS_DAYS),
    fatigue: exponentialAverage(loads, FATIGUE_DAYS),
    tauDays: { fitness: FITNESS_DAYS, fatigue: FATIGUE_DAYS },
    acuteChronicRatio: chronic > 0 ? mean(loads.slice(-WEEK_DAYS)) / chronic : undefined,
  });
};

/** Load of the seven days up to `last`, and how it stands to the weeks before. Absent = cannot be told from this log. */
export const loadOverTime = (training: DailyTraining, last: string): LoadOverTime => {
  const week = daysUntil(training, last, WEEK_DAYS);
  if (!isKnown(week)) return {};
  const loads = week.map(({ trimp }) => trimp);
  const trimp = sum(loads);
  const sameness = week.length === WEEK_DAYS ? monotony(loads) : undefined;
  return present<LoadOverTime>({
    trimp,
    monotony: sameness,
    strain: sameness === undefined ? undefined : trimp * sameness,
    ...standing(daysUntil(training, last, HISTORY_DAYS)),
  });
};
