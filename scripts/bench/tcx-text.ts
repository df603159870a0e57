import type { Second } from './invented-run.ts';

const time = (timeS: number): string => new Date(timeS * 1000).toISOString();

const point = ({ timeS, latDeg, lonDeg, altitudeM, distanceM, heartRateBpm, speedMps, cadence }: Second): string =>
  `          <Trackpoint>
            <Time>${time(timeS)}</Time>
            <Position>
              <LatitudeDegrees>${latDeg.toFixed(12)}</LatitudeDegrees>
              <LongitudeDegrees>${lonDeg.toFixed(12)}</LongitudeDegrees>
            </Position>
            <AltitudeMeters>${altitudeM.toFixed(1)}</AltitudeMeters>
            <DistanceMeters>${distanceM.toFixed(2)}</DistanceMeters>
            <HeartRateBpm>
              <Value>${heartRateBpm}</Value>
            </HeartRateBpm>
            <Extensions>
              <ns3:TPX>
                <ns3:Speed>${speedMps.toFixed(3)}</ns3:Speed>
                <ns3:RunCadence>${cadence}</ns3:RunCadence>
              </ns3:TPX>
            </Extensions>
          </Trackpoint>
`;

const LAP_S = 300;

const lap = (points: readonly Second[], nextM: number): string => `      <Lap StartTime="${time(points[0]!.timeS)}">
        <TotalTimeSeconds>${points.length.toFixed(1)}</TotalTimeSeconds>
        <DistanceMeters>${(nextM - points[0]!.distanceM).toFixed(2)}</DistanceMeters>
        <Calories>77</Calories>
        <Intensity>Active</Intensity>
        <TriggerMethod>Manual</TriggerMethod>
        <Track>
${points.map(point).join('')}        </Track>
      </Lap>
`;

const laps = (run: readonly Second[]): string => {
  const texts: string[] = [];
  for (let from = 0; from < run.length; from += LAP_S) {
    const points = run.slice(from, from + LAP_S);
    texts.push(lap(points, (run[from + LAP_S] ?? run.at(-1)!).distanceM));
  }
  return texts.join('');
};

/** The run as watches' sites export it: indented, in laps of five minutes, speed and cadence in extensions. */
export const tcxText = (run: readonly Second[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<TrainingCenterDatabase
  xsi:schemaLocation="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2 http://www.garmin.com/xmlschemas/TrainingCenterDatabasev2.xsd"
  xmlns:ns3="http://www.garmin.com/xmlschemas/ActivityExtension/v2"
  xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <Activities>
    <Activity Sport="Running">
      <Id>${time(run[0]!.timeS)}</Id>
${laps(run)}    </Activity>
  </Activities>
</TrainingCenterDatabase>
`;
