import { ReadError } from '../../core/errors.ts';
import { isPossibleTime } from '../is-possible-time.ts';
import { type Instant, parseInstant } from '../parse-instant.ts';
import { PointTable } from '../point-table.ts';
import type { ElementAttributes, ElementText, RepeatedElement, RepeatedValues } from '../xml/element-visitor.ts';
import { keepOne } from '../xml/keep-one.ts';
import type { Collector } from '../xml/read-xml.ts';
import { BELIEVABLE, believable, POINT_CHANNELS, type Range, within } from './point-channels.ts';
import { CHANNELS, columnsOf, emptyDocument, emptyTrack, type GpxDocument, type RawTrack } from './raw-track.ts';

/** More points than two months of seconds: no run. Tool default. */
const MOST_POINTS = 5_000_000;
/** My Tracks and early OpenTracks write a pause as a point at this latitude, and a resumption at the other. */
const PAUSE_LATITUDES: ReadonlySet<number> = new Set([100, 200]);

/** What the values of a point are for: a channel by its number, or one of these. */
const CHANNEL_OF: ReadonlyMap<string, number> = new Map(
  [...POINT_CHANNELS].map(([name, channel]) => [name, CHANNELS.indexOf(channel)]),
);
const NOTHING = -1;
const TIME = CHANNELS.length;
const STRETCH = TIME + 1;
const LATITUDE = CHANNELS.indexOf('latDeg');
const LONGITUDE = CHANNELS.indexOf('lonDeg');

const RANGES: readonly Range[] = CHANNELS.map((channel) => BELIEVABLE[channel]);

const PLACE_OF: ReadonlyMap<string, number> = new Map([
  ['lat', LATITUDE],
  ['lon', LONGITUDE],
]);

/** Elements that are more than a reading wherever they stand. */
const STRUCTURE: ReadonlySet<string> = new Set(['trkpt', 'trkseg', 'trk', 'rtept', 'wpt']);

/** A class for the engine's sake, as Scan is. */
class State implements RepeatedElement {
  readonly name = 'trkpt';
  readonly document = emptyDocument();
  /** The track that is open, with the point that is open in it. */
  track: RawTrack | undefined = undefined;
  isPoint = false;
  instant: Instant | undefined = undefined;
  /** Points of the open track: readings by the number of their channel, NaN = none; then their time and stretch. */
  readonly points = new PointTable(STRETCH + 1);
  stretch = 0;
  pointCount = 0;

  slotOf(name: string, parent: string, hasAttributes: boolean): number | undefined {
    // <heartRate bpm="…"> is a reading beside the track.
    return STRUCTURE.has(name) || (name === 'heartrate' && hasAttributes) ? undefined : slotOf(name, parent);
  }

  attributeSlotOf(name: string): number {
    return PLACE_OF.get(name) ?? NOTHING;
  }

  take(values: RepeatedValues): boolean {
    return takePoint(this, values);
  }
}

const beginPoint = (state: State, latDeg: number, lonDeg: number): void => {
  state.pointCount++;
  if (state.pointCount > MOST_POINTS) throw new ReadError(`more than ${MOST_POINTS} track points`);
  state.isPoint = !PAUSE_LATITUDES.has(latDeg);
  state.instant = undefined;
  const { row } = state.points;
  for (let k = 0; k < row.length; k++) row[k] = Number.NaN;
  if (!state.isPoint) state.stretch++;
  // 0° N 0° E lies in the sea: it is how some devices write "no fix".
  if (latDeg === 0 && lonDeg === 0) return;
  row[LATITUDE] = believable('latDeg', latDeg);
  row[LONGITUDE] = believable('lonDeg', lonDeg);
};

const endPoint = (state: State, track: RawTrack): void => {
  state.isPoint = false;
  const { instant, points } = state;
  if (instant === undefined) track.untimed++;
  else if (!isPossibleTime(instant.timeS)) track.impossible++;
  else {
    // Read even where nothing changes: code compiled in the midst of a track need not be thrown away at the next one.
    const { timeS, offsetMinutes } = instant;
    track.offsetMinutes = points.isEmpty ? offsetMinutes : track.offsetMinutes;
    points.row[TIME] = timeS;
    points.row[STRETCH] = state.stretch;
    points.add();
  }
};

/** Hands the points over to the open track, if there is one. */
const endTrack = (state: State): void => {
  const { track, points } = state;
  state.track = undefined;
  if (track === undefined || points.isEmpty) return;
  const columns = points.takeColumns();
  track.timeS = columns[TIME]!;
  track.stretch = columns[STRETCH]!;
  track.columns = columnsOf((k) => columns[k]!);
};

