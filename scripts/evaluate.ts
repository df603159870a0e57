// Prints how often each rule speaks, and how well the observed kind of a session agrees with what its runner called it:
//   npm run evaluate -- log.csv another.csv folder-of-recordings
//   RECOVER_CORPUS=path npm run evaluate     every log of the corpus, and the recordings of its athletes
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exceeds, reaches } from '../src/core/compare.ts';
import { LOG_RULES } from '../src/rules/log-rules.ts';
import { type KindConfusion, kindConfusion, type LabelledSession } from './kind-confusion.ts';
import { type AnalyzedLog, type RuleRate, ruleRates } from './rule-rates.ts';

const CLI = fileURLToPath(new URL('../dist/recover.js', import.meta.url));
const LARGEST_OUTPUT = 1 << 30;

/** An older export of a log that is in the corpus already would count its runner twice. */
const TWICE = /~2|_old|539bb7f|my-garmin-runs__Activities|Activities\([789]\)|20231107|20230901/;
/** Fewer runs are a sample, not a history. */
const LEAST_RUNS = 25;

/** A rule that speaks more often than this must say in its docs why. */
const MOST_SHARE = 0.4;
/** Hard sessions that must be read as hard, of those whose runner named them. */
const LEAST_RECALL = 0.85;

/** One log and what its runner called its runs. */
interface Log {
  readonly name: string;
  readonly analyzed: AnalyzedLog;
  readonly sessions: readonly LabelledSession[];
}

const RATED = LOG_RULES.map(({ meta }) => ({
  id: meta.id,
  scope: meta.scope,
  isOffByDefault: meta.isOffByDefault === true,
  hasReason: meta.docs.often !== undefined,
}));
const SWITCHED_ON = RATED.flatMap(({ id, isOffByDefault }) => (isOffByDefault ? ['--set', `rules.${id}=info`] : []));

const logOf = (path: string): Log | undefined => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [CLI, 'analyze', path, '--all', '--json', '--tz', 'UTC', '-q', ...SWITCHED_ON],
    { encoding: 'utf8', maxBuffer: LARGEST_OUTPUT },
  );
  if (status === 0) {
    const analyzed = JSON.parse(stdout) as AnalyzedLog & { sessions: LabelledSession[] };
    return { name: basename(path), analyzed, sessions: analyzed.sessions };
  }
  console.error(stderr.trim());
  return undefined;
};

const inCorpus = (root: string): string[] =>
  ['csv-log', 'athletes'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => !TWICE.test(name))
      .map((name) => join(root, folder, name)),
  );

const percent = (ratio: number): string => `${(100 * ratio).toFixed(0)} %`;

const share = (right: number, all: number): string =>
  all === 0 ? 'none' : `${right} of ${all} (${percent(right / all)})`;

const NAME_WIDTH = 44;
const SHARE_WIDTH = 20;

/** One number over all logs hides the log on which it fails. */
const printLogs = (logs: readonly Log[]): void => {
  console.log(`${'log'.padEnd(NAME_WIDTH)}  ${'easy not hard'.padEnd(SHARE_WIDTH)}hard as hard`);
  for (const { name, sessions } of logs) {
    const { easyRight, easy, hardRight, hard } = kindConfusion(sessions);
    const label = name.slice(0, NAME_WIDTH).padEnd(NAME_WIDTH);
    if (easy + hard === 0) console.log(`${label}  no labelled runs`);
    else console.log(`${label}  ${share(easyRight, easy).padEnd(SHARE_WIDTH)}${share(hardRight, hard)}`);
  }
};

const printConfusion = ({ counts, easyRight, easy, hardRight, hard, balancedAccuracy }: KindConfusion): void => {
  const seen = [...new Set([...counts.values()].flatMap((row) => [...row.keys()]))].sort();
  console.log(`\n${'label'.padEnd(12)}${seen.map((kind) => kind.padStart(11)).join('')}  (observed)`);
  for (const [label, row] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(label.padEnd(12) + seen.map((kind) => String(row.get(kind) ?? 0).padStart(11)).join(''));
  console.log(`\neasy and recovery not read as hard: ${share(easyRight, easy)}`);
  const recall = hard === 0 || reaches(hardRight / hard, LEAST_RECALL) ? '' : '  TOO FEW';
  console.log(
    `tempo, intervals and races read as hard: ${share(hardRight, hard)}, asked ${percent(LEAST_RECALL)}${recall}`,
  );
  console.log(`balanced accuracy ${balancedAccuracy.toFixed(3)}`);
};

const remark = ({ id, share: of, isOffByDefault }: RuleRate): string => {
  const off = isOffByDefault ? '  off by default' : '';
  if (of === undefined || !exceeds(of, MOST_SHARE)) return off;
  const hasReason = RATED.find((rule) => rule.id === id)!.hasReason;
  return `  OFTEN, ${hasReason ? 'its docs say why' : 'AND ITS DOCS DO NOT SAY WHY'}${off}`;
};

const printRates = (logs: readonly Log[]): void => {
  const histories = logs.filter(
    ({ sessions }) => sessions.filter(({ sport }) => sport.includes('running')).length >= LEAST_RUNS,
  );
  const runs = histories.flatMap(({ sessions }) => sessions).filter(({ sport }) => sport.includes('running'));
  console.log(`\n${histories.length} histories of ${LEAST_RUNS} runs or more, ${runs.length} runs`);
  console.log(`${'rule'.padEnd(34)}${'per 100 runs'.padStart(12)}   of those it looks at`);
  for (const rate of ruleRates(
    histories.map(({ analyzed }) => analyzed),
    RATED,
  )) {
    const of = rate.of === 'nothing' ? '' : `${share(rate.spokenOn, rate.eligible)} ${rate.of}`;
    console.log(`${rate.id.padEnd(34)}${rate.per100Runs.toFixed(2).padStart(12)}   ${of}${remark(rate)}`);
  }
};

const main = (): void => {
  const corpus = process.env.RECOVER_CORPUS;
  const told = process.argv.slice(2);
  const paths = told.length > 0 || corpus === undefined ? told : inCorpus(corpus);
  if (paths.length === 0) throw new Error('name one log or more, or set RECOVER_CORPUS to the folder of the corpus');
  if (!existsSync(CLI)) throw new Error('dist/recover.js is missing; run npm run build first');
  const logs = paths.map(logOf).filter((log) => log !== undefined);
  printLogs(logs);
  printConfusion(kindConfusion(logs.flatMap(({ sessions }) => sessions)));
  printRates(logs);
};

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
