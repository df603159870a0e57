import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReadmeCommand, readmeCommands, startCommands } from '../scripts/readme-commands.ts';

// What the README shows must work when typed. Two ways to say that a line is different, both for the human reader too:
//   a comment `# exit 1`            the command is run and must end with that code
//   a comment with the word "your"   the command names a file that only the reader has, and is not run
const ROOT = fileURLToPath(new URL('../', import.meta.url));
const README = join(ROOT, 'README.md');
const FIRST_REPORT = /^npm ci && npx recover analyze (fixtures\/logs\/\S+\.csv)$/;

const readme = existsSync(README) ? readFileSync(README, 'utf8') : '';

/** From `npm ci && npx recover …` the part that is ours. */
const ownPart = (command: string): string =>
  command
    .split(' && ')
    .filter((part) => !part.startsWith('npm '))
    .join(' && ');

const isOwn = ({ command }: ReadmeCommand): boolean => /(^|\s)recover\s/.test(`${ownPart(command)} `);
const isForYou = ({ comment }: ReadmeCommand): boolean => /\byour\b/i.test(comment);
const expectedCode = ({ comment }: ReadmeCommand): number => Number(/\bexits? (\d+)/i.exec(comment)?.[1] ?? 0);

const commands = readmeCommands(readme).filter(isOwn);

describe('the commands of the README', () => {
  let folder: string;
  let shell: (command: string) => SpawnSyncReturns<string>;

  // `recover` and `npx recover` stand for a fresh build; the folder holds the fixtures and takes what commands write.
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'recover-readme-'));
    const dist = join(folder, 'dist');
    const built = spawnSync(process.execPath, ['scripts/build.mjs', '--outdir', dist], { cwd: ROOT, encoding: 'utf8' });
    if (built.status !== 0) throw new Error(`the build failed: ${built.stderr}`);
    const bin = join(folder, 'bin');
    const work = join(folder, 'work');
    for (const each of [bin, work]) mkdirSync(each);
    symlinkSync(join(ROOT, 'fixtures'), join(work, 'fixtures'));
    const cli = `exec '${process.execPath}' '${join(dist, 'recover.js')}' "$@"\n`;
    writeFileSync(join(bin, 'recover'), `#!/bin/sh\n${cli}`);
    writeFileSync(join(bin, 'npx'), `#!/bin/sh\n[ "$1" = recover ] || exit 64\nshift\n${cli}`);
    for (const name of ['recover', 'npx']) chmodSync(join(bin, name), 0o755);
    const { RECOVER_CORPUS: _, ...rest } = process.env;
    const env = { ...rest, HOME: work, XDG_CACHE_HOME: join(work, 'cache'), XDG_CONFIG_HOME: join(work, 'config') };
    const path = [bin, process.env.PATH].join(delimiter);
    shell = (command) =>
      spawnSync('bash', ['-o', 'pipefail', '-c', command], {
        cwd: work,
        env: { ...env, PATH: path },
        stdio: ['ignore', 'pipe', 'pipe'],
        encoding: 'utf8',
      });
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(commands.filter((one) => !isForYou(one)))('runs line $line: $command', (one) => {
    const { status, stderr } = shell(ownPart(one.command));
    expect({ status, stderr: status === expectedCode(one) ? '' : stderr }).toEqual({
      status: expectedCode(one),
      stderr: '',
    });
  });

  it('shows of the first report what it prints', () => {
    const shown =
      /```text\n([\s\S]*?)```/
        .exec(readme)?.[1]
        ?.split('\n')
        .filter((line) => !/^\s*…?$/.test(line)) ?? [];
    // Its days are those of a runner in Lisbon or thereabouts: Strava's clocks show UTC.
    const printed = shell(`TZ=UTC ${ownPart(startCommands(readme)[0]!)}`).stdout.split('\n');
    expect(shown.length).toBeGreaterThan(10);
    expect(shown.filter((line) => !printed.includes(line))).toEqual([]);
  });

  it('names only commands that --help lists', () => {
    const help = shell('recover --help').stdout;
    const named = commands.flatMap(({ command }) =>
      [...command.matchAll(/(?:^|\s)recover ([a-z]+)/g)].map(([, name]) => name),
    );
    const listed = (name: string | undefined) => new RegExp(`^ +${name}\\b`, 'm').test(help);
    expect(new Set(named.filter((name) => !listed(name)))).toEqual(new Set());
  });
});

describe('the README', () => {
  it('begins with a first report and the tests, each from a fresh clone', () => {
    const [report, tests] = startCommands(readme);
    expect(report).toMatch(FIRST_REPORT);
    expect(tests).toBe('npm ci && npm test');
  });

  it('reports on a log that is there', () => {
    const log = FIRST_REPORT.exec(startCommands(readme)[0] ?? '')?.[1];
    expect(log).toBeDefined();
    expect(existsSync(join(ROOT, log ?? ''))).toBe(true);
  });
});

describe('the reading of commands', () => {
  it('takes shell blocks alone, without prompts and comments, with their lines', () => {
    const text =
      '# recover\n```sh\n$ recover a  # exit 1\n\n# a heading\n```\n```json\nrecover b\n```\n```bash\nrecover c\n```\n';
    expect(readmeCommands(text)).toEqual([
      { line: 3, command: 'recover a', comment: 'exit 1' },
      { line: 11, command: 'recover c', comment: '' },
    ]);
  });

  it('joins a line that goes on', () => {
    const [one] = readmeCommands('```sh\nrecover a \\\n  --b\n```');
    expect(one).toEqual({ line: 3, command: 'recover a --b', comment: '' });
  });

  it('finds the commands that start from a fresh clone', () => {
    expect(startCommands('```sh\nnpm ci && npm test\nrecover a\n```')).toEqual(['npm ci && npm test']);
  });
});
