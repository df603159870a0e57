import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare, comparisonHead, type Pair } from './compare.ts';
import { fitFile, type Style } from './fit-file.ts';
import { gpxText } from './gpx-text.ts';
import { inventedRun } from './invented-run.ts';
import { stravaTable } from './strava-table.ts';
import { tcxText } from './tcx-text.ts';

type Making = (index: number) => string | Uint8Array;

interface Inputs {
  readonly folder: string;
  readonly bytes: number;
}

const makeInputs = (folder: string, count: number, make: Making): Inputs => {
  mkdirSync(folder);
  let bytes = 0;
  for (let i = 0; i < count; i++) {
    const content = Buffer.from(make(i) as string);
    writeFileSync(join(folder, `${String(i).padStart(3, '0')}.bin`), content);
    bytes += content.length;
  }
  return { folder, bytes };
};

/** Half of the watches write plain records, a quarter fields of apps, a quarter compressed times. */
const STYLES: readonly Style[] = ['plain', 'apps', 'plain', 'compressed'];

/** Makes the inputs of one kind and holds our reader against its reference. */
type Section = (folder: string) => Promise<void>;

const section =
  (count: number, make: Making, ...pairs: readonly Omit<Pair, 'folder'>[]): Section =>
  async (outdir) => {
    const { folder, bytes } = makeInputs(join(outdir, `inputs-${pairs[0]!.ours}`), count, make);
    for (const pair of pairs) await compare({ ...pair, folder }, bytes, outdir);
  };

const fit = section(
  40,
  (i) => fitFile(inventedRun(i), STYLES[i % STYLES.length]!),
  { name: 'FIT, columns', ours: 'own-fit', other: 'other-fit', otherName: 'fit-file-parser', goal: 8 },
  {
    name: 'FIT, session with trace',
    ours: 'own-fit-session',
    other: 'other-fit-session',
    otherName: 'fit-file-parser',
    goal: 4,
  },
);

const gpx = section(20, (i) => gpxText(inventedRun(i)), {
  name: 'GPX, columns',
  ours: 'own-gpx',
  other: 'other-gpx',
  otherName: 'saxes',
  goal: 4,
});

const tcx = section(10, (i) => tcxText(inventedRun(i)), {
  name: 'TCX, columns',
  ours: 'own-tcx',
  other: 'other-tcx',
  otherName: 'saxes',
  goal: 2.5,
});

const csv = section(1, () => stravaTable(4000), {
  name: 'CSV, 15 of 94 columns',
  ours: 'own-csv',
  other: 'other-csv',
  otherName: 'csv-parse/sync',
  goal: 4,
});

export { comparisonHead, csv, fit, gpx, tcx };
