import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { readmeCommands } from '../scripts/readme-commands.ts';
import { CHECK_REPORTERS } from '../src/reporters/check/index.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const textOf = (name: string): string => readFileSync(join(ROOT, name), 'utf8');

const page = textOf('docs/ci.md');
const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, text]) => text!);

const PINNED = /^[\w-]+\/[\w/-]+@[0-9a-f]{40}$/;

const ACTION = z.strictObject({
  name: z.string(),
  description: z.string(),
  branding: z.strictObject({ icon: z.string(), color: z.string() }),
  inputs: z.record(z.string(), z.strictObject({ description: z.string(), default: z.string() })),
  runs: z.strictObject({
    using: z.literal('composite'),
    steps: z.array(
      z.union([
        z.strictObject({ uses: z.string(), with: z.record(z.string(), z.unknown()) }),
        z.strictObject({
          name: z.string(),
          shell: z.literal('bash'),
          run: z.string(),
          'working-directory': z.optional(z.string()),
          env: z.optional(z.record(z.string(), z.string())),
        }),
      ]),
    ),
  }),
});
const action = ACTION.parse(parse(textOf('action.yml')));
const steps = action.runs.steps.flatMap((step) => ('run' in step ? [step] : []));

const HOOKS = z.array(
  z.strictObject({
    id: z.string(),
    name: z.string(),
    description: z.string(),
    entry: z.literal('recover check'),
    language: z.literal('node'),
    files: z.string(),
    require_serial: z.literal(true),
  }),
);
const [hook] = HOOKS.parse(parse(textOf('.pre-commit-hooks.yaml')));

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
const WORKFLOW = z.object({ jobs: z.record(z.string(), z.object({ steps: z.array(z.custom<Step>()) })) });

const documents = blocks('yaml').map((text) => parse(text) as unknown);
const workflowSteps = documents.flatMap((document) => {
  const { data } = WORKFLOW.safeParse(document);
  return Object.values(data?.jobs ?? {}).flatMap((job) => job.steps);
});

describe('action.yml', () => {
  it('takes no input but those it declares, and uses every one', () => {
    const named = [...textOf('action.yml').matchAll(/\$\{\{ inputs\.([\w-]+) \}\}/g)].map(([, name]) => name);
    expect(named.sort()).toEqual(Object.keys(action.inputs).sort());
  });

  it('puts no input into a script, where it could be more than a value', () => {
    for (const { run } of steps) expect(run).not.toContain('${{');
  });

  it('pins what it uses, down to the commit, and Node to a version', () => {
    const [node] = action.runs.steps.flatMap((step) => ('uses' in step ? [step] : []));
    expect(node!.uses).toMatch(PINNED);
    expect(node!.with['node-version']).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('hands its script every input under the name that the script knows', () => {
    const script = textOf('scripts/check-plans.sh');
    const given = Object.keys(steps.at(-1)!.env ?? {});
    const known = new Set([...script.matchAll(/\bINPUT_\w+/g)].map(([name]) => name));
    known.delete('INPUT_');
    expect(given.sort()).toEqual([...known].sort());
  });
});

describe('the script of the action', () => {
  let folder: string;
  /** Runs it with a stand-in for the program that prints its arguments and ends with 7. */
  let run: (env: Readonly<Record<string, string>>) => SpawnSyncReturns<string>;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'recover-action-'));
    mkdirSync(join(folder, 'dist'));
    const standIn = 'process.stdout.write(JSON.stringify(process.argv.slice(2)));process.exit(7);';
    writeFileSync(join(folder, 'dist/recover.js'), standIn);
    run = (env) =>
      spawnSync('bash', [join(ROOT, 'scripts/check-plans.sh')], {
        cwd: folder,
        env: { PATH: process.env.PATH, GITHUB_ACTION_PATH: folder, ...env },
        encoding: 'utf8',
      });
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('passes on what is given, and the exit code', () => {
    const { stdout, status } = run({
      GITHUB_STEP_SUMMARY: '/tmp/summary file.md',
      INPUT_PATH: 'plans\n  more plans/a.csv  \n\n*.md\n',
      INPUT_PRESET: 'zone1',
      INPUT_CONFIG: 'my config.jsonc',
      INPUT_FAIL_ON: 'warning',
      INPUT_MAX_WARNINGS: '0',
      INPUT_SARIF: 'out.sarif',
    });
    expect(status).toBe(7);
    expect(JSON.parse(stdout)).toEqual([
      ...['check', '-f', 'github', '-f', 'github-summary=/tmp/summary file.md', '-f', 'sarif=out.sarif'],
      ...['--preset', 'zone1', '--config', 'my config.jsonc', '--fail-on', 'warning', '--max-warnings', '0'],
      ...['--', 'plans', 'more plans/a.csv', '*.md'],
    ]);
  });

  it('leaves out what is empty', () => {
    const { stdout } = run({ INPUT_PATH: 'plans', INPUT_PRESET: '', INPUT_SARIF: '' });
    expect(JSON.parse(stdout)).toEqual(['check', '-f', 'github', '--', 'plans']);
  });

  it('runs nothing that is written into an input', () => {
    const { stdout } = run({ INPUT_PATH: '$(touch harm); `touch harm` "; touch harm #', INPUT_FAIL_ON: '--help' });
    expect(JSON.parse(stdout).at(-1)).toBe('$(touch harm); `touch harm` "; touch harm #');
    expect(existsSync(join(folder, 'harm'))).toBe(false);
  });

  it('takes a name that begins like a flag for a name', () => {
    expect(JSON.parse(run({ INPUT_PATH: '--help' }).stdout)).toEqual(['check', '-f', 'github', '--', '--help']);
  });

  it('says so where no plan is named', () => {
    expect(run({ INPUT_PATH: ' \n' })).toMatchObject({ status: 2, stdout: expect.stringContaining('::error') });
  });
});

