import { describe, expect, it } from 'vitest';
import {
  EXPLAIN_REPORTERS,
  FORMAT_REPORTERS,
  REPORTERS,
  SESSION_REPORTERS,
  SLOT_REPORTERS,
  ZONE_REPORTERS,
} from '../../src/reporters/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { runCli } from '../support/run-cli.ts';

const SEASON = 'fixtures/logs/season.csv';
const ZONE = ['--tz', 'Atlantic/Azores'];

it('prints version and help without a log', async () => {
  expect((await runCli(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  const help = await runCli(['--help']);
  expect([help.code, help.out.includes('analyze [options] [paths...]')]).toEqual([0, true]);
  expect((await runCli([])).code).toBe(2);
});

describe('the help of a command', () => {
  it.each([
    ['analyze', REPORTERS],
    ['sessions', SESSION_REPORTERS],
    ['slots', SLOT_REPORTERS],
    ['zones', ZONE_REPORTERS],
    ['explain', EXPLAIN_REPORTERS],
    ['formats', FORMAT_REPORTERS],
  ] as const)('%s names its formats', async (command, reporters) => {
    const { out } = await runCli([command, '--help']);
    const listed = /--format <name\[=file\]> +([^;]+);/.exec(out)![1]!.split(/, | or /);
    expect(listed).toEqual(reporters.map(({ id }) => id));
  });
});

it('keeps every athlete of a log in the sessions, each by their own numbers', async () => {
  const log =
    'date,athlete,title,distance_km,duration,avg_hr,max_hr\n2026-11-10,Anna,Race,10,45:00,180,195\n2026-11-11,Ben,Race,10,50:00,160,172\n';
  const { code, out } = await runCli(['sessions', '-', '-f', 'csv'], { stdin: log });
  expect([code, out.trim().split('\n').length]).toEqual([0, 3]);
  expect((await runCli(['analyze', '-'], { stdin: log })).code).toBe(2);
  expect((await runCli(['analyze', '-', '--athlete', 'ben'], { stdin: log })).code).toBe(0);
});

describe('recover sessions', () => {
  it('gives one record per session in every format', async () => {
    const lines = async (format: string): Promise<string[]> =>
      (await runCli(['sessions', SEASON, ...ZONE, '-f', format])).out.trim().split('\n');
    expect((await lines('ndjson')).length).toBe(80);
    expect((await lines('csv')).length).toBe(81);
    expect(JSON.parse((await lines('json')).join('\n')).sessions).toHaveLength(80);
  });

  it('writes a CSV that analyze reads back to the same findings', async () => {
    const csv = (await runCli(['sessions', SEASON, ...ZONE, '-f', 'csv'])).out;
    const findings = async (argv: string[], stdin?: string) =>
      JSON.parse((await runCli(argv, stdin === undefined ? {} : { stdin })).out)
        .findings.filter(({ rule }: { rule: string }) => !rule.startsWith('data/'))
        .map(({ rule, severity, day }: { rule: string; severity: string; day: string }) => [rule, severity, day]);
    const direct = await findings(['analyze', SEASON, '--all', '--json', ...ZONE]);
    expect(await findings(['analyze', '-', '--all', '--json', ...ZONE], csv)).toEqual(direct);
    expect(direct.length).toBeGreaterThan(5);
  });
});

it('recover slots prints the slots alone', async () => {
  const { slots, schema } = JSON.parse((await runCli(['slots', SEASON, ...ZONE, '--json'])).out);
  expect(schema).toBe('recover.slots/1');
  expect(slots.map(({ kind }: { kind: string }) => kind)).toContain('recovery-run');
});

it('recover zones says where every number came from', async () => {
  const { out } = await runCli(['zones', SEASON, ...ZONE]);
  expect(out).toMatch(/HRmax.*observed/);
  expect(out).toMatch(/--set athlete\.hrMax/);
});

describe('recover explain', () => {
  it('lists, explains one by its full or short name, and all', async () => {
    expect((await runCli(['explain'])).out).toMatch(/recovery\/hr-drift/);
    const short = await runCli(['explain', 'hr-drift']);
    expect(short.out).toBe((await runCli(['explain', 'recovery/hr-drift'])).out);
    expect(short.out).toMatch(/Beware/);
    expect(JSON.parse((await runCli(['explain', '--all', '--json'])).out).rules.length).toBeGreaterThanOrEqual(10);
  });

  it('says of a rule what the presets decide, where the sources say so, and what may be set', async () => {
    const { out } = await runCli(['explain', 'too-long', '-f', 'markdown']);
    expect(out).toMatch(/^# recovery\/too-long\n/);
    expect(out).toContain('| lever | up to 30 |');
    expect(out).toContain('| minutes | by preset | two edges |');
    expect(out).toMatch(/LEVER .*line 47\)/);
    expect(out).toContain('`--off recovery/too-long`');
    const all = (await runCli(['explain', '--all', '-f', 'markdown'])).out;
    expect(all.match(/^# /gm)).toHaveLength(RULES.length);
    const [rule] = JSON.parse((await runCli(['explain', 'rpe-too-high', '--json'])).out).rules;
    expect(rule.presets).toContainEqual({ preset: 'zone1', 'effort of 10': 'up to 2' });
    expect(rule.sources[0]).toMatchObject({ id: 'zone1', lines: [6] });
  });

  it('suggests the rule that was meant', async () => {
    const { code, err } = await runCli(['explain', 'recovery/hr-drfit']);
    expect(code).toBe(2);
    expect(err).toMatch(/did you mean "recovery\/hr-drift"/);
  });
});

describe('recover presets', () => {
  it('lists six, tells one, compares two', async () => {
    expect((await runCli(['presets'])).out.match(/^ {2}\w+ /gm)).toHaveLength(6 + 1);
    expect((await runCli(['presets', 'lever'])).out).toMatch(/body-weight support/);
    const compared = (await runCli(['presets', 'lever', 'zone1'])).out;
    expect(compared).toMatch(/\* .*minutes.*up to 30.*up to 45/);
    expect(compared).not.toMatch(/\* .*rest after race/);
  });
});

it.each(['config', 'suppressions', 'analyze', 'sessions', 'slots', 'zones'])(
  'recover schema %s prints a JSON Schema',
  async (name) => {
    const { code, out } = await runCli(['schema', name]);
    expect([code, JSON.parse(out).type]).toEqual([0, 'object']);
  },
);

describe('settings', () => {
  const cap = async (argv: string[], circumstances = {}): Promise<number> =>
    JSON.parse((await runCli(['zones', SEASON, '--json', ...ZONE, ...argv], circumstances)).out).athlete.cap.bpm;
  const config = (text: string) => ({
    io: {
      kindOf: (path: string) =>
        path.endsWith('recover.config.jsonc') || path.endsWith('.csv') ? ('file' as const) : undefined,
      readFile: (path: string) =>
        path.endsWith('.jsonc')
          ? new TextEncoder().encode(text)
          : new TextEncoder().encode('date,title,distance_km,duration\n2026-11-11,Easy,8,48:00\n'),
    },
  });

  it('come from the flag before the environment before the project file', async () => {
    const file = config('{ "athlete": { "hrMax": 180 }, "preset": "zone1" }');
    expect(await cap([], file)).toBeCloseTo(131.4, 1);
    expect(await cap(['--set', 'athlete.hrMax=190'], file)).toBeCloseTo(138.7, 1);
    expect(await cap(['--set', 'athlete.hrMax=190'], { ...file, env: { RECOVER_PRESET: 'lever' } })).toBeCloseTo(
      133,
      1,
    );
    expect(
      await cap(['--set', 'athlete.hrMax=190', '--preset', 'newshealth'], {
        ...file,
        env: { RECOVER_PRESET: 'zone1' },
      }),
    ).toBeCloseTo(133, 1);
  });

  it('are refused with file, line and column when unknown', async () => {
    const { code, err } = await runCli(['zones', SEASON], config('{ "athlet": {} }'));
    expect(code).toBe(2);
    expect(err).toMatch(/recover\.config\.jsonc:1:3: unknown setting "athlet"/);
    expect(err).toMatch(/did you mean "athlete"/);
  });
});

describe('slots as a calendar', () => {
  const slots = (...flags: readonly string[]) =>
    runCli([
      'slots',
      'fixtures/logs/season.csv',
      '-f',
      'ics',
      '--now',
      '2026-11-16T08:00:00Z',
      '--tz',
      'UTC',
      ...flags,
    ]);

  it('is the same for the same moment, and has the ids of the JSON document', async () => {
    const [one, two] = await Promise.all([slots(), slots()]);
    expect(one.out).toBe(two.out);
    const { out } = await runCli(['slots', 'fixtures/logs/season.csv', '--json', '--now', '2026-11-16', '--tz', 'UTC']);
    const uids = (JSON.parse(out) as { slots: { uid: string }[] }).slots.map(({ uid }) => uid);
    expect([...one.out.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid)).toEqual(uids);
  });

  it('takes a time of day, and refuses what is none', async () => {
    expect((await slots('--at', '07:00')).out).toContain('DTSTART:20261118T070000Z');
    expect((await slots('--at', '07:00', '--tz', 'Europe/London')).out).toContain('DTSTART:20261118T070000Z');
    expect((await slots('--at', '07:00', '--tz', 'Asia/Tokyo')).out).toContain('DTSTART:20261117T220000Z');
    const { code, err } = await slots('--at', '25:00');
    expect(code).toBe(2);
    expect(err).toContain('Expected a time such as 07:00');
  });
});
