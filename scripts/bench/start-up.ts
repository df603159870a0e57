import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './median.ts';
import { seeded } from './seeded.ts';

const CLI = fileURLToPath(new URL('../../dist/recover.js', import.meta.url));
const WARM_UP_ROUNDS = 2;
const DAY_MS = 86_400_000;

/** A command line to time, and how many times `node -e 0` it may take. */
interface Start {
  readonly name: string;
  readonly argv: readonly string[];
  readonly goal?: number;
}

export interface Settings {
  readonly nodes: readonly string[];
  readonly rounds: number;
  readonly folder: string;
}

const WEEK = [
  ['Recovery jog', 'recovery', 6, 375, 138],
  ['Track intervals', 'intervals', 11, 310, 161],
  ['Easy run', 'easy', 10, 350, 144],
  ['Recovery run', 'recovery', 7, 368, 141],
  ['Tempo', 'tempo', 12, 295, 166],
  ['Long run', 'long', 24, 345, 148],
] as const;

const clock = (seconds: number): string => {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.round(seconds) % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
};

/** A log of an invented runner: six runs a week, the last one on `lastDay`. */
const inventedLog = (rows: number, lastDay: string): string => {
  const random = seeded(2026);
  const lines = ['date,title,type,distance_km,duration,avg_hr,max_hr'];
  const end = Date.parse(lastDay);
  for (let i = 0; i < rows; i++) {
    const [title, type, km, paceS, heartRate] = WEEK[i % WEEK.length]!;
    const daysBack = Math.floor(((rows - 1 - i) * 7) / WEEK.length);
    const distance = km * (0.9 + 0.2 * random());
    const average = Math.round(heartRate + 8 * (random() - 0.5));
    const duration = clock(distance * paceS * (0.96 + 0.08 * random()));
    const day = new Date(end - daysBack * DAY_MS).toISOString().slice(0, 10);
    lines.push(`${day},${title},${type},${distance.toFixed(2)},${duration},${average},${average + 14}`);
  }
  return `${lines.join('\n')}\n`;
};

const runOnce = (node: string, argv: readonly string[]): SpawnSyncReturns<Buffer> =>
  spawnSync(node, argv, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, NO_COLOR: '1' } });

const timeOnce = (node: string, { name, argv }: Start): number => {
  const began = process.hrtime.bigint();
  const { status, error, stderr } = runOnce(node, argv);
  const tookMs = Number(process.hrtime.bigint() - began) / 1e6;
  if (status !== 0) throw new Error(`${name} ended with ${status ?? error}: ${stderr}`);
  return tookMs;
};

/** Median milliseconds of each start. Rounds are interleaved, so that a busy moment hits every row alike. */
const timeStarts = (node: string, starts: readonly Start[], rounds: number): number[] => {
  const times = starts.map((): number[] => []);
  for (let round = 0; round < WARM_UP_ROUNDS + rounds; round++) {
    for (const [row, start] of starts.entries()) {
      const tookMs = timeOnce(node, start);
      if (round >= WARM_UP_ROUNDS) times[row]!.push(tookMs);
    }
  }
  return times.map(median);
};

const printStarts = (starts: readonly Start[], medians: readonly number[]): void => {
  const width = Math.max(...starts.map(({ name }) => name.length));
  console.log(`${'start-up'.padEnd(width)}  median ms  ratio  goal`);
  for (const [row, { name, goal }] of starts.entries()) {
    const ratio = medians[row]! / medians[0]!;
    const verdict = goal === undefined ? '' : `${goal.toFixed(2)}${ratio > goal ? '  over' : ''}`;
    const columns = [medians[row]!.toFixed(1).padStart(9), ratio.toFixed(2).padStart(5), verdict.padStart(4)];
    console.log(`${name.padEnd(width)}  ${columns.join('  ')}`.trimEnd());
  }
};

/** Whole processes from start to exit, against an empty one. */
export const benchStartUp = ({ nodes, rounds, folder }: Settings): void => {
  if (!existsSync(CLI)) throw new Error('dist/recover.js is missing; run npm run build first');
  const log = join(folder, 'log.csv');
  writeFileSync(log, inventedLog(500, '2026-11-15'));
  const analyze = ['analyze', log, '--now', '2026-11-16T08:00:00Z', '--tz', 'UTC'];
  const starts: readonly Start[] = [
    { name: 'node -e 0', argv: ['-e', '0'] },
    { name: 'recover --version', argv: [CLI, '--version'], goal: 1.35 },
    { name: 'recover --help', argv: [CLI, '--help'], goal: 1.6 },
    { name: 'recover analyze, 500 rows', argv: [CLI, ...analyze], goal: 3 },
  ];
  for (const node of nodes) {
    const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.trim();
    if (!version) throw new Error(`${node} is not a Node binary`);
    console.log(`\nNode ${version}, ${rounds} rounds`);
    printStarts(starts, timeStarts(node, starts, rounds));
  }
};
