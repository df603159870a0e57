/**
 * Writes the files below `fixtures/logs/`: an invented runner's season in the shapes that real logs have.
 *
 *   npx tsx scripts/make-fixtures.ts
 *
 * Nothing in them is real: no person, no place (the tracks wind about the open Atlantic), no recording. The runs are
 * simulated second by second: the heart rate follows the grade-adjusted speed with a lag, drifts up slowly, more in
 * heat, and carries a little noise; the watch keeps a point every 1 to 4 s. What is true of every run is therefore
 * known, and `logs/strava-export.expected.json` and the `expect` column of `logs/season.csv` say what must be found.
 *
 * The random numbers are our own and seeded by the day, and no clock is read: the same bytes come out every time.
 * Only compression may differ between versions of Node, so a `.gz` file whose content is unchanged is left alone.
 *
 * Parts: `fixtures/season*.ts` the weeks, `sessions.ts` kinds of training, `runner.ts` the runner, `simulate.ts` the
 * model, `facts.ts` the truth; `hand-log.ts`, `strava.ts`, `garmin.ts`, `gpx.ts`, `broken.ts`, `expected.ts` the files.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { buildFixtures } from './fixtures/build.ts';

const FOLDER = fileURLToPath(new URL('../fixtures', import.meta.url));

const content = (name: string, bytes: Uint8Array): Buffer =>
  name.endsWith('.gz') ? gunzipSync(bytes) : Buffer.from(bytes);

const isCurrent = (file: string, bytes: Uint8Array): boolean =>
  existsSync(file) && content(file, readFileSync(file)).equals(content(file, bytes));

const write = (file: string, bytes: Uint8Array): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
};

/** Tracks and broken files of an earlier season plan that this one no longer has. */
const removeStale = (names: ReadonlySet<string>): void => {
  for (const folder of ['logs/strava-export/activities', 'logs/broken']) {
    const path = join(FOLDER, folder);
    if (!existsSync(path)) continue;
    for (const name of readdirSync(path)) if (!names.has(`${folder}/${name}`)) rmSync(join(path, name));
  }
};

const files = buildFixtures();
removeStale(new Set(files.keys()));
let written = 0;
for (const [name, bytes] of files) {
  const file = join(FOLDER, ...name.split('/'));
  if (isCurrent(file, bytes)) continue;
  write(file, bytes);
  written++;
  console.log(`wrote ${relative(process.cwd(), file).split(sep).join('/')}`);
}
console.log(`${files.size} fixtures, ${written} written`);
