import { exceeds, reaches } from '../core/compare.ts';
import { addDays } from '../core/dates.ts';
import type { Confidence, Estimate } from '../core/estimate.ts';
import { raceTime } from '../measures/race-time.ts';
import type { Answer } from './answer.ts';
import type { Performance } from './performance.ts';
import { PERFORMANCE_DAYS, type Performances } from './performances.ts';
import { isAboveEasy, thresholdFromVdot } from './threshold-of-efforts.ts';

/** Whoever ran this much better without going to the limit was not at it in the race. Tool default. */
const BEATEN_RATIO = 1.03;
/** Two performances this near bear each other out. Tool default. */
const NEAR_RATIO = 0.97;
/** A race older than this says less about today. Tool default, days. */
const RECENT_DAYS = 90;
/** Beyond it most runners fall behind what the formula expects of them, so that it shows less than they can. Tool default. */
const LONG_S = 150 * 60;
/** Doubt below and above as shares: day, weather and course of a race. Tool defaults. */
const DOUBT = [0.03, 0.04] as const;
const WEAK_DOUBT = [0.05, 0.08] as const;
/** The formula misses long races by so much more. Tool default, after an error of 10 % seen in slow marathons. */
const LONG_DOUBT_ABOVE = 0.08;
const OLD_DOUBT = 0.03;

const kilometres = (metres: number): string => `${Number((metres / 1000).toFixed(1))} km`;

const minutes = (seconds: number): string => `${Math.round(seconds / 60)} min`;

const isWeak = ({ isRace, isLevel, durationS }: Performance): boolean => !isRace || !isLevel || durationS > LONG_S;

/** Two races of the same worth are hardly a chance; a run that nobody called a race may not have been one. */
const confidenceOf = (best: Performance, near: readonly Performance[]): Confidence => {
  if (isWeak(best)) return 'low';
  return near.filter(({ isRace }) => isRace).length > 1 ? 'high' : 'medium';
};

const doubtOf = (best: Performance, confidence: Confidence, day: string): readonly [number, number] => {
  const [below, above] = confidence === 'low' ? WEAK_DOUBT : DOUBT;
  const old = best.session.day < addDays(day, -RECENT_DAYS) ? OLD_DOUBT : 0;
  return [below + old, above + old + (best.durationS > LONG_S ? LONG_DOUBT_ABOVE : 0)];
};

const detailOf = ({ session, isRace, isLevel, distanceM, durationS, vdot }: Performance): string => {
  const what = isRace ? 'race' : 'run';
  const how = `${isRace ? '' : ', as hard as a race by its heart rate'}${isLevel ? '' : ', on hills'}`;
  const isTenKm = Math.abs(distanceM - 10_000) <= 500;
  const worth = isTenKm ? '' : `; worth 10 km in ${minutes(raceTime(vdot, 10_000))}`;
  return `${what} of ${kilometres(distanceM)} in ${minutes(durationS)} on ${session.day}${how}${worth}`;
};

/** One performance a run: the best of those within it. */
const bestOfEach = (hard: readonly Performance[]): Performance[] => {
  const best = new Map<string, Performance>();
  for (const each of hard) {
    const known = best.get(each.session.id);
    if (known === undefined || each.vdot > known.vdot) best.set(each.session.id, each);
  }
  return [...best.values()].sort((a, b) => b.vdot - a.vdot);
};

/** The performances of a log that went to the limit as far as anyone can tell, best first. */
export const believed = ({ hard, highestVdot }: Performances): readonly Performance[] => {
  const each = bestOfEach(hard);
  const best = each[0];
  if (best === undefined || exceeds(highestVdot, BEATEN_RATIO * best.vdot)) return [];
  return each.filter(({ vdot }) => reaches(vdot, NEAR_RATIO * best.vdot));
};

const NOT_TO_THE_LIMIT =
  'other runs were faster for their length than the races and the hardest runs: these were not run to the limit';
const NEAR_EASY = 'the best race or hard run is hardly faster than the easy runs: it was not run to the limit';

/** VDOT by the best race, or run as hard as a race, of the 180 days up to `day`, unless the easy runs speak against it. */
export const vdotOfLog = (shown: Performances, day: string, easy: Estimate | undefined): Answer => {
  const near = believed(shown);
  const best = near[0];
  if (best === undefined) {
    return shown.hard.length === 0
      ? { reason: `no level road race, and no run as hard as one by its heart rate, in ${PERFORMANCE_DAYS} days` }
      : { reason: NOT_TO_THE_LIMIT };
  }
  const confidence = confidenceOf(best, near);
  const [below, above] = doubtOf(best, confidence, day);
  const { vdot: value } = best;
  const doubt = { low: (1 - below) * value, high: (1 + above) * value };
  const estimate: Estimate = { value, ...doubt, origin: 'derived', confidence, detail: detailOf(best) };
  return isAboveEasy(thresholdFromVdot(estimate), easy) ? { estimate } : { reason: NEAR_EASY };
};
