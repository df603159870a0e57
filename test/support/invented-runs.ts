import type { Sport } from '../../src/core/sport.ts';

/** A session that nobody ran, in whole seconds and metres. */
export interface Invented {
  readonly sport: Sport;
  /** `2026-03-05T17:06:03`, local or UTC as the export has it. */
  readonly start: string;
  readonly title: string;
  readonly distanceM: number;
  readonly durationS: number;
  readonly movingS: number;
  readonly elapsedS: number;
  readonly averageBpm: number;
  readonly maxBpm: number;
  readonly ascentM: number;
  readonly cadenceSpm: number;
}

const OTHERS: readonly Sport[] = ['cycling', 'swimming', 'strength', 'walking', 'hiking'];
const RUNS: readonly Sport[] = ['running', 'running', 'running', 'treadmill-running', 'trail-running'];

const two = (value: number): string => String(value).padStart(2, '0');

/** Numbers from 0 to 1, always the same: linear congruential, Numerical Recipes' constants. */
const sequence = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
};

const LENGTHS_M: Readonly<Partial<Record<Sport, readonly [number, number]>>> = {
  cycling: [18_000, 90_000],
  swimming: [800, 3200],
  strength: [0, 0],
  walking: [2000, 7000],
  hiking: [6000, 18_000],
};
const PACES_S_PER_KM: Readonly<Partial<Record<Sport, readonly [number, number]>>> = {
  cycling: [110, 180],
  swimming: [950, 1200],
  walking: [620, 800],
  hiking: [700, 900],
};

const invented = (sport: Sport, index: number, next: () => number): Invented => {
  const between = ([low, high]: readonly [number, number]): number => low + (high - low) * next();
  const distanceM = Math.round(between(LENGTHS_M[sport] ?? [3000, 24_000]) / 10) * 10;
  const durationS = Math.round(
    distanceM === 0 ? 2400 : (distanceM / 1000) * between(PACES_S_PER_KM[sport] ?? [255, 430]),
  );
  const day = new Date(Date.UTC(2026, 0, 3 + 2 * index)).toISOString().slice(0, 10);
  const averageBpm = Math.round(between([118, 165]));
  return {
    sport,
    start: `${day}T${two(Math.floor(between([5, 21])))}:${two(Math.floor(between([0, 60])))}:${two(Math.floor(between([0, 60])))}`,
    title: `Dyke ${index}`,
    distanceM,
    durationS,
    movingS: durationS - Math.floor(between([1, 40])),
    elapsedS: durationS + Math.floor(between([1, 400])),
    averageBpm,
    maxBpm: averageBpm + Math.round(between([5, 25])),
    // Some climbs are above a thousand metres, so that their thousands are parted.
    ascentM: Math.round(between([4, 1400])),
    cadenceSpm: Math.round(between([150, 182])),
  };
};

/** Thirty runs, and every sixth session another sport. */
export const inventedSessions = (seed: number): readonly Invented[] => {
  const next = sequence(seed);
  return Array.from({ length: 36 }, (_, index) => {
    const list = index % 6 === 5 ? OTHERS : RUNS;
    const at = index % 6 === 5 ? Math.floor(index / 6) % OTHERS.length : index % RUNS.length;
    return invented(list[at]!, index, next);
  });
};