describe('the hook for pre-commit', () => {
  it.each(['plans/a.csv', 'plan/2026/b.yaml', 'club/plans/c.ics', 'plans/d.md', 'plans/e.yml'])('takes %s', (path) => {
    expect(new RegExp(hook!.files).test(path)).toBe(true);
  });

  it.each(['log.csv', 'plans/a.png', 'myplans/a.csv', 'plans', 'airplane/a.csv'])('leaves %s alone', (path) => {
    expect(new RegExp(hook!.files).test(path)).toBe(false);
  });

  it('is the one that the page names', () => {
    expect(page).toContain(`- id: ${hook!.id}`);
  });
});

describe('the page on CI', () => {
  it('has a row for every format, and no other', () => {
    const rows = [...page.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, id]) => id);
    expect(rows).toEqual(CHECK_REPORTERS.map(({ id }) => id));
  });

  it('gives the action inputs that it has, and names them all', () => {
    const own = workflowSteps.filter(({ uses }) => uses?.startsWith('OWNER/recover@'));
    expect(own.length).toBeGreaterThan(0);
    for (const step of own)
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
    for (const name of Object.keys(action.inputs)) expect(page).toContain(`\`${name}\``);
  });

  it('pins the actions of GitHub that are not ours as action.yml does', () => {
    for (const { uses } of workflowSteps) if (uses?.startsWith('actions/') === true) expect(uses).toMatch(PINNED);
    const node = action.runs.steps.flatMap((step) => ('uses' in step ? [step.uses] : []));
    expect(workflowSteps.map(({ uses }) => uses)).toEqual(expect.arrayContaining(node));
  });
});

/** Lines that a shell runs, out of every block of the page; commands with words in capitals are for the reader. */
const commandsOf = (): string[] => {
  const shell = readmeCommands(page).map(({ command }) => command);
  const workflow = workflowSteps.flatMap(({ run }) => run ?? []);
  const gitlab = documents.flatMap((document) => {
    const { data } = z.object({ plans: z.object({ script: z.array(z.string()) }) }).safeParse(document);
    return data?.plans.script ?? [];
  });
  return [...shell, ...workflow, ...gitlab].filter((command) => command.startsWith('npx --no-install recover '));
};

