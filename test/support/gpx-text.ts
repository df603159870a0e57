import type { Samples } from '../../src/core/activity.ts';

/** One invented track point; `inside` is put into it as it is. */
export interface Point {
  readonly lat?: number | string;
  readonly lon?: number | string;
  readonly time?: string;
  readonly inside?: string;
}

const attribute = (name: string, value: number | string | undefined): string =>
  value === undefined ? '' : ` ${name}="${value}"`;

const pointText = ({ lat, lon, time, inside = '' }: Point): string =>
  `<trkpt${attribute('lat', lat)}${attribute('lon', lon)}>${time === undefined ? '' : `<time>${time}</time>`}${inside}</trkpt>`;

export const segmentText = (points: readonly Point[]): string => `<trkseg>${points.map(pointText).join('\n')}</trkseg>`;

export const trackText = (points: readonly Point[], head = ''): string => `<trk>${head}${segmentText(points)}</trk>`;

export const gpxText = (body: string, version = '1.1'): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<gpx version="${version}" creator="made up" xmlns="http://www.topografix.com/GPX/${version.replace('.', '/')}">
${body}
</gpx>`;

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const iso = (timeS: number): string => new Date(timeS * 1000).toISOString();

/** Points a few metres apart, `stepS` seconds from each other, beginning at `start`. */
export const pointsFrom = (start: string, count: number, stepS = 1, inside = ''): readonly Point[] =>
  Array.from({ length: count }, (_, i) => ({
    lat: (10 + i * 2.5e-5).toFixed(6),
    lon: '-30.000000',
    time: iso(Date.parse(start) / 1000 + i * stepS),
    inside,
  }));

const extension = (bpm: number, spm: number): string =>
  `<extensions><gpxtpx:TrackPointExtension><gpxtpx:hr>${bpm}</gpxtpx:hr><gpxtpx:cad>${spm / 2}</gpxtpx:cad></gpxtpx:TrackPointExtension></extensions>`;

/** A GPX file with these samples, heart rate and cadence as watches export them. */
export const gpxOfSamples = (samples: Samples): string =>
  gpxText(
    trackText(
      Array.from({ length: samples.count }, (_, i) => ({
        lat: samples.latDeg![i]!.toFixed(7),
        lon: samples.lonDeg![i]!.toFixed(7),
        time: iso(samples.timeS[i]!),
        inside: `<ele>${samples.altitudeM![i]!.toFixed(1)}</ele>${extension(samples.heartRateBpm![i]!, samples.cadenceSpm![i]!)}`,
      })),
      '<name>Morning jog</name><type>running</type>',
    ),
  );
