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

interface Timed {
  readonly seconds: number;
  /** On processors, of all threads together: tells what a busy machine adds. */
  readonly processorS: number;
}

interface Ran extends Timed {
  readonly peakMb: number;
  readonly text: string;
}

const runOwn = (zip: string, cache: string): Ran => {
  const argv = ['--require', PEAK, CLI, 'analyze', zip, '--tz', 'UTC', '--now', '2035-01-01T08:00:00Z'];
  const began = performance.now();
  const { stdout, stderr } = spawned(argv, { RECOVER_CACHE_DIR: cache, RECOVER_NO_CACHE: '' });
  const seconds = (performance.now() - began) / 1000;
  const [, peakKb, processorMs] = /^peak (\d+) (\d+)$/m.exec(stderr)!;
  return { seconds, processorS: Number(processorMs) / 1000, peakMb: Number(peakKb) / 1024, text: stdout };
};

/** Seconds for the whole archive, from its tenth, without the start of Node. */
const runOther = (zip: string): Timed => {
  const { stdout } = spawned(['--import', 'tsx', OTHER, zip]);
  const told = JSON.parse(stdout) as Readonly<Record<'ms' | 'processorMs' | 'activities', number>>;
  if (told.activities * OTHER_TIMES !== ACTIVITIES) throw new Error(`the reference read ${told.activities} activities`);
  return { seconds: (told.ms * OTHER_TIMES) / 1000, processorS: (told.processorMs * OTHER_TIMES) / 1000 };
};

const line = (name: string, value: string, processor = '', ratio = '', goal = '', verdict = ''): void => {
  const cells = [value.padStart(8), processor.padStart(9), ratio.padStart(6), goal.padStart(6), verdict];
  console.log(`${name.padEnd(52)}  ${cells.join('  ')}`.trimEnd());
};

const secondsOf = (runs: readonly Timed[]): number => median(runs.map(({ seconds }) => seconds));
const processorOf = (runs: readonly Timed[]): string => `${median(runs.map((run) => run.processorS)).toFixed(1)} s`;

const ratioLine = (name: string, runs: readonly Timed[], reference: readonly Timed[], goal: number): void => {
  const ratio = secondsOf(reference) / secondsOf(runs);
  const verdict = ratio >= goal ? 'reached' : 'under';
  line(name, `${secondsOf(runs).toFixed(2)} s`, processorOf(runs), ratio.toFixed(1), goal.toFixed(1), verdict);
};

/**
 * A whole export, as a fresh process reads it: the first time, and once more with what the cache has kept. The reference
 * only unpacks and parses, to columns; ours goes on to the report. Ratios are of the clock; a first run uses two processors
 * or more where they are free.
 */
export const benchExport = (folder: string): void => {
  const [zip, cache] = [join(folder, 'export.zip'), join(folder, 'cache')];
  const megabytes = (writeExportZip(zip) / 1e6).toFixed(0);
  const [others, firsts, seconds]: [Timed[], Ran[], Ran[]] = [[], [], []];
  for (let round = 0; round < ROUNDS; round++) {
    rmSync(cache, { recursive: true, force: true });
    others.push(runOther(zip));
    firsts.push(runOwn(zip, cache));
    seconds.push(runOwn(zip, cache));
  }
  if (new Set([...firsts, ...seconds].map(({ text }) => text)).size > 1) throw new Error('the reports differ');
  const peakMb = Math.max(...[...firsts, ...seconds].map((one) => one.peakMb));
  console.log('');
  line(`export.zip, ${ACTIVITIES} activities, ${megabytes} MB`, 'clock', 'processor', 'ratio', 'goal');
  line('fit-file-parser + saxes, a tenth of it times ten', `${secondsOf(others).toFixed(2)} s`, processorOf(others));
  ratioLine('analyze, first run, against the reference', firsts, others, GOALS.first);
  ratioLine('analyze, second run, against the first', seconds, firsts, GOALS.second);
  const verdict = peakMb <= GOALS.peakMb ? 'reached' : 'over';
  line('most memory held by either', `${peakMb.toFixed(0)} MB`, '', '', String(GOALS.peakMb), verdict);
};
