import { ReadError } from '../../core/errors.ts';
import { believable } from '../gpx/point-channels.ts';
import { isPossibleTime } from '../is-possible-time.ts';
import { parseDecimal } from '../parse-decimal.ts';
import { parseInstant } from '../parse-instant.ts';
import type { Attributes, XmlVisitor } from '../xml/parse-xml.ts';
import {
  CHANNELS,
  type Channel,
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

const NO_VALUES: Readonly<Record<Channel, number>> = {
  latDeg: Number.NaN,
  lonDeg: Number.NaN,
  altitudeM: Number.NaN,
  heartRateBpm: Number.NaN,
  cadence: Number.NaN,
  runCadence: Number.NaN,
  distanceM: Number.NaN,
  speedMps: Number.NaN,
};

interface State {
  readonly document: TcxDocument;
  /** The activity that is open, with the point that is open in it. */
  activity: RawActivity | undefined;
  isPoint: boolean;
  time: string;
  readonly values: Record<Channel, number>;
  trackCount: number;
  pointCount: number;
  lapCount: number;
}

const beginActivity = (state: State, attributes: Attributes): void => {
  state.activity = emptyActivity(attributes.Sport ?? attributes.sport ?? '');
  state.document.activities.push(state.activity);
  if (state.document.activities.length > MOST_LAPS) throw new ReadError(`more than ${MOST_LAPS} activities`);
};

const beginLap = (state: State, activity: RawActivity, attributes: Attributes): void => {
  state.lapCount++;
  if (state.lapCount > MOST_LAPS) throw new ReadError(`more than ${MOST_LAPS} laps`);
  const startTime = attributes.StartTime ?? '';
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
  state.time = '';
  Object.assign(state.values, NO_VALUES);
};

const endPoint = (state: State, activity: RawActivity): void => {
  state.isPoint = false;
  const { values } = state;
  const { points, laps } = activity;
  const instant = parseInstant(state.time);
  if (instant === undefined) activity.untimed++;
  else if (!isPossibleTime(instant.timeS)) activity.impossible++;
  else {
    // 0° N 0° E lies in the sea: it is how some devices write "no fix".
    if (values.latDeg === 0 && values.lonDeg === 0) values.latDeg = values.lonDeg = Number.NaN;
    if (points.timeS.length === 0) activity.offsetMinutes = instant.offsetMinutes;
    points.timeS.push(instant.timeS);
    points.lap.push(laps.length - 1);
    points.track.push(state.trackCount);
    for (const channel of CHANNELS) points.columns[channel].push(values[channel]);
  }
};

const pointValue = (state: State, name: string, text: string, parent: string): void => {
  if (name === 'time' && parent === 'trackpoint') state.time = text;
  const channel = POINT_CHANNELS.get(name === 'value' ? parent : name);
  // The first reading stands: a second form of the same channel only repeats it.
  if (channel === undefined || !Number.isNaN(state.values[channel])) return;
  state.values[channel] = believable(channel === 'runCadence' ? 'cadence' : channel, parseDecimal(text));
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

const activityValue = (activity: RawActivity, name: string, text: string, parent: string): void => {
  const fact = LAP_FACTS.get(`${parent}/${name}`);
  const lap = activity.laps.at(-1);
  if (fact !== undefined && lap !== undefined) {
    const value = parseDecimal(text);
    if (isPossible(fact, value)) lap[fact] ??= value;
  } else if (parent === 'activity' && text !== '') {
    if (name === 'id' && activity.id === '') activity.id = text;
    if (name === 'notes') activity.notes ??= text;
  }
};

const openElement = (state: State, name: string, attributes: Attributes, parent: string): void => {
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

const closeElement = (state: State, name: string, text: string, parent: string): void => {
  const { activity } = state;
  if (activity === undefined) return;
  if (name === 'activity') state.activity = undefined;
  else if (!state.isPoint) activityValue(activity, name, text, parent);
  else if (name === 'trackpoint') endPoint(state, activity);
  else pointValue(state, name, text, parent);
};

/** A visitor that gathers a TCX document, and the document. */
export const collectTcx = (): { readonly visitor: XmlVisitor; readonly document: TcxDocument } => {
  const document = emptyDocument();
  const state: State = {
    document,
    activity: undefined,
    isPoint: false,
    time: '',
    values: { ...NO_VALUES },
    trackCount: 0,
    pointCount: 0,
    lapCount: 0,
  };
  return {
    document,
    visitor: {
      open: (name, attributes, parent) => openElement(state, name, attributes, parent),
      close: (name, text, parent) => closeElement(state, name, text, parent),
    },
  };
};