/** What the text of an element inside a point is for. */
const slotOf = (name: string, parent: string): number => {
  if (name === 'time') return parent === 'trkpt' ? TIME : NOTHING;
  // TCX keeps a number one element deeper, and some converters copy it so: <HeartRateBpm><Value>.
  return CHANNEL_OF.get(name === 'value' ? parent : name) ?? NOTHING;
};

const pointValue = (state: State, slot: number, content: ElementText): void => {
  if (slot === TIME) state.instant = content.instant();
  // The first reading stands: a second form of the same channel only repeats it.
  else if (slot !== NOTHING && Number.isNaN(state.points.row[slot]!))
    state.points.row[slot] = within(RANGES[slot]!, content.decimal());
};

const takePoint = (state: State, values: RepeatedValues): boolean => {
  const { track } = state;
  if (track === undefined || state.isPoint) return false;
  const { slots } = values;
  let [k, latDeg, lonDeg] = [0, Number.NaN, Number.NaN];
  // The point's own attributes stand before everything inside it.
  for (; k < slots.length; k++) {
    if (slots[k] === LATITUDE) latDeg = values.content(k).decimal();
    else if (slots[k] === LONGITUDE) lonDeg = values.content(k).decimal();
    else if (slots[k] !== NOTHING) break;
  }
  beginPoint(state, latDeg, lonDeg);
  if (!state.isPoint) return true;
  for (; k < slots.length; k++) pointValue(state, slots[k]!, values.content(k));
  endPoint(state, track);
  return true;
};

/** Text of an element, undefined when it has none. */
const textIn = (content: ElementText): string | undefined => content.text() || undefined;

const trackValue = (track: RawTrack, name: string, content: ElementText, parent: string): void => {
  if (parent === 'trackstatsextension') track.stats.set(name, content.decimal());
  if (parent !== 'trk') return;
  if (name === 'name') track.name ??= textIn(content);
  if (name === 'desc') track.description ??= textIn(content);
  if (name === 'type') track.type ??= textIn(content);
};

const documentValue = (document: GpxDocument, name: string, content: ElementText, parent: string): void => {
  if (parent !== 'metadata' && parent !== 'gpx') return;
  if (name === 'name') document.name ??= textIn(content);
  if (name === 'desc') document.description ??= textIn(content);
};

/** SportTracks keeps heart rate beside the track, as elements with a time and a rate. */
const heartRateBeside = (document: GpxDocument, attributes: ElementAttributes): void => {
  const instant = parseInstant(attributes.text('time') ?? '');
  const bpm = believable('heartRateBpm', attributes.decimal('bpm'));
  if (instant !== undefined && !Number.isNaN(bpm)) document.heartRates.push({ timeS: instant.timeS, bpm });
};

const root = (document: GpxDocument, name: string, attributes: ElementAttributes): void => {
  document.rootName = name;
  document.isGpx = name === 'gpx';
  document.version = attributes.text('version') ?? '';
  document.creator = attributes.text('creator') ?? '';
  const isOld = attributes.values().includes('http://www.topografix.com/GPX/1/0');
  if (isOld) document.version = '1.0';
};

const openElement = (state: State, name: string, attributes: ElementAttributes, parent: string): void => {
  if (parent === '') root(state.document, name, attributes);
  if (name === 'trkpt' && state.track !== undefined)
    beginPoint(state, attributes.decimal('lat'), attributes.decimal('lon'));
  else if (name === 'trkseg') state.stretch++;
  else if (name === 'trk') {
    endTrack(state);
    state.track = emptyTrack();
    state.document.tracks.push(state.track);
  } else if (name === 'rtept') state.document.routePoints++;
  else if (name === 'wpt') state.document.waypoints++;
  else if (name === 'heartrate' && attributes.text('bpm') !== undefined) heartRateBeside(state.document, attributes);
};

const closeElement = (state: State, name: string, content: ElementText, parent: string): void => {
  const { document, track } = state;
  if (track === undefined) documentValue(document, name, content, parent);
  else if (name === 'trk') endTrack(state);
  else if (!state.isPoint) trackValue(track, name, content, parent);
  else if (name === 'trkpt') endPoint(state, track);
  else pointValue(state, slotOf(name, parent), content);
};

keepOne(new State());

/** A visitor that gathers a GPX document, and the document. */
export const collectGpx = (): Collector<GpxDocument> => {
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
