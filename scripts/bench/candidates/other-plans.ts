import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

const folder = process.argv[2]!;
let [files, cells] = [0, 0];
for (const name of readdirSync(folder).toSorted()) {
  for (const row of parse(readFileSync(join(folder, name))) as string[][]) cells += row.length;
  files++;
}
console.log(JSON.stringify({ files, cells }));
