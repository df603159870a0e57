import type { WellnessFact, WellnessRecord } from '../core/wellness.ts';
import type { SessionFacts } from '../reporters/known-formats.ts';

const NAMES: readonly (readonly [WellnessFact, string])[] = [
  ['restingHeartRateBpm', 'resting heart rate'],
  ['hrvMs', 'heart-rate variability'],
  ['sleepS', 'sleep'],
  ['sleepQuality', 'quality of sleep'],
  ['soreness', 'soreness'],
  ['fatigue', 'fatigue'],
  ['mood', 'mood'],
  ['motivation', 'motivation'],
  ['illness', 'illness'],
  ['injury', 'injury'],
  ['pain', 'pain'],
];

/** Days of a table of wellness, and on how many of them it has which fact. */
export const wellnessFacts = (records: readonly WellnessRecord[]): SessionFacts & { readonly days: number } => {
  const days = records.map(({ day }) => day).sort();
  const has = NAMES.map(([fact, name]) => ({
    fact: name,
    sessions: records.filter((record) => record[fact] !== undefined).length,
  }));
  return {
    days: records.length,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    sports: {},
    has: has.filter(({ sessions }) => sessions > 0),
    lacks: [],
    costs: [],
  };
};
