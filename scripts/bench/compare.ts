import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Measured } from './candidates/work.ts';
import { median } from './median.ts';

/** Two programs that do the same work, each a file in `candidates/`. */
export interface Pair {
  readonly name: string;
  readonly ours: string;
  readonly other: string;
  readonly otherName: string;
  /** How many times as fast ours shall be. */
  readonly goal: number;
  /** Folder with the input files. */
  readonly folder: string;
}

const CANDIDATES = fileURLToPath(new URL('./candidates', import.meta.url));
const ROUNDS = 5;
/** Sums of the same numbers in two roundings differ by less. */
const SAME_RATIO = 1e-8;

/** Bundles a candidate into one file, so that neither side pays for the loading of many. */
const bundled = async (name: string, outdir: string): Promise<string> => {
  const outfile = join(outdir, `${name}.mjs`);
  const banner = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";
  await build({
    entryPoints: [join(CANDIDATES, `${name}.ts`)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    banner: { js: banner },
    logLevel: 'warning',
  });
  return outfile;
};

interface Timed extends Measured {
  readonly processMs: number;
}

const run = (program: string, folder: string): Timed => {
  const began = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, folder], { encoding: 'utf8' });
  const processMs = Number(process.hrtime.bigint() - began) / 1e6;
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return { ...(JSON.parse(stdout) as Measured), processMs };
};

const holdSame = ({ name }: Pair, { sums: ours }: Timed, { sums: others }: Timed): void => {
  for (const key of new Set([...Object.keys(ours), ...Object.keys(others)])) {
    const [mine, theirs] = [ours[key] ?? Number.NaN, others[key] ?? Number.NaN];
    const isSame = Math.abs(mine - theirs) <= SAME_RATIO * Math.max(1, Math.abs(theirs));
    if (!isSame) throw new Error(`${name}: not the same work, ${key} is ${mine} and ${theirs}`);
  }
};

const ratio = (
  ours: readonly Timed[],
  others: readonly Timed[],
  of: 'coldMs' | 'cpuMs' | 'warmMs' | 'processMs',
): number => median(others.map((one) => one[of])) / median(ours.map((one) => one[of]));

const megabytes = (ms: readonly number[], bytes: number): string => (bytes / 1000 / median(ms)).toFixed(0);

const report = (pair: Pair, ours: readonly Timed[], others: readonly Timed[], bytes: number): void => {
  const cold = ratio(ours, others, 'coldMs');
  const cells = [
    pair.name.padEnd(28),
    pair.otherName.padEnd(18),
    median(ours.map(({ coldMs }) => coldMs))
      .toFixed(0)
      .padStart(7),
    median(others.map(({ coldMs }) => coldMs))
      .toFixed(0)
      .padStart(8),
    megabytes(
      ours.map(({ coldMs }) => coldMs),
      bytes,
    ).padStart(5),
    cold.toFixed(1).padStart(5),
    ratio(ours, others, 'cpuMs').toFixed(1).padStart(5),
    ratio(ours, others, 'warmMs').toFixed(1).padStart(5),
    ratio(ours, others, 'processMs').toFixed(1).padStart(7),
    pair.goal.toFixed(1).padStart(5),
    cold >= pair.goal ? 'reached' : 'under',
  ];
  console.log(cells.join('  '));
};

export const comparisonHead = (): void =>
  console.log(
    `\n${'recordings and tables'.padEnd(28)}  ${'reference'.padEnd(18)}  ours ms  their ms   MB/s   cold    cpu   warm  process   goal`,
  );

/**
 * Runs both sides of a pair in turn, each time in a fresh process, so that a busy moment hits both alike. `cold` counts
 * from the first byte read to the last number, the compiler's warm-up included and the start of Node not; `cpu` is the
 * same without the time in which other programs had the processor; `warm` is a further pass in the same process, `process` the
 * whole of it: Node's start, the cold pass and the warm ones. Fails when the two sides did not do the same work.
 */
export const compare = async (pair: Pair, bytes: number, outdir: string): Promise<void> => {
  const [ours, other] = await Promise.all([bundled(pair.ours, outdir), bundled(pair.other, outdir)]);
  const [ourTimes, otherTimes]: [Timed[], Timed[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    ourTimes.push(run(ours, pair.folder));
    otherTimes.push(run(other, pair.folder));
  }
  holdSame(pair, ourTimes[0]!, otherTimes[0]!);
  report(pair, ourTimes, otherTimes, bytes);
};
