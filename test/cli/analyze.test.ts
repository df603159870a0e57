import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';

const SEASON = 'fixtures/logs/season.csv';
const ZONE = ['--tz', 'Atlantic/Azores', '--now', '2026-11-16T08:00:00Z'];
const HEADER = 'date,title,distance_km,duration,avg_hr,max_hr\n';
const told = (...more: string[]): string[] => ['analyze', '-', '--set', 'athlete.hrMax=190', ...more];
const report = async (row: string) => JSON.parse((await runCli(told('--json'), { stdin: `${HEADER}${row}\n` })).out);

describe('recover analyze', () => {
  it('prints the last week of a log and ends with 0', async () => {
    const { code, out, err } = await runCli(['analyze', SEASON, ...ZONE]);
    expect(code).toBe(0);
    expect(out).toMatch(/^recover {2}week 46, Mon 9 - Sun 15 Nov 2026/);
    expect(out).toMatch(/Not medical advice/);
    expect(err).toMatch(/^note: /);
  });

  it('gives the same bytes twice, whatever the system zone', async () => {
    const one = await runCli(['analyze', SEASON, '--json', ...ZONE]);
    const other = await runCli(['analyze', SEASON, '--json', ...ZONE], {
      io: { systemTimeZone: () => 'Pacific/Apia', now: () => new Date(0) },
    });
    expect(other.out).toBe(one.out);
  });

  it('covers every week with --all, some with --last', async () => {
    const weeks = async (...flags: string[]): Promise<number> =>
      JSON.parse((await runCli(['analyze', SEASON, '--json', ...ZONE, ...flags])).out).weeks.length;
    expect([await weeks(), await weeks('--last', '3'), await weeks('--all')]).toEqual([1, 3, 14]);
  });

  it('covers the weeks up to one with --weeks: the last one, or that of --week', async () => {
    const weeks = async (...flags: string[]): Promise<string[]> =>
      JSON.parse((await runCli(['analyze', SEASON, '--json', ...ZONE, ...flags])).out).period.weeks;
    expect(await weeks('--weeks', '3')).toEqual(['2026-W44', '2026-W45', '2026-W46']);
    expect(await weeks('--weeks', '3')).toEqual(await weeks('--last', '3'));
    expect(await weeks('--week', '2026-W45', '--weeks', '2')).toEqual(['2026-W44', '2026-W45']);
    expect(await weeks('--week', '2026-W45', '--weeks', '1')).toEqual(['2026-W45']);
    const both = await runCli(['analyze', SEASON, '--weeks', '2', '--last', '2']);
    expect([both.code, both.err]).toEqual([2, expect.stringMatching(/choose one of/)]);
  });

  it('reads standard input, and several formats go to several places', async () => {
    const { out, files } = await runCli(told('-f', 'text', '-f', 'json=week.json'), {
      stdin: `${HEADER}2026-11-11,Easy,8,48:00,140,150\n`,
    });
    expect(out).toMatch(/week 46/);
    expect(JSON.parse(Object.values(files)[0]!).schema).toBe('recover.analyze/1');
  });
});

it('does not call days rest that have not come yet, or lie before the log', async () => {
  const restDays = async (now: string): Promise<string[]> =>
    JSON.parse(
      (await runCli(told('--json', '--now', now), { stdin: `${HEADER}2026-11-10,Easy,8,48:00,140,150\n` })).out,
    ).weeks[0].restDays;
  expect(await restDays('2026-11-12T09:00:00Z')).toEqual(['2026-11-11', '2026-11-12']);
  expect(await restDays('2026-11-30T09:00:00Z')).toHaveLength(5);
});

describe('a run titled "Recovery"', () => {
  it('at 85 % of maximum for 60 min is an error with three pieces of evidence', async () => {
    const { findings, sessions, counts } = await report('2026-11-11,Recovery,11.0,1:00:00,162,171');
    const error = findings.find((finding: { severity: string }) => finding.severity === 'error');
    expect(error.rule).toBe('recovery/became-workout');
    expect(Object.keys(error.evidence)).toEqual(
      expect.arrayContaining(['hrAboveCap', 'tooLong', 'aboveAerobicThreshold']),
    );
    expect([sessions[0].verdict, counts.error]).toEqual(['became-workout', 1]);
  });

  it('at 65 % for 25 min is silent', async () => {
    const { findings, sessions } = await report('2026-11-11,Recovery,3.5,25:00,123,130');
    expect([findings, sessions[0].verdict]).toEqual([[], 'kept']);
  });
});

