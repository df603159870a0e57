import { ReadError } from '../../core/errors.ts';
import { BELIEVABLE, believable, type Range, within } from '../gpx/point-channels.ts';
import { isPossibleTime } from '../is-possible-time.ts';
import { type Instant, parseInstant } from '../parse-instant.ts';
import { PointTable } from '../point-table.ts';
import type { ElementAttributes, ElementText, RepeatedElement, RepeatedValues } from '../xml/element-visitor.ts';
import { keepOne } from '../xml/keep-one.ts';
import type { Collector } from '../xml/read-xml.ts';
import {
  CHANNELS,
  type Channel,
  columnsOf,
  emptyActivity,
  emptyDocument,
  type RawActivity,
  type RawLap,
  type TcxDocument,
} from './raw-activity.ts';

/** More points than two months of seconds, or a lap for each minute of them: no run. Tool defaults. */
const MOST_POINTS = 5_000_000;
const MOST_LAPS = 100_000;

/** Elements inside a trackpoint by local name, lower case: vendors put the extensions into any namespace, or none. */
const POINT_CHANNELS: ReadonlyMap<string, Channel> = new Map<string, Channel>([
  ['latitudedegrees', 'latDeg'],
  ['longitudedegrees', 'lonDeg'],
  ['altitudemeters', 'altitudeM'],
  ['distancemeters', 'distanceM'],
  ['heartratebpm', 'heartRateBpm'],
  ['cadence', 'cadence'],
  ['runcadence', 'runCadence'],
  ['speed', 'speedMps'],
]);

/** What the values of a point are for: a channel by its number, or one of these. */
const CHANNEL_OF: ReadonlyMap<string, number> = new Map(
  [...POINT_CHANNELS].map(([name, channel]) => [name, CHANNELS.indexOf(channel)]),
);
const NOTHING = -1;
const TIME = CHANNELS.length;
const LAP = TIME + 1;
const TRACK = TIME + 2;
const LATITUDE = CHANNELS.indexOf('latDeg');
const LONGITUDE = CHANNELS.indexOf('lonDeg');

/** Elements that are more than a reading wherever they stand. */
const STRUCTURE: ReadonlySet<string> = new Set([
  'trackpoint',
  'track',
  'activity',
  'lap',
  'course',
  'workout',
  'transition',
]);

/** The watch's own step counter counts steps too. */
const RANGES: readonly Range[] = CHANNELS.map((channel) => BELIEVABLE[channel === 'runCadence' ? 'cadence' : channel]);

/** A class for the engine's sake, as Scan is. */
class State implements RepeatedElement {
  readonly name = 'trackpoint';
  readonly document = emptyDocument();
  /** The activity that is open, with the point that is open in it. */
  activity: RawActivity | undefined = undefined;
  isPoint = false;
  instant: Instant | undefined = undefined;
  /** Points of the open activity: readings by the number of their channel, NaN = none; then their time, lap and track. */
  readonly points = new PointTable(TRACK + 1);
  trackCount = 0;
  pointCount = 0;
  lapCount = 0;

  slotOf(name: string, parent: string): number | undefined {
    return STRUCTURE.has(name) ? undefined : slotOf(name, parent);
  }

  attributeSlotOf(): number {
    return NOTHING;
  }

  take(values: RepeatedValues): boolean {
    return takePoint(this, values);
  }
}

/** Hands the points over to the open activity, if there is one. */
const endActivity = (state: State): void => {
  const { activity, points } = state;
  state.activity = undefined;
  if (activity === undefined || points.isEmpty) return;
  const columns = points.takeColumns();
  activity.points = {
    timeS: columns[TIME]!,
    lap: columns[LAP]!,
    track: columns[TRACK]!,
    columns: columnsOf((k) => columns[k]!),
  };
};

const beginActivity = (state: State, attributes: ElementAttributes): void => {
  const activity = emptyActivity(attributes.text('Sport') ?? attributes.text('sport') ?? '');
  endActivity(state);
  state.activity = activity;
  state.document.activities.push(activity);
  if (state.document.activities.length > MOST_LAPS) throw new ReadError(`more than ${MOST_LAPS} activities`);
};

const beginLap = (state: State, activity: RawActivity, attributes: ElementAttributes): void => {
  state.lapCount++;
  if (state.lapCount > MOST_LAPS) throw new ReadError(`more than ${MOST_LAPS} laps`);
  const startTime = attributes.text('StartTime') ?? '';
  const startS = parseInstant(startTime)?.timeS;
  if (activity.laps.length === 0) activity.lapStart = startTime;
  activity.laps.push(startS === undefined ? {} : { startS });
};

const beginPoint = (state: State): void => {
  state.pointCount++;
  if (state.pointCount > MOST_POINTS) throw new ReadError(`more than ${MOST_POINTS} trackpoints`);
  if (state.activity === undefined) {
    state.document.coursePoints++;
    return;
  }
  state.isPoint = true;
  state.instant = undefined;
  const { row } = state.points;
  for (let k = 0; k < row.length; k++) row[k] = Number.NaN;
};

