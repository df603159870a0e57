import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { activity, evenRecords, session, timer } from './fit-run.ts';
import { gpxText, pointsFrom, trackText } from './gpx-text.ts';
import { ROOT } from './run-cli.ts';
import { everySeconds, syntheticRun } from './synthetic-run.ts';
import { tcxOfSamples } from './tcx-text.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const fixture = (name: string): Uint8Array => {
  const bytes = readFileSync(join(ROOT, 'fixtures', name));
  return name.endsWith('.gz') ? gunzipSync(bytes) : bytes;
};

const head = (bytes: Uint8Array, most: number): Uint8Array => bytes.subarray(0, most);

const tables = (): [string, Uint8Array][] =>
  readdirSync(join(ROOT, 'fixtures/readers'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[ct]sv$/.test(name))
    .sort()
    .map((name) => [name.replaceAll('\\', '/'), fixture(`readers/${name}`)]);

const shortRun = everySeconds(syntheticRun({ seconds: 300 }), 10);

const recorded = (): Uint8Array =>
  evenRecords(activity().message(21, timer(0, 'start')), 0, 60)
    .message(21, timer(60, 'stopAll'))
    .message(18, session({ lastingS: 60 }))
    .close();

/** A small file of every kind that is read, by name: all tables of the fixtures, and recordings made here. */
export const smallFiles = (): readonly (readonly [name: string, bytes: Uint8Array])[] => [
  ...tables(),
  ['season.csv', head(fixture('logs/season.csv'), 3000)],
  ['activities.csv', head(fixture('logs/strava-export/activities.csv'), 3000)],
  ['Activities.csv', head(fixture('logs/garmin-activities.csv'), 2500)],
  ['run.gpx', encode(gpxText(trackText(pointsFrom('2026-11-11T06:31:00Z', 30), '<name>Jog</name>')))],
  ['export.gpx', fixture('logs/strava-export/activities/99800000550.gpx.gz').subarray(0, 9000)],
  ['run.tcx', encode(tcxOfSamples(shortRun))],
  ['run.fit', recorded()],
];
