import { columnSums } from './column-sums.ts';
import { saxesColumns } from './saxes-columns.ts';
import { measure } from './work.ts';

await measure((bytes) =>
  columnSums(
    saxesColumns(bytes.toString('utf8'), {
      point: 'trkpt',
      attributes: { lat: 'latDeg', lon: 'lonDeg' },
      elements: { time: 'timeS', ele: 'altitudeM', hr: 'heartRateBpm', cad: 'cadenceSpm' },
    }),
  ),
);
