import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { schemaOf } from '../../src/reporters/schemas/schema-of.ts';
import { schemaFaults } from '../reporters/support/schema-faults.ts';
import { gpxOfSamples } from '../support/gpx-text.ts';
import { runCli } from '../support/run-cli.ts';
import { syntheticRun } from '../support/synthetic-run.ts';

const folder = mkdtempSync(join(tmpdir(), 'recover-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string): string => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
};

/** Below 139 bpm for 15 min, and well above from then on. */
const turned = syntheticRun({
  seconds: 2400,
  bpm: (s) => (s < 900 ? 130 : 152) + 2 * Math.sin(s / 11),
  mps: (s) => (s < 900 ? 2.5 : 3),
});
const FILE = write('jog.gpx', gpxOfSamples(turned).replace('Morning jog', 'Recovery jog'));
const SEASON = 'fixtures/logs/strava-export/activities.csv';
const CLOCK = ['--tz', 'UTC', '--now', '2026-11-16T08:00:00Z'];
const session = (...argv: readonly string[]) => runCli(['session', ...argv, ...CLOCK]);

describe('recover session', () => {
  it('draws heart rate and pace and marks the minute at which the cap was crossed', async () => {
    const { code, out } = await session(FILE, '--ascii', '--set', 'athlete.hrMax=190');
    expect(code).toBe(0);
    const lines = out.split('\n');
    const marked = lines.findIndex((line) => /^ +v$/.test(line));
    // 15 of 40 min, of 71 columns behind the labels
    expect(lines[marked]!.indexOf('v')).toBeGreaterThanOrEqual(9 + 26);
    expect(lines[marked]!.indexOf('v')).toBeLessThanOrEqual(9 + 27);
    expect(out.replace(/\s+/g, ' ')).toContain(': cap of a recovery run 133-139; v 14:55 went above it and stayed');
    expect(out).toContain('Pace per km, adjusted for grade');
    expect(out).toContain('HR crossed 139 bpm at 14:55');
  });

  it('says what it would take where a single file tells no maximum', async () => {
    const { out } = await session(FILE);
    expect(out).toContain('HRmax unknown');
    expect(out).toContain('Your other runs would tell, --log FOLDER, or you: --set athlete.hrMax=190');
  });

  it('knows the runner from the logs beside it, and shows the session of the file alone', async () => {
    const { out, err } = await session(FILE, '--log', SEASON);
    expect(out).toContain('HRmax 191 seen');
    expect(out.match(/^recover {2}/gm)).toHaveLength(1);
    expect(out).toContain('Wed 11 Nov 2026 06:31');
    expect(err).not.toContain('the last of');
  });

  it('takes the last run of a log and says so', async () => {
    const { out, err } = await session(SEASON);
    expect(err).toContain('note: the last of ');
    expect(err).toContain('--from 2026-11-15 --to 2026-11-15 would choose by day');
    expect(out).toContain('Sun 15 Nov 2026');
  });

  it('shows the sessions of the days asked for, and no others of their week', async () => {
    const { out } = await session(SEASON, '--from', '2026-11-10', '--to', '2026-11-12');
    expect([...out.matchAll(/^recover {2}(\w+ \d+) Nov/gm)].map(([, day]) => day)).toEqual([
      'Tue 10',
      'Wed 11',
      'Thu 12',
    ]);
  });

  it('refuses a day without a session, with the days there are', async () => {
    const { code, err } = await session(SEASON, '--from', '2031-01-01', '--to', '2031-01-01');
    expect(code).toBe(2);
    expect(err).toContain('the log goes from');
  });

  it('prints a document that keeps to its schema, with the stream on request', async () => {
    const [plain, full] = await Promise.all([session(FILE, '--json'), session(FILE, '--json', '--streams')]);
    const [one, two] = [JSON.parse(plain.out), JSON.parse(full.out)];
    expect(one.schema).toBe('recover.session/1');
    expect(one.sessions).toHaveLength(1);
    expect(one.sessions[0].stream).toBeUndefined();
    expect(two.sessions[0].stream.stepS).toBe(5);
    expect(schemaFaults(schemaOf('session'), one)).toEqual([]);
    expect(schemaFaults(schemaOf('session'), two)).toEqual([]);
  });

  it('fails at the level asked for, by the findings of the session alone', async () => {
    const hard = ['--set', 'athlete.hrMax=190', '--fail-on', 'warning'];
    expect((await session(FILE, ...hard)).code).toBe(1);
    // A kept recovery run in a week that holds a spoiled one.
    expect((await session(SEASON, '--from', '2026-11-11', '--to', '2026-11-11', '--fail-on', 'warning')).code).toBe(0);
    expect((await session(SEASON, '--from', '2026-11-12', '--to', '2026-11-12', '--fail-on', 'warning')).code).toBe(1);
  });

  it('needs the session in a file when there are logs beside it', async () => {
    const { code, err } = await runCli(['session', '-', '--log', SEASON, ...CLOCK], { stdin: 'date,km\n' });
    expect(code).toBe(2);
    expect(err).toContain('--log needs the session in a file');
  });

  it('reads standard input, and asks for a file at a terminal', async () => {
    const csv = 'date,title,distance_km,duration\n2026-11-11 06:31,Recovery jog,8.1,50:00\n';
    const { code, out } = await runCli(['session', ...CLOCK], { stdin: csv });
    expect(code).toBe(0);
    expect(out).toContain('No picture: only a recording');
    expect((await runCli(['session', ...CLOCK])).code).toBe(2);
  });
});
