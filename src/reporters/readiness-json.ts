import type { ReadinessDay } from '../core/report.ts';
import type { Rating } from '../core/wellness.ts';
import { rounded } from './rounded.ts';
import type { ReadinessJson } from './schemas/readiness-schema.ts';

const rating = (value: Rating | undefined): ReadinessJson['soreness'] =>
  value === undefined ? null : { badness: rounded(value.badness, 2)!, told: value.told };

/** What was noted on a day, its signs, and whether it advises rest. */
export const readinessJson = ({ day, facts, signs, advisesRest, why }: ReadinessDay): ReadinessJson => ({
  day,
  restingHrBpm: rounded(facts.restingHeartRateBpm, 1),
  hrvMs: rounded(facts.hrvMs, 1),
  sleepS: rounded(facts.sleepS, 0),
  sleepQuality: rating(facts.sleepQuality),
  soreness: rating(facts.soreness),
  fatigue: rating(facts.fatigue),
  mood: rating(facts.mood),
  motivation: rating(facts.motivation),
  illness: facts.illness ?? null,
  injury: facts.injury ?? null,
  pain: facts.pain ?? null,
  signs: [...signs],
  advisesRest,
  why: advisesRest ? why : null,
});
