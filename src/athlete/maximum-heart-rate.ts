import type { Estimate } from '../core/estimate.ts';
import type { IntendedSession } from '../core/session.ts';
import { isRun } from '../core/sport.ts';
import { fromDevice } from './from-device.ts';
import { heartRatePeaks, maximumWindow, type Peak, type Peaks } from './heart-rate-peaks.ts';
import { type ToldAthlete, toldEstimate } from './told.ts';

/** Age formulas miss the single runner by about this much (standard error of the published fits), bpm. */
const FORMULA_DOUBT_BPM = 10;
/** A log shows at most how hard its runner went: the true maximum may lie this far above. Tool defaults, bpm. */
const DOUBT_ABOVE_BPM = { few: 12, some: 10, many: 6 } as const;
const SOME_SESSIONS = 3;
const MANY_SESSIONS = 10;
/** Spread below the value: a 30 s mean is sure, a row's single maximum may be a spike of a few beats. Tool defaults, bpm. */
const DOUBT_BELOW_BPM = { stream: 1, row: 3 } as const;

/** Average heart rate of a race of up to an hour as a share of the maximum: low, usual, high. Tool default. */
const RACE_AVERAGE_SHARES = [0.88, 0.93, 0.97] as const;
const SHORT_RACE_S = [12 * 60, 60 * 60] as const;

/**
 * Below this most logs show a runner who never went hard, and few an old one: 208 - 0.7 age (Tanaka 2001) comes to it at
 * 61. Then the maximum may lie far above. Tool defaults, bpm.
 */
const LOW_MAXIMUM_BPM = 165;
const DOUBT_ABOVE_LOW_BPM = 25;

const highestFirst = (peaks: readonly Peak[]): Peak[] => [...peaks].sort((a, b) => b.peakBpm - a.peakBpm);

/** Of rows alone the second highest where there are enough: one spiked row must not set the maximum. */
const bestOf = (hard: readonly Peak[]): Peak => {
  const [first, second] = highestFirst(hard);
  return first!.fromStream || second === undefined || hard.length < SOME_SESSIONS ? first! : second;
};

/** The best of the hard runs, unless two other runs of the log show more: no maximum lies below them. */
const witnessOf = ({ top, hard }: Peaks): Peak => {
  const best = bestOf(hard);
  const second = highestFirst(top)[1];
  return second !== undefined && second.peakBpm > best.peakBpm ? second : best;
};

const observed = (peaks: Peaks): Estimate => {
  const { hard } = peaks;
  const witness = witnessOf(peaks);
  const size = hard.length >= MANY_SESSIONS ? 'many' : hard.length >= SOME_SESSIONS ? 'some' : 'few';
  const value = Math.round(witness.peakBpm);
  const how = witness.fromStream ? 'highest 30 s mean' : 'highest credible maximum';
  const count = hard.length === 1 ? '1 hard run' : `${hard.length} hard runs`;
  const isLow = value < LOW_MAXIMUM_BPM;
  return {
    value,
    low: value - (witness.fromStream ? DOUBT_BELOW_BPM.stream : DOUBT_BELOW_BPM.row),
    high: value + (isLow ? DOUBT_ABOVE_LOW_BPM : DOUBT_ABOVE_BPM[size]),
    origin: 'observed',
    confidence: isLow || size === 'few' ? 'low' : 'medium',
    detail: `${how}, ${witness.session.day}, in a log with ${count}${isLow ? ', low for a maximum' : ''}`,
  };
};

const average = ({ averageHeartRateBpm }: IntendedSession): number => averageHeartRateBpm ?? 0;

/** Races of 12 to 60 min, whose average lies at a known share of the maximum. */
const shortRaces = (sessions: readonly IntendedSession[], day: string): IntendedSession[] => {
  const { from, to } = maximumWindow(day);
  return sessions.filter(
    ({ day: on, sport, intent, heartRateTrust, averageHeartRateBpm, durationS = 0 }) =>
      intent.kind === 'race' &&
      on >= from &&
      on <= to &&
      isRun(sport) &&
      heartRateTrust.verdict === 'good' &&
      averageHeartRateBpm !== undefined &&
      durationS >= SHORT_RACE_S[0] &&
      durationS <= SHORT_RACE_S[1],
  );
};

/** For logs that keep averages only: the highest average of a short race, with a wide doubt. */
const fromRaceAverage = (races: readonly IntendedSession[]): Estimate => {
  const race = [...races].sort((a, b) => average(b) - average(a))[0]!;
  const [low, share, high] = RACE_AVERAGE_SHARES;
  return {
    value: Math.round(average(race) / share),
    low: Math.round(average(race) / high),
    high: Math.round(average(race) / low),
    origin: 'observed',
    confidence: 'low',
    detail: `average ${Math.round(average(race))} of the race on ${race.day} taken as ${share * 100} % of it`,
  };
};

/** Gulati 2010 for women (206 - 0.88 age), Tanaka 2001 otherwise (208 - 0.7 age). */
const byAge = (age: number, sex: ToldAthlete['sex']): Estimate => {
  const value = Math.round(sex === 'female' ? 206 - 0.88 * age : 208 - 0.7 * age);
  return {
    value,
    low: value - FORMULA_DOUBT_BPM,
    high: value + FORMULA_DOUBT_BPM,
    origin: 'formula',
    confidence: 'low',
    detail: `age formula at ${age} years, off by 10 bpm for many`,
  };
};

/** What two runs show above the stored maximum proves it wrong by this much. Tool default, bpm. */
export const PROVEN_WRONG_BPM = 2;

const proves = (seen: Estimate | undefined, stored: Estimate): boolean =>
  seen !== undefined && seen.value > stored.value + PROVEN_WRONG_BPM;

/** What hard runs and races of the log show. */
const seenInLog = (sessions: readonly IntendedSession[], day: string): Estimate | undefined => {
  const peaks = heartRatePeaks(sessions, day);
  if (peaks.hard.length > 0) return observed(peaks);
  const races = shortRaces(sessions, day);
  return races.length > 0 ? fromRaceAverage(races) : undefined;
};

/**
 * Maximum heart rate around `day`: told > stored in the device, unless the log shows more > highest in hard sessions >
 * average of a short race > age formula > unknown (undefined).
 */
export const maximumHeartRate = (
  sessions: readonly IntendedSession[],
  told: ToldAthlete,
  day: string,
): Estimate | undefined => {
  if (told.hrMaxBpm !== undefined) return toldEstimate(told.hrMaxBpm, told.since?.hrMaxBpm);
  const seen = seenInLog(sessions, day);
  const stored = fromDevice(sessions, 'hrMaxBpm', day);
  if (stored !== undefined && !proves(seen, stored)) return stored;
  if (seen !== undefined) return seen;
  const age = Number(day.slice(0, 4)) - (told.birthYear ?? Number.NaN);
  return age > 0 ? byAge(age, told.sex) : undefined;
};
