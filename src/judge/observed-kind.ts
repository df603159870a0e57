import type { Athlete } from '../core/athlete.ts';
import { type Confidence, weaker } from '../core/estimate.ts';
import type { Kind } from '../core/intent.ts';
import { present } from '../core/present.ts';
import type { Observed, Session, SessionZones } from '../core/session.ts';
import { isRun } from '../core/sport.ts';
import { zoneOf } from '../measures/zone-of.ts';
import { hardRepetitions } from './hard-repetitions.ts';
import { isLong } from './is-long.ts';
import { judgedAthlete } from './judged-athlete.ts';
import { kindFromAverages } from './kind-from-averages.ts';
import { isLikeRace, isRaceEffort } from './like-a-race.ts';
import { patternWords } from './pattern-words.ts';
import { type RunPattern, runPattern } from './run-pattern.ts';
import type { Usual } from './usual.ts';
import { type Intensity, zoneIntensity } from './zone-intensity.ts';

/** A recovery run by its numbers is no longer than every source allows. */
const RECOVERY_S = 45 * 60;

/** Everything that one run is judged by. */
interface Run {
  readonly session: Session;
  readonly zones: SessionZones;
  readonly athlete: Athlete;
  readonly usual: Usual;
  readonly shape: RunPattern;
}

/** Zones of the model that the session was placed in: heart rate's, else pace's. */
const zoneCount = ({ zones, athlete }: Run): number => {
  const model = zones.heartRateZone === undefined ? athlete.paceZones : athlete.heartRateZones;
  return (model?.edges.length ?? 4) + 1;
};

const confidenceOf = ({ session, zones, athlete }: Run): Confidence => {
  if (zones.heartRateZone === undefined) return 'low';
  if (session.heartRateTrust.verdict !== 'good' || athlete.hrMax?.confidence === 'low') return 'low';
  return zones.timeInZoneFrom === 'histogram' && !zones.disagree ? 'high' : 'medium';
};

const hasRepetitions = ({ shape: { pattern } }: Run): boolean => pattern === 'intervals' || pattern === 'fartlek';

const say = (run: Run, kind: Kind, ...why: readonly string[]): Observed => ({
  kind,
  confidence: confidenceOf(run),
  why,
});

/** A run that ended in a harder zone than it was on the whole was no easy one. */
const endsModerate = ({ shape: { pattern, course }, athlete: { heartRateZones: model } }: Run): boolean => {
  const bpm = course?.quarters.at(-1)?.heartRateBpm;
  if (pattern !== 'progression' || model === undefined || bpm === undefined || Number.isNaN(bpm)) return false;
  return zoneIntensity(zoneOf(bpm, model.edges), model.edges.length + 1) !== 'easy';
};

const easyKind = ({ session, usual }: Run, zone: number): Kind => {
  if (isLong(session, usual)) return 'long';
  return zone === 1 && (session.durationS ?? Number.POSITIVE_INFINITY) <= RECOVERY_S ? 'recovery' : 'easy';
};

const hardKind = (run: Run): Observed => {
  const { session, athlete, usual, zones } = run;
  if (hasRepetitions(run)) return say(run, 'intervals', zones.reason);
  if (isLikeRace(session, athlete, usual)) {
    const told = say(run, 'race', zones.reason, 'as hard as a race, and as fast as any run of the year before');
    return { ...told, confidence: weaker(told.confidence, session.trace === undefined ? 'low' : 'medium') };
  }
  return isRaceEffort(session, athlete)
    ? say(run, 'tempo', zones.reason, 'as hard as a race')
    : say(run, 'tempo', zones.reason);
};

const gentleKind = (run: Run, zone: number, intensity: Intensity): Observed => {
  const { session, zones, usual, athlete } = run;
  if (hasRepetitions(run) && hardRepetitions(run.shape.repetitions!, session.heartRateTrust, athlete) === true) {
    const told = say(run, 'intervals', zones.reason);
    return { ...told, confidence: weaker(told.confidence, 'medium') };
  }
  if (intensity === 'moderate') return say(run, isLong(session, usual) ? 'long' : 'moderate', zones.reason);
  const kind = easyKind(run, zone);
  return say(run, kind !== 'long' && endsModerate(run) ? 'moderate' : kind, zones.reason);
};

/** Without a zone: repetitions that are alike show themselves, and length does. */
const withoutZone = (run: Run): Observed => {
  const { session, usual, shape, zones } = run;
  if (shape.pattern === 'intervals')
    return { kind: 'intervals', confidence: 'low', why: ['by the pattern of its speed'] };
  if (isLong(session, usual)) return { kind: 'long', confidence: 'low', why: ['by its length alone'] };
  return { kind: 'unknown', confidence: 'low', why: [zones.reason] };
};

const kindOf = (run: Run): Observed => {
  const { session, zones, athlete, usual } = run;
  const zone = zones.sessionZone;
  if (zone === undefined) return withoutZone(run);
  const count = zoneCount(run);
  const intensity = zoneIntensity(zone, count);
  if (intensity === 'hard') return hardKind(run);
  const hidden =
    session.trace === undefined && !hasRepetitions(run)
      ? kindFromAverages(session, zone, count, athlete, usual)
      : undefined;
  return hidden ?? gentleKind(run, zone, intensity);
};

/**
 * What heart rate, pace, length and the course of the pace say that the session was, whatever it was called, and how its
 * effort was laid out.
 */
export const observedKind = (session: Session, zones: SessionZones, runner: Athlete, usual: Usual): Observed => {
  if (!isRun(session.sport)) return { kind: 'cross', confidence: 'high', why: [`sport is ${session.sport}`] };
  const athlete = judgedAthlete(runner);
  const shape = runPattern(session, (found) => hardRepetitions(found, session.heartRateTrust, athlete));
  const { kind, confidence, why } = kindOf({ session, zones, athlete, usual, shape });
  const words = patternWords(shape);
  return present<Observed>({
    kind,
    confidence,
    why: words === undefined ? why : [...why, words],
    pattern: shape.pattern,
    repetitions: shape.repetitions,
  });
};
