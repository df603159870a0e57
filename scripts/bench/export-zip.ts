import { gzipSync } from 'node:zlib';
import { fastFit } from './fast-fit.ts';
import { gpxText } from './gpx-text.ts';
import { inventedRun, type Second } from './invented-run.ts';
import { storeZip } from './store-zip.ts';

export const ACTIVITIES = 3000;
/** One in fifteen is text: 200 of 3,000. */
const GPX_EVERY = 15;
/** Runs are invented once and come again on other days. */
const PLACES = 300;
const DAY_S = 86_400;

const HEADER = 'Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Moving Time,Filename';

const runOf = (index: number): readonly Second[] => {
  const laterS = Math.floor(index / PLACES) * PLACES * DAY_S;
  return inventedRun(index % PLACES).map((second) => ({ ...second, timeS: second.timeS + laterS }));
};

const isText = (index: number): boolean => index % GPX_EVERY === 0;

/** Path in the archive of activity number `index`. */
const nameOf = (index: number): string => `activities/${index}.${isText(index) ? 'gpx' : 'fit'}.gz`;

const rowOf = (index: number, run: readonly Second[]): string => {
  const [, day, month, year, time] = new Date(run[0]!.timeS * 1000).toUTCString().split(' ');
  const km = (run.at(-1)!.distanceM / 1000).toFixed(2);
  const date = `"${month} ${Number(day)}, ${year}, ${time!.replace(/^0/, '')} AM"`;
  return `${index},${date},Run ${index},Run,${run.length - 1},${km},${run.length - 1},${nameOf(index)}`;
};

function* entriesOf(): Generator<readonly [string, Uint8Array]> {
  const rows = [HEADER];
  for (let i = 0; i < ACTIVITIES; i++) {
    const run = runOf(i);
    rows.push(rowOf(i, run));
    yield [nameOf(i), gzipSync(isText(i) ? gpxText(run) : fastFit(run), { level: 1 })];
  }
  yield ['activities.csv', Buffer.from(`${rows.join('\n')}\n`)];
}

/** Writes an archive as Strava exports it: 2,800 runs of an hour as FIT, 200 as GPX, and the list. Returns its size. */
export const writeExportZip = (path: string): number => storeZip(path, entriesOf());
