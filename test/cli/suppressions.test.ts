import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT, runCli } from '../support/run-cli.ts';

const cwd = mkdtempSync(join(tmpdir(), 'recover-'));
afterAll(() => rmSync(cwd, { recursive: true }));

const SEASON = join(ROOT, 'fixtures/logs/season.csv');
// The week holds one spoiled recovery run, 30 September; beside it only a row that could not be read warns.
const WEEK = ['--week', '2026-W40', '--tz', 'Atlantic/Azores', '--off', 'data/row-skipped'];
const DAY = '2026-09-30';

interface Found {
  readonly rule: string;
  readonly day: string | null;
  readonly reason?: string;
  readonly location: { readonly file: string; readonly line: number | null } | null;
}

interface Report {
  readonly findings: readonly Found[];
  readonly suppressed: readonly Found[];
  readonly counts: unknown;
  readonly sessions: readonly { readonly day: string; readonly verdict: string | null }[];
  readonly weeks: unknown;
}

/** A working directory with that suppressions file in it. */
const folderWith = (name: string, ...entries: readonly object[]): string => {
  const folder = join(cwd, name);
  mkdirSync(folder);
  const lines = entries.map((entry) => JSON.stringify(entry)).join(',\n');
  writeFileSync(join(folder, 'recover.suppressions.json'), `{ "suppressions": [\n${lines}\n] }`);
  return folder;
};
const run = (folder: string, ...argv: readonly string[]) => runCli(argv, { io: { cwd: folder } });
const reportIn = async (folder: string): Promise<Report> =>
  JSON.parse((await run(folder, 'analyze', SEASON, ...WEEK, '--json')).out);

const none = join(cwd, 'none');
mkdirSync(none);
const workout = folderWith('workout', { day: DAY, rule: 'recovery/became-workout', reason: 'a friend came along' });
const stale = folderWith('stale', { day: DAY, rule: 'recovery/hr-drift', reason: 'hot' });

describe('a suppressed roll-up', () => {
  it('leaves findings, counts and exit code, parts and all; what happened stays', async () => {
    const [before, after] = [await reportIn(none), await reportIn(workout)];
    const isOfRun = ({ rule, day }: Found): boolean => day === DAY && rule.startsWith('recovery/');
    expect(before.suppressed).toEqual([]);
    expect(before.findings.filter(isOfRun).length).toBeGreaterThan(2);
    expect(after.findings).toEqual(before.findings.filter((found) => !isOfRun(found)));
    expect(after.suppressed).toEqual(
      before.findings.filter(isOfRun).map((found) => ({ ...found, reason: 'a friend came along' })),
    );
    expect(after.counts).toMatchObject({ error: 0, warning: 0 });
    expect(after.sessions).toEqual(before.sessions);
    expect(after.sessions.find(({ day }) => day === DAY)?.verdict).toBe('became-workout');
    expect(after.weeks).toEqual(before.weeks);
  });

  it.each(['analyze', 'sessions', 'session'])('does not fail recover %s', async (command) => {
    const period = command === 'session' ? ['--from', DAY, '--to', DAY] : WEEK;
    const argv = [command, SEASON, ...period, '--fail-on', 'warning'];
    expect([(await run(none, ...argv)).code, (await run(workout, ...argv)).code]).toEqual([1, 0]);
  });

  it('is told in one line, and with --verbose finding by finding', async () => {
    const { out } = await run(workout, 'analyze', SEASON, ...WEEK);
    expect(out).toMatch(/\n\n5 findings suppressed \(recover\.suppressions\.json\)\.\n\n0 errors/);
    const told = (await run(workout, 'analyze', SEASON, ...WEEK, '--verbose')).out;
    expect(told).toMatch(
      /suppressed \(recover\.suppressions\.json\):\n {3}2026-09-30 recovery\/became-workout: a friend/,
    );
    expect((await run(none, 'analyze', SEASON, ...WEEK)).out).not.toContain('suppressed');
  });

  it('is told beside the one session, as text and as JSON', async () => {
    const argv = ['session', SEASON, '--from', DAY, '--to', DAY];
    expect((await run(workout, ...argv)).out).toContain('5 findings suppressed');
    const page = JSON.parse((await run(workout, ...argv, '--json')).out) as Report;
    expect([page.findings.length, page.suppressed.length]).toEqual([0, 5]);
  });
});

describe('a stale entry', () => {
  it('is noted on standard error and is a finding with its line', async () => {
    const { err } = await run(stale, 'analyze', SEASON, ...WEEK);
    expect(err).toContain(
      'note: recover.suppressions.json:2: nothing to suppress: no finding of recovery/hr-drift on 2026-09-30\n',
    );
    const found = (await reportIn(stale)).findings.filter(({ rule }) => rule === 'data/stale-suppression');
    expect(found).toMatchObject([{ day: null, location: { file: 'recover.suppressions.json', line: 2 } }]);
  });

  it('is no note with --quiet, in another week, or of recover session, which sees one session', async () => {
    const noted = async (...argv: readonly string[]) => (await run(stale, ...argv)).err.includes('nothing to suppress');
    expect(await noted('sessions', SEASON, ...WEEK)).toBe(true);
    expect(await noted('analyze', SEASON, ...WEEK, '--quiet')).toBe(false);
    expect(await noted('analyze', SEASON, '--week', '2026-W41')).toBe(false);
    expect(await noted('session', SEASON, '--from', DAY, '--to', DAY)).toBe(false);
  });

  it('can be made to fail, or switched off', async () => {
    const code = async (...argv: readonly string[]) => (await run(stale, 'analyze', SEASON, ...WEEK, ...argv)).code;
    // The week has an error of its own, of the run that is not suppressed here.
    const only = ['--off', 'recovery/became-workout', '--fail-on', 'error'];
    expect(await code(...only)).toBe(0);
    expect(await code(...only, '--set', 'rules.data/stale-suppression=error')).toBe(1);
    expect(await code(...only, '--off', 'data/stale-suppression')).toBe(0);
  });
});

describe('the file', () => {
  it('is the nearest one upward, or that of --suppressions', async () => {
    const below = join(workout, 'logs/2026');
    mkdirSync(below, { recursive: true });
    expect((await reportIn(below)).suppressed).toHaveLength(5);
    const told = await run(none, 'analyze', SEASON, ...WEEK, '--suppressions', '../workout/recover.suppressions.json');
    expect(told.out).toContain('5 findings suppressed (../workout/recover.suppressions.json).');
  });

  it('must be there when it is named, and hold what it should', async () => {
    const missing = await run(none, 'analyze', SEASON, '--suppressions', 'nope.json');
    expect([missing.code, missing.err]).toEqual([2, 'error: --suppressions nope.json: there is no such file\n']);
    const bad = folderWith('bad', { day: DAY, rule: 'recovery/too-long' });
    const { code, err } = await run(bad, 'analyze', SEASON);
    expect([code, err]).toEqual([
      2,
      'error: recover.suppressions.json:2:1: suppressions.0.reason: expected a reason: why may this finding stand?\n',
    ]);
  });
});