const endPoint = (state: State, activity: RawActivity): void => {
  state.isPoint = false;
  const { instant, points } = state;
  const { row } = points;
  if (instant === undefined) activity.untimed++;
  else if (!isPossibleTime(instant.timeS)) activity.impossible++;
  else {
    // Read even where nothing changes: code compiled in the midst of a track need not be thrown away at the next one.
    const { timeS, offsetMinutes } = instant;
    // 0° N 0° E lies in the sea: it is how some devices write "no fix".
    if (row[LATITUDE] === 0 && row[LONGITUDE] === 0) row[LATITUDE] = row[LONGITUDE] = Number.NaN;
    activity.offsetMinutes = points.isEmpty ? offsetMinutes : activity.offsetMinutes;
    row[TIME] = timeS;
    row[LAP] = activity.laps.length - 1;
    row[TRACK] = state.trackCount;
    points.add();
  }
};

/** What the text of an element inside a point is for. */
const slotOf = (name: string, parent: string): number => {
  if (name === 'time') return parent === 'trackpoint' ? TIME : NOTHING;
  return CHANNEL_OF.get(name === 'value' ? parent : name) ?? NOTHING;
};

const pointValue = (state: State, slot: number, content: ElementText): void => {
  if (slot === TIME) state.instant = content.instant();
  // The first reading stands: a second form of the same channel only repeats it.
  else if (slot !== NOTHING && Number.isNaN(state.points.row[slot]!))
    state.points.row[slot] = within(RANGES[slot]!, content.decimal());
};

const takePoint = (state: State, values: RepeatedValues): boolean => {
  const { activity } = state;
  if (activity === undefined || state.isPoint) return false;
  beginPoint(state);
  const { slots } = values;
  for (let k = 0; k < slots.length; k++) pointValue(state, slots[k]!, values.content(k));
  endPoint(state, activity);
  return true;
};

/** The summary's elements by path within the lap. */
const LAP_FACTS: ReadonlyMap<string, Exclude<keyof RawLap, 'startS'>> = new Map([
  ['lap/totaltimeseconds', 'totalS'],
  ['lap/distancemeters', 'distanceM'],
  ['averageheartratebpm/value', 'averageHeartRateBpm'],
  ['lap/averageheartratebpm', 'averageHeartRateBpm'],
  ['maximumheartratebpm/value', 'maxHeartRateBpm'],
  ['lap/maximumheartratebpm', 'maxHeartRateBpm'],
]);

/** No lap is longer; a number beyond is a fault of the writer. Tool defaults. */
const LONGEST_LAP_S = 10 * 86_400;
const LONGEST_LAP_M = 5_000_000;

const isPossible = (fact: Exclude<keyof RawLap, 'startS'>, value: number): boolean => {
  if (fact === 'totalS') return value >= 0 && value <= LONGEST_LAP_S;
  if (fact === 'distanceM') return value >= 0 && value <= LONGEST_LAP_M;
  return !Number.isNaN(believable('heartRateBpm', value));
};

const activityValue = (activity: RawActivity, name: string, content: ElementText, parent: string): void => {
  const fact = LAP_FACTS.get(`${parent}/${name}`);
  const lap = activity.laps.at(-1);
  if (fact !== undefined && lap !== undefined) {
    const value = content.decimal();
    if (isPossible(fact, value)) lap[fact] ??= value;
  } else if (parent === 'activity') {
    if (name === 'id' && activity.id === '') activity.id = content.text();
    if (name === 'notes') activity.notes ??= content.text() || undefined;
  }
};

const openElement = (state: State, name: string, attributes: ElementAttributes, parent: string): void => {
  const { document, activity } = state;
  if (parent === '') document.rootName = name;
  if (name === 'trackpoint') beginPoint(state);
  else if (name === 'track') state.trackCount++;
  else if (name === 'activity') beginActivity(state, attributes);
  else if (name === 'lap' && activity !== undefined) beginLap(state, activity, attributes);
  else if (name === 'course') document.courses++;
  else if (name === 'workout') document.workouts++;
  else if (name === 'transition') document.transitions++;
};

const closeElement = (state: State, name: string, content: ElementText, parent: string): void => {
  const { activity } = state;
  if (activity === undefined) return;
  if (name === 'activity') endActivity(state);
  else if (!state.isPoint) activityValue(activity, name, content, parent);
  else if (name === 'trackpoint') endPoint(state, activity);
  else pointValue(state, slotOf(name, parent), content);
};

keepOne(new State());

/** A visitor that gathers a TCX document, and the document. */
export const collectTcx = (): Collector<TcxDocument> => {
  const state = new State();
  return {
    document: state.document,
    visitor: {
      open: (name, attributes, parent) => openElement(state, name, attributes, parent),
      close: (name, content, parent) => closeElement(state, name, content, parent),
      repeated: state,
    },
  };
};
