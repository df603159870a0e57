import { ReadError } from '../../core/errors.ts';
import { isPossibleTime } from '../is-possible-time.ts';
import { parseDecimal } from '../parse-decimal.ts';
import { parseInstant } from '../parse-instant.ts';
import type { Attributes, XmlVisitor } from '../xml/parse-xml.ts';
import { believable, POINT_CHANNELS } from './point-channels.ts';
import { CHANNELS, type Channel, emptyDocument, emptyTrack, type GpxDocument, type RawTrack } from './raw-track.ts';

/** More points than two months of seconds: no run. Tool default. */
const MOST_POINTS = 5_000_000;
/** My Tracks and early OpenTracks write a pause as a point at this latitude, and a resumption at the other. */
const PAUSE_LATITUDES: ReadonlySet<number> = new Set([100, 200]);

const NO_VALUES: Readonly<Record<Channel, number>> = {
  latDeg: Number.NaN,
  lonDeg: Number.NaN,
  altitudeM: Number.NaN,
  heartRateBpm: Number.NaN,
  cadence: Number.NaN,
  distanceM: Number.NaN,
  speedMps: Number.NaN,
  temperatureC: Number.NaN,
};

interface State {
  readonly document: GpxDocument;
  /** The track that is open, with the point that is open in it. */
  track: RawTrack | undefined;
  isPoint: boolean;
  time: string;
  readonly values: Record<Channel, number>;
  stretch: number;
  pointCount: number;
}

const beginPoint = (state: State, attributes: Attributes): void => {
  state.pointCount++;
  if (state.pointCount > MOST_POINTS) throw new ReadError(`more than ${MOST_POINTS} track points`);
  state.isPoint = true;
  state.time = '';
  Object.assign(state.values, NO_VALUES);
  const latDeg = parseDecimal(attributes.lat);
  const lonDeg = parseDecimal(attributes.lon);
  if (PAUSE_LATITUDES.has(latDeg)) state.isPoint = false;
  if (!state.isPoint) state.stretch++;
  // 0° N 0° E lies in the sea: it is how some devices write "no fix".
  if (latDeg === 0 && lonDeg === 0) return;
  state.values.latDeg = believable('latDeg', latDeg);
  state.values.lonDeg = believable('lonDeg', lonDeg);
};

const endPoint = (state: State, track: RawTrack): void => {
  state.isPoint = false;
  const instant = parseInstant(state.time);
  if (instant === undefined) track.untimed++;
  else if (!isPossibleTime(instant.timeS)) track.impossible++;
  else {
    if (track.timeS.length === 0) track.offsetMinutes = instant.offsetMinutes;
    track.timeS.push(instant.timeS);
    track.stretch.push(state.stretch);
    for (const channel of CHANNELS) track.columns[channel].push(state.values[channel]);
  }
};

const pointValue = (state: State, name: string, text: string, parent: string): void => {
  if (name === 'time' && parent === 'trkpt') state.time = text;
  // TCX keeps a number one element deeper, and some converters copy it so: <HeartRateBpm><Value>.
  const channel = POINT_CHANNELS.get(name === 'value' ? parent : name);
  // The first reading stands: a second form of the same channel only repeats it.
  if (channel === undefined || !Number.isNaN(state.values[channel])) return;
  state.values[channel] = believable(channel, parseDecimal(text));
};

const trackValue = (track: RawTrack, name: string, text: string, parent: string): void => {
  if (parent === 'trackstatsextension') track.stats.set(name, parseDecimal(text));
  if (parent !== 'trk' || text === '') return;
  if (name === 'name') track.name ??= text;
  if (name === 'desc') track.description ??= text;
  if (name === 'type') track.type ??= text;
};

const documentValue = (document: GpxDocument, name: string, text: string, parent: string): void => {
  if ((parent !== 'metadata' && parent !== 'gpx') || text === '') return;
  if (name === 'name') document.name ??= text;
  if (name === 'desc') document.description ??= text;
};

/** SportTracks keeps heart rate beside the track, as elements with a time and a rate. */
const heartRateBeside = (document: GpxDocument, attributes: Attributes): void => {
  const instant = parseInstant(attributes.time ?? '');
  const bpm = believable('heartRateBpm', parseDecimal(attributes.bpm));
  if (instant !== undefined && !Number.isNaN(bpm)) document.heartRates.push({ timeS: instant.timeS, bpm });
};

const root = (document: GpxDocument, name: string, attributes: Attributes): void => {
  document.rootName = name;
  document.isGpx = name === 'gpx';
  document.version = attributes.version ?? '';
  document.creator = attributes.creator ?? '';
  const isOld = Object.values(attributes).includes('http://www.topografix.com/GPX/1/0');
  if (isOld) document.version = '1.0';
};

const openElement = (state: State, name: string, attributes: Attributes, parent: string): void => {
  if (parent === '') root(state.document, name, attributes);
  if (name === 'trkpt' && state.track !== undefined) beginPoint(state, attributes);
  else if (name === 'trkseg') state.stretch++;
  else if (name === 'trk') {
    state.track = emptyTrack();
    state.document.tracks.push(state.track);
  } else if (name === 'rtept') state.document.routePoints++;
  else if (name === 'wpt') state.document.waypoints++;
  else if (name === 'heartrate' && attributes.bpm !== undefined) heartRateBeside(state.document, attributes);
};

const closeElement = (state: State, name: string, text: string, parent: string): void => {
  const { document, track } = state;
  if (track === undefined) documentValue(document, name, text, parent);
  else if (name === 'trk') state.track = undefined;
  else if (!state.isPoint) trackValue(track, name, text, parent);
  else if (name === 'trkpt') endPoint(state, track);
  else pointValue(state, name, text, parent);
};

/** A visitor that gathers a GPX document, and the document. */
export const collectGpx = (): { readonly visitor: XmlVisitor; readonly document: GpxDocument } => {
  const document = emptyDocument();
  const state: State = {
    document,
    track: undefined,
    isPoint: false,
    time: '',
    values: { ...NO_VALUES },
    stretch: 0,
    pointCount: 0,
  };
  return {
    document,
    visitor: {
      open: (name, attributes, parent) => openElement(state, name, attributes, parent),
      close: (name, text, parent) => closeElement(state, name, text, parent),
    },
  };
};