/** Nothing in it is wrong: hard days apart, recovery short, no doubt about a cell. */
const PLAN = `Week,Mon,Tue,Wed,Thu,Fri,Sat,Sun
1,Rest,8 km easy,30 min recovery,8 km easy,Rest,6 km easy,14 km long run
2,Rest,6x800 m,30 min recovery,8 km easy,Rest,6 km easy,15 km long run
3,Rest,8 km easy,30 min recovery,8 km easy,Rest,6 km easy,16 km long run
4,Rest,6 km easy,30 min recovery,6 km easy,Rest,5 km easy,12 km long run
`;

/** The command stands in the program. */
const HAS_CHECK = existsSync(join(ROOT, 'src/cli/commands/check.ts'));

describe.skipIf(!HAS_CHECK)('the commands of the page', () => {
  let folder: string;
  let shell: (command: string) => SpawnSyncReturns<string>;

  // `npx --no-install recover` stands for a fresh build; the folder holds a plan and takes what commands write.
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'recover-ci-'));
    const dist = join(folder, 'dist');
    const built = spawnSync(process.execPath, ['scripts/build.mjs', '--outdir', dist], { cwd: ROOT, encoding: 'utf8' });
    if (built.status !== 0) throw new Error(`the build failed: ${built.stderr}`);
    const [bin, work] = [join(folder, 'bin'), join(folder, 'work')];
    for (const each of [bin, work, join(work, 'plans')]) mkdirSync(each);
    writeFileSync(join(work, 'plans/spring.csv'), PLAN);
    writeFileSync(join(work, 'Makefile'), blocks('make')[0]!);
    const npx = `[ "$1 $2" = "--no-install recover" ] || exit 64\nshift 2\nexec '${process.execPath}' '${join(dist, 'recover.js')}' "$@"\n`;
    writeFileSync(join(bin, 'npx'), `#!/bin/sh\n${npx}`);
    chmodSync(join(bin, 'npx'), 0o755);
    const env = {
      PATH: [bin, process.env.PATH].join(delimiter),
      HOME: work,
      GITHUB_STEP_SUMMARY: join(work, 'summary.md'),
    };
    shell = (command) =>
      spawnSync('bash', ['-o', 'pipefail', '-c', command], {
        cwd: work,
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
        encoding: 'utf8',
      });
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([...new Set(commandsOf())])('run: %s', (command) => {
    const { status, stdout, stderr } = shell(command);
    expect({ status, stderr: status === 0 ? '' : stderr + stdout }).toEqual({ status: 0, stderr: '' });
  });

  it('write what they are asked to', () => {
    for (const command of new Set(commandsOf())) shell(command);
    const read = (name: string): string => readFileSync(join(folder, 'work', name), 'utf8');
    expect(JSON.parse(read('recover.sarif'))).toMatchObject({ version: '2.1.0' });
    expect(JSON.parse(read('gl-code-quality-report.json'))).toEqual([]);
    expect(() => new SaxesParser().write(read('junit.xml')).close()).not.toThrow();
    expect(read('summary.md')).toContain('### Training plans: 0 errors');
  });

  it('run by make', () => {
    const { status, stderr } = shell('make check-plans');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('end with 1 where a plan has an error, and with 2 where none can be read', () => {
    const plans = join(folder, 'work/plans');
    writeFileSync(join(plans, 'hard.csv'), PLAN.replace('2,Rest,6x800 m,30 min recovery', '2,Rest,6x800 m,10x400 m'));
    expect(shell('npx --no-install recover check plans --fail-on warning').status).toBe(1);
    rmSync(join(plans, 'hard.csv'));
    writeFileSync(join(folder, 'work/nothing.csv'), '\u0000\u0001\u0002');
    expect(shell('npx --no-install recover check nothing.csv').status).toBe(2);
  });
});
