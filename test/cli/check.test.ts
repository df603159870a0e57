import { describe, expect, it } from 'vitest';
import { checkSchema } from '../../src/reporters/schemas/check-schema.ts';
import { runCli } from '../support/run-cli.ts';

const PLAN = [
  'Week,Mon,Tue,Wed,Thu,Fri,Sat,Sun',
  '9 Nov 2026,Rest,6x800 m,3x1 km tempo,Recovery 60 min,Easy 8 km,Rest,Long run 18 km',
  '16 Nov 2026,Rest,Easy 8 km,Tempo 8 km,Recovery 25 min,Easy 8 km,Rest,Long run 18 km',
].join('\n');

const NOW = ['--now', '2026-11-21T12:00:00Z'];
const check = (plan: string, ...args: string[]) => runCli(['check', '-', ...NOW, ...args], { stdin: plan });
const lines = async (plan: string, ...args: string[]): Promise<string[]> =>
  (await check(plan, '-f', 'line', ...args)).out.split('\n').filter((line) => line !== '');

describe('recover check', () => {
  it('names file, line, column, severity and rule, and exits with 1 for an error', async () => {
    const { code, out, err } = await check(PLAN, '-f', 'line');
    expect(code).toBe(1);
    expect(err).toBe('');
    expect(out).toContain(
      'standard input:2:25: error plan/hard-back-to-back "3x1 km tempo" comes the day after "6x800 m"',
    );
    expect(out).toContain('standard input:2:38: warning plan/recovery-too-long');
  });

  it('exits with 0 below the fail level, with 1 at it or beyond the number of warnings', async () => {
    const calm = PLAN.replace('3x1 km tempo', 'Easy 8 km');
    expect((await check(calm)).code).toBe(0);
    expect((await check(calm, '--fail-on', 'warning')).code).toBe(1);
    expect((await check(calm, '--max-warnings', '0')).code).toBe(1);
    expect((await check(PLAN, '--fail-on', 'never')).code).toBe(0);
    expect((await check(PLAN, '--off', 'plan/hard-back-to-back')).code).toBe(0);
  });

  it('exits with 2 where nothing could be read, and says why', async () => {
    const blank = await check('\n');
    expect([blank.code, blank.out]).toEqual([2, '']);
    expect(blank.err).toContain('blank');
    const missing = await runCli(['check', 'no-such-plan.csv', ...NOW]);
    expect(missing.code).toBe(2);
    expect(missing.err).toContain('no-such-plan.csv: there is no such file');
  });

  it('exits with 2 without a plan in a terminal, and never waits', async () => {
    const { code, err } = await runCli(['check']);
    expect(code).toBe(2);
    expect(err).toContain('no plan given');
  });

  it('checks the others where one file cannot be read', async () => {
    const { code, out } = await runCli(['check', '-', 'no-such-plan.csv', '-f', 'line', ...NOW], { stdin: PLAN });
    expect(code).toBe(1);
    expect(out).toContain('plan/hard-back-to-back');
    expect(out).toMatch(/^no-such-plan\.csv:.* warning data\/row-skipped .*no such file/m);
  });

  it('writes JSON by its schema, with every workout', async () => {
    const { out } = await check(PLAN, '--json');
    const document = checkSchema.parse(JSON.parse(out));
    expect(document.schema).toBe('recover.check/1');
    expect(document.workouts).toHaveLength(14);
    expect(document.workouts[3]).toMatchObject({
      day: '2026-11-12',
      kind: 'recovery',
      minutes: [60, 60],
      distanceM: null,
      location: { file: 'standard input', line: 2, column: 38 },
    });
    expect(document.files[0]).toMatchObject({ format: 'week-grid', weeks: 2, days: 14, understood: 14, unparsed: 0 });
  });

  it('is the same to the byte with the same clock', async () => {
    const [one, another] = [await check(PLAN), await check(PLAN)];
    expect(one.out).toBe(another.out);
  });
});

