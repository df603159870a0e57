import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { PLANS, type Plans, writeInventedPlans } from './invented-plans.ts';
import { median } from './median.ts';

const [CLI, PEAK, OTHER] = ['../../dist/recover.js', './print-peak.cjs', './candidates/other-plans.ts'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
) as [string, string, string];

const ROUNDS = 5;
/** `check` may take so many times as long as reading alone. */
const GOAL = 5;

interface Ran {
  readonly clockMs: number;
  readonly processorMs: number;
  readonly text: string;
}

const run = (argv: readonly string[]): Ran => {
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--require', PEAK, ...argv], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}: ${stderr}`);
  const processorMs = Number(/^peak \d+ (\d+)$/m.exec(stderr)![1]);
  return { clockMs: performance.now() - began, processorMs, text: stdout };
};

const line = (name: string, clock: string, processor: string, ratio = '', goal = '', verdict = ''): void => {
  const cells = [clock.padStart(9), processor.padStart(9), ratio.padStart(6), goal.padStart(5), verdict];
  console.log(`${name.padEnd(40)}  ${cells.join('  ')}`.trimEnd());
};

const ms = (runs: readonly Ran[], of: 'clockMs' | 'processorMs'): string =>
  `${median(runs.map((one) => one[of])).toFixed(0)} ms`;

const bundleOther = async (outfile: string): Promise<void> => {
  const format = { bundle: true, format: 'esm', platform: 'node', logLevel: 'warning' } as const;
  await build({ entryPoints: [OTHER], outfile, ...format });
};

/** Both sides in turn over one folder; the goal is for plans as they are kept, which grids alone are not. */
const compareOn = (folder: string, plans: Plans, other: string): void => {
  const kilobytes = (writeInventedPlans(folder, plans) / 1000).toFixed(0);
  const check = [CLI, 'check', folder, '--fail-on', 'never', '--now', '2026-11-22T08:00:00Z', '--tz', 'UTC'];
  const [others, own]: [Ran[], Ran[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    others.push(run([other, folder]));
    own.push(run([...check, '-f', 'line']));
  }
  const { files, cells } = JSON.parse(others[0]!.text) as Readonly<Record<'files' | 'cells', number>>;
  const read = (JSON.parse(run([...check, '--json']).text) as { readonly files: readonly unknown[] }).files.length;
  if (files !== PLANS || read !== PLANS) throw new Error(`not the same work: ${files} and ${read} files`);
  const ratio =
    median(own.map(({ processorMs }) => processorMs)) / median(others.map(({ processorMs }) => processorMs));
  console.log('');
  line(`${PLANS} plans, ${plans}, ${kilobytes} kB`, 'clock', 'processor', 'ratio', 'goal');
  line(`csv-parse, ${cells} cells only`, ms(others, 'clockMs'), ms(others, 'processorMs'));
  const isJudged = plans === 'as coaches keep them';
  const [goal, verdict] = isJudged ? [String(GOAL), ratio <= GOAL ? 'reached' : 'over'] : ['', ''];
  line('check, all rules', ms(own, 'clockMs'), ms(own, 'processorMs'), ratio.toFixed(1), goal, verdict);
};

/**
 * A folder of plans through all rules, against csv-parse making cells of the same files; whole processes on both sides.
 * The ratio is of processor time, which other work on the machine changes least. Grids alone are the hardest: every cell
 * is a workout, and there is next to nothing else to read.
 */
export const benchPlans = async (folder: string): Promise<void> => {
  const other = join(folder, 'other-plans.mjs');
  await bundleOther(other);
  for (const plans of ['as coaches keep them', 'week grids'] as const) {
    const inner = join(folder, plans);
    mkdirSync(inner);
    compareOn(inner, plans, other);
  }
};