describe('exit codes', () => {
  const bad = `${HEADER}2026-11-11,Recovery,11.0,1:00:00,162,171\n`;

  it.each([
    [[], 0],
    [['--fail-on', 'error'], 1],
    [['--fail-on', 'never'], 0],
    [['--max-warnings', '0'], 1],
    [['--max-warnings', '9'], 0],
    [['--off', 'recovery/became-workout', '--fail-on', 'error'], 0],
  ])('%j: %i', async (flags, code) => {
    expect((await runCli(told(...flags), { stdin: bad })).code).toBe(code);
  });

  it.each([
    ['a file that is not there', ['analyze', 'nowhere.csv'], /nowhere\.csv: there is no such file/],
    ['an unknown format', ['analyze', SEASON, '-f', 'jsn'], /unknown format "jsn".*\n.*did you mean "json"/],
    ['an unknown rule', ['analyze', SEASON, '--off', 'recovery/too-lang'], /did you mean "recovery\/too-long"/],
    ['an unknown preset', ['analyze', SEASON, '--preset', 'levr'], /preset/],
    ['an unknown flag', ['analyze', SEASON, '--jsno'], /--json/],
    ['an unknown command', ['analyse', SEASON], /analyze/],
    ['a week that never was', ['analyze', SEASON, '--week', '2026-W60'], /2026-W46/],
    ['a zone that is not one', ['analyze', SEASON, '--tz', 'Mars/Olympus'], /time zone/],
    ['two formats for one place', ['analyze', SEASON, '-f', 'text', '-f', 'json'], /two formats/],
    ['a missing config', ['analyze', SEASON, '--config', 'none.jsonc'], /no such file/],
  ])('2 for %s, with a word on what to do', async (_, argv, message) => {
    const { code, out, err } = await runCli(argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('2 with the help for no path on a terminal', async () => {
    const { code, err } = await runCli(['analyze']);
    expect(code).toBe(2);
    expect(err).toMatch(/recover analyze log\.csv/);
  });

  it.each([
    'empty.csv',
    'binary.csv',
    'header-only.csv',
    'truncated.gpx',
    'route-without-times.gpx',
    'entity-bomb.gpx',
    'page.gpx',
  ])('2 for %s alone, naming file and reason', async (name) => {
    const { code, err } = await runCli(['analyze', `fixtures/logs/broken/${name}`]);
    expect(code).toBe(2);
    expect(err).toMatch(new RegExp(`broken/${name.replace('.', '\\.')}.*: \\S`));
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('0 when only some of the inputs are broken, each of which is named', async () => {
    const { code, out, err } = await runCli([
      'analyze',
      'fixtures/logs/broken/truncated.gpx',
      SEASON,
      'nowhere.csv',
      '--json',
      ...ZONE,
    ]);
    const { inputs, findings } = JSON.parse(out);
    expect(code).toBe(0);
    expect(inputs).toHaveLength(3);
    expect(err).toMatch(/truncated\.gpx/);
    expect(findings.filter(({ rule }: { rule: string }) => rule === 'data/row-skipped').length).toBeGreaterThanOrEqual(
      2,
    );
  });
});

describe('colour', () => {
  const sequence = '\u001b[';
  const colored = async (flags: string[], env = {}, io = {}): Promise<boolean> =>
    (await runCli(['analyze', SEASON, ...ZONE, ...flags], { env, io })).out.includes(sequence);

  it('follows --color, then NO_COLOR, then FORCE_COLOR, then the terminal', async () => {
    const terminal = { stdoutIsTerminal: () => true };
    expect(await colored([])).toBe(false);
    expect(await colored([], {}, terminal)).toBe(true);
    expect(await colored([], { NO_COLOR: '1', FORCE_COLOR: '1' }, terminal)).toBe(false);
    expect(await colored([], { NO_COLOR: '' }, terminal)).toBe(true);
    expect(await colored([], { FORCE_COLOR: '1' })).toBe(true);
    expect(await colored(['--color', 'always'], { NO_COLOR: '1' })).toBe(true);
    expect(await colored(['--color', 'never'], { FORCE_COLOR: '1' }, terminal)).toBe(false);
  });
});

it('prints nothing above ASCII with --ascii', async () => {
  const { out } = await runCli(['analyze', SEASON, '--ascii', '--all', ...ZONE]);
  expect([...out].every((sign) => sign.charCodeAt(0) < 0x80)).toBe(true);
});

it.each([40, 60, 80, 100])('keeps to a terminal of %i columns', async (columns) => {
  const { out } = await runCli(['analyze', SEASON, ...ZONE], {
    io: { stdoutIsTerminal: () => true, columns: () => columns },
    env: { NO_COLOR: '1' },
  });
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
});

it('warns of an odd row in its own week, and only notes it in others', async () => {
  const csv = 'date,sport,distance_km,duration\n2026-11-01,Run,2,4:30\n2026-11-11,Run,8,45:00\n';
  const severities = async (...period: readonly string[]) => {
    const { out } = await runCli(['analyze', '-', '--json', '--now', '2026-11-16', ...period], { stdin: csv });
    const { findings } = JSON.parse(out) as { findings: { rule: string; severity: string }[] };
    return findings.filter(({ rule }) => rule === 'data/row-skipped').map(({ severity }) => severity);
  };
  expect(await severities()).toEqual(['info']);
  expect(await severities('--week', '2026-W44')).toEqual(['warning']);
  expect(await severities('--all')).toEqual(['warning']);
});
