import type { Activity, Facts, Place, Samples, Start } from '../../core/activity.ts';
import { present } from '../../core/present.ts';
import type { Sport } from '../../core/sport.ts';
import { guessSport } from '../guess-sport.ts';
import { activityTitle, sportName } from './activity-title.ts';
import type { FitPart } from './decode-part.ts';
import { deviceProfile } from './device-profile.ts';
import { MESSAGE, type Message, numberIn } from './message.ts';
import { offsetMinutes } from './offset-minutes.ts';
import { sessionFacts } from './session-facts.ts';
import { sessionSport, TRANSITION } from './session-sport.ts';
import { sessionLength, sessionStart, sessionWindows, type Windows } from './session-window.ts';
import { timerPauses } from './timer-pauses.ts';
import { cutRows, type Track, trackOf } from './track.ts';
import { trackSamples } from './track-samples.ts';
import { type Unpaused, withoutPauses } from './without-pauses.ts';

/** What one FIT file turned out to be. */
export interface PartActivities {
  readonly activities: readonly Activity[];
  readonly track: Track;
  readonly transitions: number;
  /** Sessions that tell neither a date nor anything else. */
  readonly empty: number;
  readonly outside: number;
  readonly paused: number;
  /** Sessions whose summary ends before their records do; it was left out. */
  readonly short: number;
}

/** A session may say that it began this much before its first record; further away one of the two clocks is wrong. Tool default. */
const NEAR_S = 24 * 3600;

const startOf = (session: Message | undefined, track: Track, activity: Message | undefined): Start | undefined => {
  const statedS = session === undefined ? Number.NaN : sessionStart(session);
  const firstS = track.timeS[0];
  const isNear = firstS === undefined || Math.abs(firstS - statedS) < NEAR_S;
  // A session that says it began behind its own first record has looked at a clock that was set meanwhile.
  const startS = isNear && !Number.isNaN(statedS) ? Math.min(statedS, firstS ?? statedS) : firstS;
  if (startS === undefined) return undefined;
  return present<Start & { kind: 'instant' }>({
    kind: 'instant',
    epochMs: startS * 1000,
    offsetMinutes: offsetMinutes(activity),
  });
};

const numberOf = (session: Message | undefined, field: number, sport: Message | undefined, sportField: number) =>
  (session === undefined ? undefined : numberIn(session, field)) ??
  (sport === undefined ? undefined : numberIn(sport, sportField));

const statedSport = ({ messages }: FitPart, session: Message | undefined): Sport | undefined => {
  const sports = messages.get(MESSAGE.sport);
  const only = sports?.length === 1 ? sports[0] : undefined;
  return sessionSport({
    sport: numberOf(session, 5, only, 0),
    subSport: numberOf(session, 6, only, 1),
    name: sportName(messages, session),
  });
};

/** Recording beyond the length of a session that is no rounding any more. Tool default. */
const SHORT_BY_S = 60;

/** Seconds recorded outside the marked pauses. */
const recordedS = ({ track: { timeS }, breaks }: Unpaused): number => {
  const pausedS = breaks.reduce((total, i) => total + timeS[i]! - timeS[i - 1]!, 0);
  return timeS.at(-1)! - timeS[0]! - pausedS;
};

/** Share of the recorded time that a timer which never stood unmarked has counted, stamps being whole seconds. Tool default. */
const RAN_ON_RATIO = 0.99;

/** True when the timer has counted all the time between the records: they were rare, the watch was not paused. */
const ranOn = (facts: Facts, unpaused: Unpaused): boolean =>
  facts.durationS !== undefined && facts.durationS >= RAN_ON_RATIO * recordedS(unpaused);

const samplesOf = (facts: Facts, unpaused: Unpaused, sport: Sport): Samples => ({
  ...trackSamples(unpaused.track, unpaused.breaks, sport),
  ...(ranOn(facts, unpaused) && { timerRanOn: true }),
});

/** True when the device's summary leaves out a part of what was recorded, as after a session that was never closed. */
const isShort = (session: Message | undefined, unpaused: Unpaused): boolean => {
  const lastingS = session === undefined ? undefined : sessionLength(session);
  if (lastingS === undefined || unpaused.track.timeS.length === 0) return false;
  return recordedS(unpaused) > lastingS + SHORT_BY_S;
};

const activityOf = (
  part: FitPart,
  session: Message | undefined,
  unpaused: Unpaused,
  place: Place,
): Activity | undefined => {
  const { messages } = part;
  const { track, breaks } = unpaused;
  const start = startOf(session, track, messages.get(MESSAGE.activity)?.at(-1));
  const stated = statedSport(part, session);
  const sport = stated ?? guessSport(trackSamples(track, breaks, 'other'));
  const facts = session === undefined || isShort(session, unpaused) ? {} : sessionFacts(session, sport);
  const hasSamples = track.timeS.length > 1;
  const isEmpty = !hasSamples && facts.durationS === undefined && facts.distanceM === undefined;
  if (start === undefined || isEmpty) return undefined;
  return present<Activity>({
    place,
    start,
    sport,
    sportStated: stated !== undefined,
    title: activityTitle(messages, session),
    notes: undefined,
    athlete: undefined,
    facts,
    declaredIntent: undefined,
    linkedFile: undefined,
    samples: hasSamples ? samplesOf(facts, unpaused, sport) : undefined,
    deviceProfile: deviceProfile(messages, session),
  });
};

const windowsOf = (track: Track, sessions: readonly Message[]): Windows =>
  sessions.length > 0 ? sessionWindows(track, sessions) : { windows: [], outside: 0 };

/** One activity for each session, or a single one of all records where no session stands in the file. */
export const partActivities = (part: FitPart, place: Place): PartActivities => {
  const sessions = part.messages.get(MESSAGE.session) ?? [];
  const track = trackOf(part.records);
  const pauses = timerPauses(part.messages.get(MESSAGE.event) ?? []);
  const { windows, outside } = windowsOf(track, sessions);
  const pieces = sessions.length > 0 ? windows : [{ session: undefined, from: 0, to: track.timeS.length }];
  const kept = pieces.filter(({ session }) => session === undefined || numberIn(session, 5) !== TRANSITION);
  const activities: Activity[] = [];
  let [paused, short] = [0, 0];
  for (const { session, from, to } of kept) {
    const unpaused = withoutPauses(cutRows(track, from, to), pauses);
    paused += unpaused.left;
    if (isShort(session, unpaused)) short++;
    const activity = activityOf(part, session, unpaused, place);
    if (activity !== undefined) activities.push(activity);
  }
  const transitions = pieces.length - kept.length;
  const empty = Math.max(sessions.length, 1) - transitions - activities.length;
  return { activities, track, transitions, empty, outside, paused, short };
};
