// Prints how well the observed kind of a session agrees with what its runner called it:
//   npm run evaluate -- log.csv another.csv
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type KindConfusion, kindConfusion, type LabelledSession } from './kind-confusion.ts';

const CLI = fileURLToPath(new URL('../dist/recover.js', import.meta.url));
const LARGEST_OUTPUT = 1 << 30;

const sessionsOf = (file: string): readonly LabelledSession[] => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'sessions', file, '-f', 'json', '--tz', 'UTC'], {
    encoding: 'utf8',
    maxBuffer: LARGEST_OUTPUT,
  });
  if (status !== 0) {
    console.error(stderr.trim());
    return [];
  }
  const { sessions } = JSON.parse(stdout) as { sessions: readonly LabelledSession[] };
  const labelled = [...kindConfusion(sessions).counts.values()].flatMap((row) => [...row.values()]);
  console.log(`${basename(file)}: ${sessions.length} sessions, ${labelled.reduce((a, b) => a + b, 0)} labelled runs`);
  return sessions;
};

const share = (right: number, all: number): string => `${right} of ${all} (${((100 * right) / all).toFixed(0)} %)`;

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
  print(kindConfusion(files.flatMap(sessionsOf)));
};

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
