import type { Severity } from '../core/finding.ts';

/** So many signs on a day advise rest; a single one does where it is an error. Tool default. */
export const REST_SIGNS = 2;

/** What a rule of readiness found on a day. */
export interface ReadinessSign {
  readonly rule: string;
  readonly severity: Severity;
}

/** Whether a day asks for rest, and why. */
export interface Readiness {
  readonly day: string;
  readonly signs: readonly string[];
  readonly advisesRest: boolean;
  /** `resting heart rate, sleep`; empty without a sign. */
  readonly why: string;
}

/** What each sign is called among others. */
const WORDS: Readonly<Record<string, string>> = {
  'readiness/resting-hr': 'resting heart rate',
  'readiness/sleep': 'sleep',
  'readiness/soreness': 'soreness',
  'readiness/mood': 'mood',
  'readiness/ill-or-injured': 'illness, injury or pain',
  'readiness/after-max': 'a race the day before',
  'readiness/hrv': 'heart-rate variability',
};

/** Weighs the signs of a day: one error, or `least` signs of any kind, advise rest. */
export const readinessOn = (day: string, signs: readonly ReadinessSign[], least: number = REST_SIGNS): Readiness => {
  const rules = [...new Set(signs.map(({ rule }) => rule))];
  return {
    day,
    signs: rules,
    advisesRest: rules.length >= least || signs.some(({ severity }) => severity === 'error'),
    why: rules.map((rule) => WORDS[rule] ?? rule).join(', '),
  };
};
