import type { Samples } from '../../src/core/activity.ts';

/** One invented trackpoint; `inside` is put into it as it is. */
export interface Trackpoint {
  /** Seconds after the beginning, or the text of the time; absent = the point has none. */
  readonly at?: number | string;
  readonly lat?: number | string;
  readonly lon?: number | string;
  readonly altitudeM?: number;
  readonly distanceM?: number;
  readonly bpm?: number;
  readonly inside?: string;
}

/** One invented lap. */
interface LapOptions {
  readonly start?: string;
  readonly totalS?: number | string;
  readonly distanceM?: number | string;
  readonly averageBpm?: number;
  readonly maxBpm?: number;
  /** Put after the summary as it is. */
  readonly inside?: string;
}

export const BEGIN = '2026-11-11T06:31:00Z';

export const timeAt = (seconds: number): string => new Date(Date.parse(BEGIN) + seconds * 1000).toISOString();

const element = (name: string, value: number | string | undefined): string =>
  value === undefined ? '' : `<${name}>${value}</${name}>`;

const beats = (name: string, bpm: number | undefined): string =>
  bpm === undefined ? '' : `<${name}><Value>${bpm}</Value></${name}>`;

const pointText = ({ at, lat, lon, altitudeM, distanceM, bpm, inside = '' }: Trackpoint): string => {
  const place =
    lat === undefined
      ? ''
      : `<Position>${element('LatitudeDegrees', lat)}${element('LongitudeDegrees', lon)}</Position>`;
  const time = element('Time', typeof at === 'number' ? timeAt(at) : at);
  return `<Trackpoint>${time}${place}${element('AltitudeMeters', altitudeM)}${element('DistanceMeters', distanceM)}${beats('HeartRateBpm', bpm)}${inside}</Trackpoint>`;
};

export const tpx = (inside: string): string =>
  `<Extensions><ns3:TPX xmlns:ns3="http://www.garmin.com/xmlschemas/ActivityExtension/v2">${inside}</ns3:TPX></Extensions>`;

const track = (points: readonly Trackpoint[]): string => `<Track>${points.map(pointText).join('\n')}</Track>`;

/** A lap with any number of tracks. */
export const lap = (options: LapOptions, ...tracks: readonly (readonly Trackpoint[])[]): string => {
  const { start = BEGIN, totalS, distanceM, averageBpm, maxBpm, inside = '' } = options;
  const summary = `${element('TotalTimeSeconds', totalS)}${element('DistanceMeters', distanceM)}<MaximumSpeed>4.2</MaximumSpeed><Calories>77</Calories>${beats('AverageHeartRateBpm', averageBpm)}${beats('MaximumHeartRateBpm', maxBpm)}<Intensity>Active</Intensity><TriggerMethod>Manual</TriggerMethod>`;
  return `<Lap StartTime="${start}">${summary}${tracks.map(track).join('\n')}${inside}</Lap>`;
};

export const activity = (laps: readonly string[], sport = 'Running', id = BEGIN, inside = ''): string =>
  `<Activity Sport="${sport}">${element('Id', id)}${laps.join('\n')}${inside}<Creator><Name>made up</Name></Creator></Activity>`;

export const tcxText = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2">
${body}
</TrainingCenterDatabase>`;

export const activities = (...all: readonly string[]): string => tcxText(`<Activities>${all.join('\n')}</Activities>`);

/** Seconds between neighbours as smart recording leaves them: uneven, in a pattern of its own. */
const STEPS_S = [1, 4, 2, 7, 3, 5, 1, 6];

/** Points at uneven times from one second to another, running at `mps` north. */
export const runningPoints = (fromS: number, toS: number, mps = 3, fromM = fromS * mps): readonly Trackpoint[] => {
  const points: Trackpoint[] = [];
  for (let [at, k] = [fromS, 0]; ; k++) {
    const metres = fromM + (at - fromS) * mps;
    points.push({ at, lat: (10 + metres / 111_195).toFixed(7), lon: '-30', distanceM: metres, bpm: 140 + (k % 5) });
    if (at === toS) return points;
    at = Math.min(toS, at + STEPS_S[k % STEPS_S.length]!);
  }
};

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A TCX file with these samples, heart rate and cadence as watches export them. */
export const tcxOfSamples = (samples: Samples): string =>
  activities(
    activity([
      lap(
        { totalS: samples.count - 1 },
        Array.from({ length: samples.count }, (_, i) => ({
          at: new Date(samples.timeS[i]! * 1000).toISOString(),
          lat: samples.latDeg![i]!.toFixed(7),
          lon: samples.lonDeg![i]!.toFixed(7),
          altitudeM: samples.altitudeM![i]!,
          bpm: samples.heartRateBpm![i]!,
          inside: tpx(`<ns3:RunCadence>${samples.cadenceSpm![i]! / 2}</ns3:RunCadence>`),
        })),
      ),
    ]),
  );
