import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSettingsFile } from '../../src/cli/check-settings.ts';
import { nodeIo } from '../../src/cli/io.ts';
import { ROOT, runCli } from '../support/run-cli.ts';

const SEASON = join(ROOT, 'fixtures/logs/season.csv');
const FILE = 'recover.config.jsonc';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'recover-init-'));
});
afterEach(() => rmSync(cwd, { recursive: true }));

const { writeFile } = nodeIo();
const init = (argv: readonly string[], env: Record<string, string> = {}) =>
  runCli(['init', ...argv, '-q'], { env, io: { cwd, writeFile } });
const written = (name = FILE): string => readFileSync(join(cwd, name), 'utf8');
const settings = (name = FILE) => readSettingsFile(name, written(name));
const uncommented = (text: string): string => text.replace(/^( +)\/\/ (?=")/gm, '$1');

/** `init` at a terminal where these lines are typed; then the input ends. */
const talk = async (argv: readonly string[], lines: readonly string[]) => {
  const asked: string[] = [];
  const ahead = [...lines];
  let closed = 0;
  const openDialog = async () => ({
    ask: async (question: string) => {
      asked.push(question);
      return ahead.shift();
    },
    close: () => {
      closed += 1;
    },
  });
  const io = { cwd, writeFile, stdinIsTerminal: () => true, stdoutIsTerminal: () => true, openDialog };
  const { code, out } = await runCli(['init', ...argv, '-q'], { io });
  return { code, out, asked, closed };
};

describe('recover init with a log', () => {
  it('writes what the log shows with its origin and doubt, commented out, so that nothing is told', async () => {
    const { code, out } = await init([SEASON, '--yes']);
    expect(code).toBe(0);
    expect(written()).toMatch(
      /^ {4}\/\/ "hrMax": 191, {2}\/\/ .*seen: highest credible .*\(188 to 197\), medium conf/m,
    );
    expect(written()).toMatch(/^ {4}\/\/ "easyPace": "5:56\/km", {2}\/\/ .*10 runs named easy/m);
    expect(settings()).toEqual({ athlete: {}, zones: {}, pace: {}, rules: {} });
    expect(out).toMatch(
      /^wrote recover\.config\.jsonc: 0 settings in force, \d+ to uncomment; next: recover zones .+\n$/,
    );
  });

  it('says of a number that the log does not show why, and calls the one in its place an example', async () => {
    await init([SEASON, '--yes']);
    expect(written()).toMatch(/\/\/ "hrRest": 50, {2}\/\/ .*not known: not in the log; the number is an example/);
  });

  it('names the log without its folder', async () => {
    await init([SEASON, '--yes']);
    expect(written()).toContain('// Estimates: from season.csv, up to 2026-11-15.');
    expect(written()).not.toContain('fixtures');
  });

  it('changes no finding, as it stands', async () => {
    const report = () => runCli(['analyze', SEASON, '--json', '-q'], { io: { cwd } });
    const before = await report();
    await init([SEASON, '--yes']);
    expect(await report()).toEqual(before);
  });

  it('estimates what follows from a number by the number that was told', async () => {
    await init([SEASON, '--yes', '--set', 'athlete.hrMax=200']);
    expect(written()).toMatch(/^ {4}"hrMax": 200,$/m);
    // LT1 is 81.25 % of the maximum: 155 of the 191 in the log, 163 of 200.
    expect(written()).toMatch(/\/\/ "lt1": 163, {2}\/\/ .*derived: 81 % of maximum heart rate/);
  });

  it('writes nothing when the log cannot be read', async () => {
    const { code, err } = await init(['nowhere.csv', '--yes']);
    expect([code, err]).toEqual([2, expect.stringContaining('nowhere.csv')]);
    expect(() => written()).toThrow();
  });

  it('writes numbers of one among several under their name', async () => {
    const log = join(cwd, 'log.csv');
    writeFileSync(
      log,
      'date,athlete,title,distance_km,duration,avg_hr,max_hr\n2026-11-10,Anna,Race,10,45:00,180,195\n2026-11-11,Ben,Race,10,50:00,160,172\n',
    );
    expect(await init([log, '--yes'])).toMatchObject({ code: 2, err: expect.stringContaining('--athlete') });
    await init([log, '--yes', '--athlete', 'ben', '--set', 'athletes.Ben.hrRest=50']);
    expect(settings()).toMatchObject({ athletes: { Ben: { hrRest: 50 } } });
    expect(settings()).not.toHaveProperty('athlete');
  });
});

describe('recover init without a log', () => {
  const COMMANDS: readonly (readonly [string, readonly string[]])[] = [
    ['nothing told', []],
    ['a log', [SEASON]],
    ['a log in miles', [SEASON, '--units', 'mi']],
    ['own zones', ['--set', 'zones.edges=[138,152,166]', '--set', 'pace.edges=["6:00/km","5:00/km"]']],
    ['one of several', [SEASON, '--athlete', 'Anna B. "x"', '--set', 'athlete.name=Anna B. "x"']],
    [
      'a rule with options',
      ['--set', 'rules.recovery/too-long=["warning",{"minutes":[30,50]}]', '--off', 'data/no-hr'],
    ],
    ['columns', ['--map', 'distance=Strecke // gelaufen:mi', '--tz', 'Europe/Berlin', '--week-start', 'sunday']],
  ];

  it.each(COMMANDS)(
    'writes a file that every command takes, as it is and with each line uncommented: %s',
    async (_, argv) => {
      expect(await init([...argv, '--yes'])).toMatchObject({ code: 0 });
      const config = (file: string) => runCli(['config', '--json', '--config', file], { io: { cwd } });
      expect(await config(FILE)).toMatchObject({ code: 0, err: '' });
      writeFileSync(join(cwd, 'all.jsonc'), uncommented(written()));
      expect(await config('all.jsonc')).toMatchObject({ code: 0, err: '' });
      const lines = written().match(/^ +\/\/ "/gm)!;
      expect(lines.length).toBeGreaterThan(10);
    },
  );

  it('writes what was told so that it counts', async () => {
    await init([
      '--set',
      'athlete.hrMax=[{"from":"2025-05-01","value":192}]',
      '--preset',
      'lever',
      '--off',
      'data/no-hr',
    ]);
    expect(settings()).toEqual({
      athlete: { hrMax: [{ from: '2025-05-01', value: 192 }] },
      preset: 'lever',
      zones: {},
      pace: {},
      rules: { 'data/no-hr': 'off' },
    });
  });

  it('shows what another place sets, and does not set it twice', async () => {
    await init([], { RECOVER_UNITS: 'mi' });
    expect(written()).toMatch(/\/\/ "units": "mi", {2}\/\/ set already: environment/);
    expect(written()).toMatch(/\/\/ "easyPace": "9:39\/mi"/);
    expect(settings()).not.toHaveProperty('units');
  });

  it.each([
    ['an unknown key', 'athlete.hrMaxx=190', /hrMax/],
    ['own zones without edges', 'zones.model=custom', /zones\.edges/],
    ['a birth year to come', 'athlete.birthYear=9000', /has not come/],
  ])('refuses %s and writes nothing', async (_, pair, words) => {
    expect(await init(['--yes', '--set', pair])).toMatchObject({ code: 2, err: expect.stringMatching(words) });
    expect(() => written()).toThrow();
  });
});

describe('the file', () => {
  it('is not replaced without --force, and is named', async () => {
    writeFileSync(join(cwd, FILE), '{ "units": "mi" }');
    const { code, err } = await init(['nowhere.csv', '--yes']);
    expect([code, err]).toEqual([2, expect.stringMatching(/recover\.config\.jsonc is there already\n.*--force/)]);
    expect(written()).toBe('{ "units": "mi" }');
  });

  it('is begun anew with --force, even where the old one is broken', async () => {
    writeFileSync(join(cwd, FILE), '{ "units": ');
    expect(await init(['--yes', '--force'])).toMatchObject({ code: 0 });
    expect(settings()).not.toHaveProperty('units');
    expect(written()).toContain('// "units": "km"');
  });

  it('can have another name, or be standard output', async () => {
    await init(['-o', 'mine.jsonc', '--set', 'units=mi']);
    expect(settings('mine.jsonc')).toMatchObject({ units: 'mi' });
    const { out } = await init(['-o', '-']);
    expect(readSettingsFile('out', out)).toMatchObject({ athlete: {} });
    expect(() => written()).toThrow();
  });

  it.each([
    ['a folder', ['-o', '.'], /it is a folder/],
    ['a folder that is not there', ['-o', 'no/file.jsonc'], /its folder is not there/],
    ['no name', ['-o', ''], /is empty/],
    ['two places', ['-o', 'a.jsonc', '--user'], /choose one/],
  ])('%s is refused', async (_, argv, words) => {
    expect(await init(argv)).toMatchObject({ code: 2, err: expect.stringMatching(words) });
  });

  it.skipIf(process.platform === 'win32')(
    'of --user lies where settings are looked for, for its owner only',
    async () => {
      const env = { XDG_CONFIG_HOME: join(cwd, 'made', 'config') };
      expect(await init(['--user', '--yes', '--set', 'athlete.hrRest=48'], env)).toMatchObject({ code: 0 });
      const path = join(env.XDG_CONFIG_HOME, 'recover', 'config.jsonc');
      expect(statSync(path).mode & 0o777).toBe(0o600);
      expect(statSync(join(cwd, 'made')).mode & 0o777).toBe(0o700);
      const { out } = await runCli(['config'], { env, io: { cwd } });
      expect(out).toMatch(/your file .*config\.jsonc\n {2}athlete\.hrRest +48\n/);
    },
  );

  it('of --user is in ~/.config without XDG_CONFIG_HOME', async () => {
    mkdirSync(join(cwd, 'home'));
    const { out } = await runCli(['init', '--user'], { io: { cwd, home: join(cwd, 'home'), writeFile } });
    expect(out).toContain('.config/recover/config.jsonc');
    expect(settings('home/.config/recover/config.jsonc')).toMatchObject({ athlete: {} });
  });
});

describe('the questions', () => {
  it('are asked at a terminal with what is known, and answers count', async () => {
    const { code, asked, closed } = await talk([SEASON], ['mi', 'Sunday', '193', '', '9:40', 'female']);
    expect([code, closed]).toEqual([0, 1]);
    expect(asked).toEqual([
      'Units, km or mi [km]: ',
      'First day of the week, monday or sunday [monday]: ',
      'Maximum heart rate, bpm [191, observed]: ',
      'Resting heart rate, bpm [not known]: ',
      'Easy pace, such as 6:00 [9:33/mi, observed]: ',
      'female or male (narrows the thresholds) [not known]: ',
    ]);
    expect(settings()).toMatchObject({
      units: 'mi',
      weekStart: 'sunday',
      athlete: { hrMax: 193, easyPace: '9:40/mi', sex: 'female' },
    });
    expect(settings().athlete).not.toHaveProperty('hrRest');
    expect(written()).toMatch(/\/\/ "lt1": \d+, {2}\/\/ .*of maximum heart rate/);
  });

  it('left with Enter write what --yes writes', async () => {
    await init([SEASON, '--yes']);
    const byFlag = written();
    await talk([SEASON, '--force'], ['', '', ' ', '', '', '']);
    expect(written()).toBe(byFlag);
  });

  it('end with the input (Ctrl-D): what was answered stays', async () => {
    const { code, asked } = await talk([], ['mi']);
    expect([code, asked.length]).toEqual([0, 2]);
    expect(settings()).toMatchObject({ units: 'mi' });
  });

  it('are asked again where the answer cannot be one, with the reason', async () => {
    const { out, asked } = await talk([], ['', '', '300', 'fast', '191', '', '5:61', '5:55', '']);
    expect(asked.filter((question) => question.startsWith('Maximum'))).toHaveLength(3);
    expect(out).toContain('athlete.hrMax: ');
    expect(out).toContain('expected a pace such as');
    expect(settings().athlete).toEqual({ hrMax: 191, easyPace: '5:55/km' });
  });

  it('leave out what a flag told', async () => {
    const { asked } = await talk(['--units', 'mi', '--set', 'athlete.hrMax=191'], []);
    expect(asked).toEqual(['First day of the week, monday or sunday [monday]: ']);
  });

  it.each([
    ['--yes', ['--yes'], {}],
    ['standard input is no terminal', [], { stdinIsTerminal: () => false }],
    ['standard output is no terminal', [], { stdoutIsTerminal: () => false }],
  ])('are not asked: %s', async (_, argv, io) => {
    const openDialog = () => Promise.reject(new Error('asked'));
    const terminals = { stdinIsTerminal: () => true, stdoutIsTerminal: () => true };
    expect(await runCli(['init', ...argv], { io: { cwd, writeFile, openDialog, ...terminals, ...io } })).toMatchObject({
      code: 0,
    });
  });
});
