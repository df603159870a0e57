// Reads every tenth activity of an export with yauzl, fit-file-parser and saxes, and prints how long that took.
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { openPromise } from 'yauzl';
import { columnSums } from './column-sums.ts';
import { otherColumns, parseOther } from './fit-file-parser-records.ts';
import { saxesColumns } from './saxes-columns.ts';

const GPX = {
  point: 'trkpt',
  attributes: { lat: 'latDeg', lon: 'lonDeg' },
  elements: { ele: 'altitudeM', time: 'timeS', hr: 'heartRateBpm', cad: 'cadenceSpm' },
} as const;

const EVERY = 10;

const [began, before] = [performance.now(), process.cpuUsage()];
const zip = await openPromise(process.argv[2]!);
let [activities, points] = [0, 0];
for await (const entry of zip.eachEntry()) {
  const isText = entry.fileName.endsWith('.gpx.gz');
  if (!isText && !entry.fileName.endsWith('.fit.gz')) continue;
  // Runs over the remainders, so that both kinds come as often as in the whole.
  const index = Number(/(\d+)\./.exec(entry.fileName)![1]);
  if (index % EVERY !== Math.floor(index / EVERY) % EVERY) continue;
  const bytes = gunzipSync(await buffer(await zip.openReadStreamPromise(entry)));
  const columns = isText ? saxesColumns(bytes.toString('utf8'), GPX) : otherColumns((await parseOther(bytes)).records);
  columnSums(columns);
  activities++;
  points += columns.timeS!.length;
}
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ ms: performance.now() - began, processorMs: (user + system) / 1000, activities, points }));
