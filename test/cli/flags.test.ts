import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';

const SEASON = 'fixtures/logs/season.csv';
const analyze = (...flags: string[]) => runCli(['analyze', SEASON, '--tz', 'UTC', ...flags]);

describe('--now', () => {
  const restDays = async (now: string, tz: string): Promise<string[]> =>
    JSON.parse(
      (
        await runCli(['analyze', '-', '--json', '--tz', tz, '--now', now], {
          stdin: 'date,distance_km,duration\n2026-11-10,8,48:00\n',
        })
      ).out,
    ).weeks[0].restDays;

  it('without an offset is the clock of --tz, not of the machine', async () => {
    expect((await restDays('2026-11-11', 'Pacific/Apia')).at(-1)).toBe('2026-11-11');
    expect((await restDays('2026-11-11T23:30', 'America/New_York')).at(-1)).toBe('2026-11-11');
    expect((await restDays('2026-11-11T23:30:00Z', 'Pacific/Apia')).at(-1)).toBe('2026-11-12');
  });

  it.each(['1', 'garbage', '2026-02-30T00:00:00Z', '2026-11-11T25:00', '11/11/2026', ''])(
    'refuses "%s"',
    async (now) => {
      expect(await analyze('--now', now)).toMatchObject({ code: 2, err: expect.stringMatching(/expected a moment/) });
    },
  );
});

it('--last takes any number of weeks', async () => {
  expect((await analyze('--last', '99999999999', '--json')).code).toBe(0);
});

it('a period that ends before it begins is refused before anything is read', async () => {
  const { code, err } = await runCli(['analyze', 'nowhere.csv', '--from', '2026-11-02', '--to', '2026-11-01']);
  expect([code, err]).toEqual([2, expect.stringMatching(/ends before it begins/)]);
});

it('--off takes the short name of a rule, and suggests what was meant', async () => {
  expect((await analyze('--off', 'became-workout', '--fail-on', 'error')).code).toBe(0);
  expect((await analyze('--off', 'recovery/to-long')).err).toMatch(/unknown rule.*\n.*"recovery\/too-long"/);
});

it('-q silences notes, not warnings', async () => {
  const { err } = await analyze('nowhere.csv', '-q');
  expect(err).toBe('warning: nowhere.csv: there is no such file\n');
});

describe('an output that cannot be written', () => {
  it.each([
    ['a folder that is not there', 'no/such/folder/week.txt', /its folder is not there/],
    ['a folder', 'src', /it is a folder/],
    ['no name', '', /is empty/],
  ])('%s is refused before the log is read', async (_, file, words) => {
    const { code, err, out } = await runCli(['analyze', 'nowhere.csv', '-o', file]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(words);
    expect(err).not.toMatch(/nowhere/);
  });

  it('is told in words that name it', async () => {
    const { code, err } = await runCli(['analyze', SEASON, '-o', 'week.txt'], {
      io: {
        writeFile: () => {
          throw Object.assign(new Error('EROFS: read-only file system'), { code: 'EROFS' });
        },
      },
    });
    expect([code, err]).toEqual([2, expect.stringMatching(/cannot write week\.txt: nothing can be written there/)]);
  });
});

it('formats --detect names the file it cannot read', async () => {
  expect((await runCli(['formats', '--detect', 'nowhere.csv'])).err).toMatch(/^error: nowhere\.csv: there is no such/);
  expect((await runCli(['formats', '--detect', 'src'])).err).toMatch(/^error: src: nothing in it could be read/);
});

it('switches a rule on that is off by default', async () => {
  const csv = `date,title,distance_km,duration\n${[2, 4, 9, 11, 16, 18].map((day) => `2026-11-${String(day).padStart(2, '0')},Easy,8,48:00`).join('\n')}\n`;
  const rulesWith = async (...flags: readonly string[]) => {
    const argv = ['analyze', '-', '--json', '--all', '--now', '2026-11-30', ...flags];
    const { findings } = JSON.parse((await runCli(argv, { stdin: csv })).out) as { findings: { rule: string }[] };
    return findings.map(({ rule }) => rule);
  };
  expect(await rulesWith()).not.toContain('week/no-hard-stimulus');
  expect(await rulesWith('--set', 'rules.week/no-hard-stimulus="info"')).toContain('week/no-hard-stimulus');
});
