import type { Rating, WellnessRecord } from '../../core/wellness.ts';
import { dayShape, placeShape } from './session-shape.ts';
import { listOf, number, optional, record, type Shape, text } from './shape.ts';

const ratingShape: Shape<Rating> = record<Rating>({ badness: number, told: text });

/** One day of the body, without loss. */
export const wellnessShape: Shape<WellnessRecord> = record<WellnessRecord>({
  day: dayShape,
  sources: listOf(placeShape),
  athlete: optional(text),
  series: text,
  restingHeartRateBpm: optional(number),
  hrvMs: optional(number),
  sleepS: optional(number),
  sleepQuality: optional(ratingShape),
  soreness: optional(ratingShape),
  sorenessTold: optional(number),
  fatigue: optional(ratingShape),
  mood: optional(ratingShape),
  motivation: optional(ratingShape),
  illness: optional(text),
  injury: optional(text),
  pain: optional(text),
});
