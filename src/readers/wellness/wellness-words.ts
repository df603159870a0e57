import type { WellnessFact } from '../../core/wellness.ts';

export type WellnessField = WellnessFact | 'date' | 'sdnn';

/** Header names, folded and without blanks; units and scales behind them are taken off before. */
export const WELLNESS_WORDS: Readonly<Record<WellnessField, readonly string[]>> = {
  date: ['date', 'day', 'calendardate', 'measurementdate', 'timestamp', 'datetime', 'morning'],
  restingHeartRateBpm: [
    'restinghr',
    'restingheartrate',
    'restingheartrateheartrate',
    'restingpulse',
    'restheartrate',
    'resthr',
    'rhr',
    'hrrest',
    'hrresting',
    'resting',
    'morninghr',
    'morningpulse',
    'morningheartrate',
  ],
  hrvMs: ['hrv', 'hrvhrv', 'rmssd', 'hrvrmssd', 'rmssdhrv', 'overnighthrv', 'hrvovernight', 'heartratevariability'],
  sdnn: ['hrvsdnn', 'sdnn', 'sdnnhrv'],
  sleepS: [
    'sleep',
    'sleepduration',
    'sleepdurationduration',
    'sleeptime',
    'timeasleep',
    'asleep',
    'slept',
    'totalsleep',
    'hoursslept',
    'hoursofsleep',
  ],
  sleepQuality: ['sleepquality', 'qualityofsleep'],
  soreness: ['soreness', 'musclesoreness', 'sore', 'doms', 'legsoreness'],
  fatigue: ['fatigue', 'tiredness', 'tired'],
  mood: ['mood'],
  motivation: ['motivation'],
  illness: ['illness', 'ill', 'sick', 'sickness', 'krank', 'krankheit', 'malade', 'maladie', 'enfermo'],
  injury: ['injury', 'injured', 'injuries', 'verletzt', 'verletzung', 'blessure'],
  pain: ['pain', 'sharppain', 'schmerz', 'schmerzen', 'douleur'],
};

/** Feelings of which much is bad; of the others little is. */
const BAD_WHEN_MUCH: ReadonlySet<WellnessField> = new Set(['soreness', 'fatigue']);

/** Which end of its scale is the bad one, where the source has no habit of its own. */
export const worstEnd = (field: WellnessField): 'most' | 'least' => (BAD_WHEN_MUCH.has(field) ? 'most' : 'least');

/** Steps from 1, the best, to 5, by the words that people and watches use. */
const GOODNESS: Readonly<Record<string, number>> = {
  excellent: 1,
  great: 1,
  'very good': 1,
  good: 2,
  ok: 3,
  okay: 3,
  fair: 3,
  average: 3,
  avg: 3,
  normal: 3,
  bad: 4,
  low: 4,
  grumpy: 4,
  disrupted: 4,
  disturbed: 4,
  poor: 5,
  'very bad': 5,
  'very low': 5,
  terrible: 5,
  awful: 5,
};
const AMOUNT: Readonly<Record<string, number>> = {
  no: 1,
  none: 1,
  low: 2,
  light: 2,
  slight: 2,
  mild: 2,
  average: 3,
  avg: 3,
  moderate: 3,
  medium: 3,
  some: 3,
  high: 4,
  strong: 4,
  heavy: 4,
  extreme: 5,
  severe: 5,
  'very high': 5,
};

/** How bad a word is, 1 to 5; undefined where nobody can tell. */
export const badnessOfWord = (field: WellnessField, word: string): number | undefined => {
  const words = BAD_WHEN_MUCH.has(field) ? AMOUNT : GOODNESS;
  return Object.hasOwn(words, word) ? words[word] : undefined;
};
