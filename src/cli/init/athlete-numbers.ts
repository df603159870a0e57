import type { Athlete } from '../../core/athlete.ts';
import type { Estimate } from '../../core/estimate.ts';
import { pace } from '../../format/pace.ts';

type Units = 'km' | 'mi';

/** A number of the runner's that can be told: how settings write it, and what it looks like where nothing is known. */
export interface AthleteNumber {
  /** Its name in `athlete`, and in `missing` of what is known of the athlete. */
  readonly name: 'hrMax' | 'hrRest' | 'lt1' | 'lt2' | 'easyPace' | 'thresholdPace';
  readonly words: string;
  readonly of: (athlete: Athlete) => Estimate | undefined;
  /** As settings write it. */
  readonly written: (value: number, units: Units) => number | string;
  /** As a range of it is written. */
  readonly shown: (value: number, units: Units) => string;
  /** SI. It shows the form, and is nobody's. */
  readonly example: number;
}

const BEATS = {
  written: (bpm: number) => Math.round(bpm),
  shown: (bpm: number) => String(Math.round(bpm)),
} as const;
const PACED = { written: (mps: number, units: Units) => `${pace(mps, units)}/${units}`, shown: pace } as const;

/** 6:00/km and 4:40/km. */
const [EXAMPLE_EASY_MPS, EXAMPLE_THRESHOLD_MPS] = [1000 / 360, 1000 / 280] as const;

/** In the order in which the file has them: what makes most difference first. */
export const ATHLETE_NUMBERS: readonly AthleteNumber[] = [
  { name: 'hrMax', words: 'maximum heart rate, bpm', of: ({ hrMax }) => hrMax, ...BEATS, example: 190 },
  { name: 'hrRest', words: 'resting heart rate, bpm', of: ({ hrRest }) => hrRest, ...BEATS, example: 50 },
  { name: 'lt1', words: 'heart rate at the aerobic threshold', of: ({ lt1 }) => lt1, ...BEATS, example: 150 },
  { name: 'lt2', words: 'heart rate at the anaerobic threshold', of: ({ lt2 }) => lt2, ...BEATS, example: 170 },
  {
    name: 'easyPace',
    words: 'easy pace on the flat',
    of: ({ easySpeed }) => easySpeed,
    ...PACED,
    example: EXAMPLE_EASY_MPS,
  },
  {
    name: 'thresholdPace',
    words: 'pace at the anaerobic threshold',
    of: ({ thresholdSpeed }) => thresholdSpeed,
    ...PACED,
    example: EXAMPLE_THRESHOLD_MPS,
  },
];
