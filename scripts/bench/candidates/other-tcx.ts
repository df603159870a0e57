import { columnSums } from './column-sums.ts';
import { saxesColumns } from './saxes-columns.ts';
import { measure } from './work.ts';

await measure((bytes) =>
  columnSums(
    saxesColumns(bytes.toString('utf8'), {
      point: 'Trackpoint',
      attributes: {},
      elements: {
        Time: 'timeS',
        LatitudeDegrees: 'latDeg',
        LongitudeDegrees: 'lonDeg',
        AltitudeMeters: 'altitudeM',
        DistanceMeters: 'distanceM',
        Value: 'heartRateBpm',
        RunCadence: 'cadenceSpm',
      },
    }),
  ),
);