describe('what a plan lets stand', () => {
  const withNote = (cell: string): string => PLAN.replace('3x1 km tempo', cell);

  it('is left out, and not read as a part of the workout', async () => {
    const ok = withNote('3x1 km tempo [ok: hard-back-to-back -- race simulation]');
    expect((await lines(ok)).join()).not.toContain('hard-back-to-back');
    const { out } = await check(ok, '--json');
    expect(checkSchema.parse(JSON.parse(out)).workouts[2]).toMatchObject({ kind: 'tempo', text: '3x1 km tempo' });
  });

  it('is told of where it lets nothing stand, unless its rule is off', async () => {
    const unused = withNote('Easy 8 km [ok: hard-back-to-back -- race simulation]');
    expect((await lines(unused)).join()).toContain('plan/unused-suppression');
    expect((await lines(unused, '--off', 'plan/hard-back-to-back')).join()).not.toContain('unused-suppression');
    expect((await lines(withNote('Easy 8 km [ok: hard-back -- x]'))).join()).toContain('no rule plan/hard-back');
  });

  it('may stand in a comment above the row', async () => {
    const rows = PLAN.split('\n');
    const commented = [rows[0], '# recover-ok plan/hard-back-to-back -- camp', ...rows.slice(1)].join('\n');
    expect((await lines(commented)).join()).not.toContain('plan/hard-back-to-back');
  });

  it('may be asked for its reason', async () => {
    const bare = withNote('3x1 km tempo [ok: hard-back-to-back]');
    expect((await lines(bare)).join()).not.toContain('suppression-without-reason');
    const asked = await lines(bare, '--set', 'rules.plan/suppression-without-reason=warning');
    expect(asked.join()).toContain('plan/suppression-without-reason');
  });
});

describe('a plan against a log', () => {
  const LOG = 'fixtures/logs/season.csv';
  const done = ['--log', LOG, '--tz', 'UTC'];

  it('tells of a planned recovery run that was run hard', async () => {
    const found = (await lines(PLAN, ...done)).filter((line) => line.includes('recovery-done-hard'));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^standard input:2:38: warning .*2026-11-12/);
  });

  it('dates a plan without dates by --start', async () => {
    const undated = PLAN.replace('9 Nov 2026', '1').replace('16 Nov 2026', '2');
    expect((await lines(undated, ...done)).join()).not.toContain('recovery-done-hard');
    expect((await lines(undated, ...done, '--start', '2026-11-09')).join()).toContain('recovery-done-hard');
    expect((await check(undated, '--start', 'Monday')).code).toBe(2);
  });
});

it('tells only what two presets both object to', async () => {
  const rule = 'plan/recovery-too-long';
  const plan = PLAN.replace('60 min', '42 min');
  const by = async (...presets: string[]) =>
    (await lines(plan, ...presets.flatMap((id) => ['--preset', id]))).filter((line) => line.includes(rule)).length;
  expect(await by('lever')).toBe(1);
  expect(await by('zone1')).toBe(0);
  expect(await by('lever', 'zone1')).toBe(0);
  expect(await by('lever', 'yearround')).toBe(1);
});

describe('units of check', () => {
  it('tells of a plan in its own units, unless others are asked for', async () => {
    const miles = [
      'Week,Mon,Tue,Wed,Thu,Fri,Sat,Sun,Total miles',
      '1,Rest,Easy 5 mi,Rest,Easy 5 mi,Rest,Rest,Long run 10 mi,30',
      '# Race: 26.2 mi',
    ].join('\n');
    const own = await lines(miles);
    expect(own.join('\n')).toContain('the total says 30.0 mi, the workouts add up to 20.0 mi');
    expect((await lines(miles, '--units', 'km')).join('\n')).toContain(
      'the total says 48.3 km, the workouts add up to 32.2 km',
    );
    const km = miles.replaceAll(' mi', ' km').replace('Total miles', 'Total km').replace('26.2 km', '42.2 km');
    expect((await lines(km)).join('\n')).toContain('the total says 30.0 km');
    expect((await lines(km, '--units', 'mi')).join('\n')).toContain('the total says 18.6 mi');
  });

  it('takes bare numbers for the units of the user where the plan gives no hint, and says so', async () => {
    const bare = ['Week,Mon,Tue,Wed,Thu,Fri,Sat,Sun', '1,Rest,8 easy,Rest,8 easy,Rec 60,Rest,LR 24'].join('\n');
    const workouts = async (...args: string[]) => {
      const parsed = JSON.parse((await check(bare, '-f', 'json', ...args)).out);
      return parsed.workouts
        .filter(({ kind }: { kind: string }) => kind !== 'rest')
        .map(({ distanceM, minutes, assumptions }: Record<string, unknown>) => ({ distanceM, minutes, assumptions }));
    };
    const recovery = { distanceM: null, minutes: [60, 60], assumptions: ['60 recovery: minutes'] };
    const nothing = { distanceM: null, minutes: null, assumptions: [] };
    expect(await workouts()).toEqual([nothing, nothing, recovery, nothing]);
    const assumptions = ['bare numbers are kilometres'];
    const easy = { distanceM: [8000, 8000], minutes: null, assumptions };
    expect(await workouts('--units', 'km')).toEqual([
      easy,
      easy,
      recovery,
      { distanceM: [24_000, 24_000], minutes: null, assumptions },
    ]);
    const { out } = await check(bare, '-f', 'text', '--units', 'km');
    expect(out.replaceAll('\n', ' ')).toContain(
      '4 assumed (bare numbers are kilometres, 3 times; 60 recovery: minutes)',
    );
  });
});
