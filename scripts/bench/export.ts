import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ACTIVITIES, writeExportZip } from './export-zip.ts';
import { median } from './median.ts';

const [CLI, PEAK, OTHER] = ['../../dist/recover.js', './print-peak.cjs', './candidates/other-export.ts'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
) as [string, string, string];

const ROUNDS = 3;
/** The reference reads every tenth activity. */
const OTHER_TIMES = 10;
const GOALS = { first: 4, second: 10, peakMb: 600 } as const;

const spawned = (argv: readonly string[], env: Readonly<Record<string, string>> = {}): SpawnSyncReturns<string> => {
  const ran = spawnSync(process.execPath, argv, { encoding: 'utf8', env: { ...process.env, ...env } });
  if (ran.status !== 0) throw new Error(`${argv.join(' ')} ended with ${ran.status}: ${ran.stderr}`);
  return ran;
};

interface Ran {
  readonly seconds: number;
  readonly peakMb: number;
  readonly text: string;
}

const runOwn = (zip: string, cache: string): Ran => {
  const argv = ['--require', PEAK, CLI, 'analyze', zip, '--tz', 'UTC', '--now', '2035-01-01T08:00:00Z'];
  const began = performance.now();
  const { stdout, stderr } = spawned(argv, { RECOVER_CACHE_DIR: cache, RECOVER_NO_CACHE: '' });
  const seconds = (performance.now() - began) / 1000;
  return { seconds, peakMb: Number(/^peak (\d+)$/m.exec(stderr)![1]) / 1024, text: stdout };
};

/** Seconds for the whole archive, from its tenth, without the start of Node. */
const runOther = (zip: string): number => {
  const told = JSON.parse(spawned(['--import', 'tsx', OTHER, zip]).stdout) as { ms: number; activities: number };
  if (told.activities * OTHER_TIMES !== ACTIVITIES) throw new Error(`the reference read ${told.activities} activities`);
  return (told.ms * OTHER_TIMES) / 1000;
};

const line = (name: string, value: string, ratio = '', goal = '', verdict = ''): void =>
  console.log(
    `${name.padEnd(52)}  ${value.padStart(8)}  ${ratio.padStart(6)}  ${goal.padStart(6)}  ${verdict}`.trimEnd(),
  );

const ratioLine = (name: string, seconds: number, ratio: number, goal: number): void =>
  line(name, `${seconds.toFixed(2)} s`, ratio.toFixed(1), goal.toFixed(1), ratio >= goal ? 'reached' : 'under');

/**
 * A whole export, as a fresh process reads it: the first time, and once more with what the cache has kept. The reference
 * only unpacks and parses, to columns; ours goes on to the report.
 */
export const benchExport = (folder: string): void => {
  const [zip, cache] = [join(folder, 'export.zip'), join(folder, 'cache')];
  const megabytes = (writeExportZip(zip) / 1e6).toFixed(0);
  const [others, firsts, seconds]: [number[], Ran[], Ran[]] = [[], [], []];
  for (let round = 0; round < ROUNDS; round++) {
    rmSync(cache, { recursive: true, force: true });
    others.push(runOther(zip));
    firsts.push(runOwn(zip, cache));
    seconds.push(runOwn(zip, cache));
  }
  if (new Set([...firsts, ...seconds].map(({ text }) => text)).size > 1) throw new Error('the reports differ');
  const [other, first, second] = [others, firsts.map((one) => one.seconds), seconds.map((one) => one.seconds)].map(
    median,
  ) as [number, number, number];
  const peakMb = Math.max(...[...firsts, ...seconds].map((one) => one.peakMb));
  line(`\nexport.zip, ${ACTIVITIES} activities, ${megabytes} MB`.padEnd(53), 'median', 'ratio', 'goal');
  line('fit-file-parser + saxes, a tenth of it times ten', `${other.toFixed(2)} s`);
  ratioLine('analyze, first run, against the reference', first, other / first, GOALS.first);
  ratioLine('analyze, second run, against the first', second, first / second, GOALS.second);
  const verdict = peakMb <= GOALS.peakMb ? 'reached' : 'over';
  line('most memory held by either', `${peakMb.toFixed(0)} MB`, '', String(GOALS.peakMb), verdict);
};
