import { exceeds, fallsShort } from '../../core/compare.ts';
import { isRun, type Sport } from '../../core/sport.ts';
import { formatPace, isRunningPace, paceOf } from './plausible-pace.ts';
import type { Fact, FactName, FactSheet } from './read-facts.ts';
import type { Doubt } from './sheet.ts';

interface Bounds {
  readonly low: number;
  readonly high: number;
  readonly words: string;
}

const TIMES: Bounds = { low: 0, high: 5 * 86_400, words: '0 to 5 days' };
const HEIGHTS: Bounds = { low: 0, high: 30_000, words: '0 to 30,000 m' };

/** Half a run's average, or a limit that a plan sets. */
const HEART_RATES: Bounds = { low: 50, high: 230, words: '50 to 230 bpm' };

/**
 * What a session can hold at all; values outside are no measurements. Tool defaults. Heart rate is not here: whether it
 * can be trusted is asked once, of rows and recordings alike.
 */
const BOUNDS: Readonly<Partial<Record<FactName, Bounds>>> = {
  restingHeartRateBpm: { low: 20, high: 150, words: '20 to 150 bpm' },
  durationS: TIMES,
  movingS: TIMES,
  elapsedS: TIMES,
  ascentM: HEIGHTS,
  descentM: HEIGHTS,
  averageCadenceSpm: { low: 0, high: 300, words: '0 to 300 steps a minute' },
  averageTemperatureC: { low: -60, high: 60, words: '-60 to 60 °C' },
  rpe: { low: 0, high: 10, words: '0 to 10' },
  soreness: { low: 0, high: 10, words: '0 to 10' },
  sleepS: { low: 0, high: 86_400, words: '0 to 24 hours' },
  firstHalfHeartRateBpm: HEART_RATES,
  secondHalfHeartRateBpm: HEART_RATES,
  heartRateCapBpm: HEART_RATES,
};

const RUN_DISTANCES: Bounds = { low: 0, high: 1_000_000, words: '0 to 1000 km for a run' };
const OTHER_DISTANCES: Bounds = { low: 0, high: 10_000_000, words: '0 to 10,000 km' };

export interface CheckedFacts {
  readonly facts: FactSheet;
  readonly doubts: readonly Doubt[];
}

const boundsOf = (name: FactName, sport: Sport): Bounds | undefined => {
  if (name === 'distanceM') return isRun(sport) ? RUN_DISTANCES : OTHER_DISTANCES;
  return BOUNDS[name];
};

export const quote = (fact: Fact): string => `"${fact.cell.column.header}": ${fact.cell.text.trim().slice(0, 40)}`;

const isOutside = (fact: Fact, bounds: Bounds): boolean =>
  fallsShort(fact.value, bounds.low) || exceeds(fact.value, bounds.high);

/** Leaves out what cannot be, and says so. */
const withinBounds = (facts: FactSheet, sport: Sport, line: number): CheckedFacts => {
  const kept: FactSheet = {};
  const doubts: Doubt[] = [];
  for (const [name, fact] of Object.entries(facts) as [FactName, Fact][]) {
    const bounds = boundsOf(name, sport);
    if (bounds === undefined || !isOutside(fact, bounds)) kept[name] = fact;
    else doubts.push({ line, reason: `${quote(fact)} is outside ${bounds.words} and was left out` });
  }
  return { facts: kept, doubts };
};

/** Pauses are nobody's pace: the elapsed time counts only where no better one is known. */
const pacedTimes = (facts: FactSheet): readonly Fact[] => {
  const better = [facts.movingS, facts.durationS].filter((fact) => fact !== undefined);
  if (better.length > 0) return better;
  return facts.elapsedS === undefined ? [] : [facts.elapsedS];
};

const paceDoubts = (facts: FactSheet, line: number): readonly Doubt[] => {
  const distance = facts.distanceM;
  if (distance === undefined) return [];
  const odd = pacedTimes(facts)
    .map((time) => ({ time, pace: paceOf(time.value, distance.value) }))
    .filter(({ pace }) => !isRunningPace(pace));
  const paces = odd.map(({ pace }) => formatPace(pace));
  return odd
    .filter((_, at) => paces.indexOf(paces[at]!) === at)
    .map(({ time, pace }) => ({
      line,
      reason: `${quote(time)} and ${quote(distance)} give ${formatPace(pace)}, no pace of a run (2:30 to 20:00 /km): kept as it stands`,
    }));
};

const gradeAdjustedDoubt = (facts: FactSheet, line: number): CheckedFacts => {
  const { gradeAdjustedSpeedMps: stated, ...others } = facts;
  if (stated === undefined || isRunningPace(1000 / stated.value)) return { facts, doubts: [] };
  return { facts: others, doubts: [{ line, reason: `${quote(stated)} is no speed of a run and was left out` }] };
};

/** A row's facts without those that cannot be, and what there is to doubt in the others. */
export const checkFacts = (facts: FactSheet, sport: Sport, line: number): CheckedFacts => {
  const bounded = withinBounds(facts, sport, line);
  if (!isRun(sport)) return bounded;
  const adjusted = gradeAdjustedDoubt(bounded.facts, line);
  return {
    facts: adjusted.facts,
    doubts: [...bounded.doubts, ...adjusted.doubts, ...paceDoubts(adjusted.facts, line)],
  };
};
