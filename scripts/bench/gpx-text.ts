import type { Second } from './invented-run.ts';

const point = ({ latDeg, lonDeg, altitudeM, timeS, heartRateBpm, cadence }: Second): string =>
  `      <trkpt lat="${latDeg.toFixed(7)}" lon="${lonDeg.toFixed(7)}">
        <ele>${altitudeM.toFixed(1)}</ele>
        <time>${new Date(timeS * 1000).toISOString()}</time>
        <extensions>
          <gpxtpx:TrackPointExtension>
            <gpxtpx:atemp>17</gpxtpx:atemp>
            <gpxtpx:hr>${heartRateBpm}</gpxtpx:hr>
            <gpxtpx:cad>${cadence}</gpxtpx:cad>
          </gpxtpx:TrackPointExtension>
        </extensions>
      </trkpt>
`;

/** The run as watches' sites export it: indented, heart rate and cadence in extensions. */
export const gpxText = (run: readonly Second[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<gpx creator="made up" version="1.1"
  xsi:schemaLocation="http://www.topografix.com/GPX/1/1 http://www.topografix.com/GPX/11.xsd"
  xmlns:gpxtpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v1"
  xmlns="http://www.topografix.com/GPX/1/1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <metadata>
    <time>${new Date(run[0]!.timeS * 1000).toISOString()}</time>
  </metadata>
  <trk>
    <name>Morning &amp; coffee</name>
    <type>running</type>
    <trkseg>
${run.map(point).join('')}    </trkseg>
  </trk>
</gpx>
`;
