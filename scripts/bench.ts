// Measures what a user waits for. Absolute times depend on the machine, so every row is held against a reference that
// is measured in the same rounds: `node -e 0` for start-up, a known library for reading. All inputs are invented here.
// Prints; fails when two sides of a comparison did not do the same work, never because something is slow.
//
//   npm run bench                              everything
//   npm run bench -- fit csv                   these only: start fit gpx tcx csv export plans
//   npm run bench -- start --node PATH --rounds 25   start-up of other binaries too; --node may be repeated
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchExport } from './bench/export.ts';
import { benchPlans } from './bench/plans.ts';
import { comparisonHead, csv, fit, gpx, tcx } from './bench/readers.ts';
import { benchStartUp, type Settings } from './bench/start-up.ts';

/** Readers by name; a new one is a line here. */
const READERS = { fit, gpx, tcx, csv } as const;

const NAMES = ['start', ...Object.keys(READERS), 'export', 'plans'];

const benchReaders = async (names: readonly string[], folder: string): Promise<void> => {
  const chosen = Object.entries(READERS).filter(([name]) => names.includes(name));
  if (chosen.length > 0) comparisonHead();
  for (const [, bench] of chosen) await bench(folder);
};

const settingsFrom = (nodes: readonly string[], rounds: string, folder: string): Settings => ({
  nodes: [process.execPath, ...nodes],
  rounds: Math.max(15, Number(rounds) || 0),
  folder,
});

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { node: { type: 'string', multiple: true, default: [] }, rounds: { type: 'string', default: '17' } },
  });
  const unknown = positionals.find((name) => !NAMES.includes(name));
  if (unknown !== undefined) throw new Error(`no benchmark "${unknown}"; there are ${NAMES.join(', ')}`);
  const names = positionals.length === 0 ? NAMES : positionals;
  const folder = mkdtempSync(join(tmpdir(), 'recover-bench-'));
  try {
    if (names.includes('start')) benchStartUp(settingsFrom(values.node, values.rounds, folder));
    await benchReaders(names, folder);
    if (names.includes('export')) benchExport(folder);
    if (names.includes('plans')) await benchPlans(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

await main();
