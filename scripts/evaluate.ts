// Prints how well the observed kind of a session agrees with what its runner called it:
//   npm run evaluate -- log.csv another.csv
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type KindConfusion, kindConfusion, type LabelledSession } from './kind-confusion.ts';

const CLI = fileURLToPath(new URL('../dist/recover.js', import.meta.url));
const LARGEST_OUTPUT = 1 << 30;

/** One log and what its runner called its runs. */
interface Log {
  readonly name: string;
  readonly sessions: readonly LabelledSession[];
}

const logOf = (file: string): Log => {
  const name = basename(file);
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'sessions', file, '-f', 'json', '--tz', 'UTC'], {
    encoding: 'utf8',
    maxBuffer: LARGEST_OUTPUT,
  });
  if (status === 0) return { name, sessions: (JSON.parse(stdout) as { sessions: LabelledSession[] }).sessions };
  console.error(stderr.trim());
  return { name, sessions: [] };
};

const share = (right: number, all: number): string =>
  all === 0 ? 'none' : `${right} of ${all} (${((100 * right) / all).toFixed(0)} %)`;

const NAME_WIDTH = 44;
const SHARE_WIDTH = 20;

/** One number over all logs hides the log on which it fails. */
const printLogs = (logs: readonly Log[]): void => {
  console.log(`${'log'.padEnd(NAME_WIDTH)}  ${'easy not hard'.padEnd(SHARE_WIDTH)}hard as hard`);
  for (const { name, sessions } of logs) {
    const { easyRight, easy, hardRight, hard } = kindConfusion(sessions);
    if (easy + hard === 0) console.log(`${name.slice(0, NAME_WIDTH).padEnd(NAME_WIDTH)}  no labelled runs`);
    else
      console.log(
        `${name.slice(0, NAME_WIDTH).padEnd(NAME_WIDTH)}  ${share(easyRight, easy).padEnd(SHARE_WIDTH)}${share(hardRight, hard)}`,
      );
  }
};

const print = ({ counts, easyRight, easy, hardRight, hard, balancedAccuracy }: KindConfusion): void => {
  const seen = [...new Set([...counts.values()].flatMap((row) => [...row.keys()]))].sort();
  console.log(`\n${'label'.padEnd(12)}${seen.map((kind) => kind.padStart(11)).join('')}  (observed)`);
  for (const [label, row] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(label.padEnd(12) + seen.map((kind) => String(row.get(kind) ?? 0).padStart(11)).join(''));
  console.log(`\neasy and recovery not read as hard: ${share(easyRight, easy)}`);
  console.log(`tempo, intervals and races read as hard: ${share(hardRight, hard)}`);
  console.log(`balanced accuracy ${balancedAccuracy.toFixed(3)}`);
};

const main = (): void => {
  const files = process.argv.slice(2);
  if (files.length === 0) throw new Error('name one log or more whose titles or columns say what each run was');
  if (!existsSync(CLI)) throw new Error('dist/recover.js is missing; run npm run build first');
  const logs = files.map(logOf);
  printLogs(logs);
  print(kindConfusion(logs.flatMap(({ sessions }) => sessions)));
};

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
