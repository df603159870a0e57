import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type AnalyzeJson, analyzeSchema } from '../../src/reporters/schemas/analyze-schema.ts';
import { runCli } from '../support/run-cli.ts';

const SEASON = 'fixtures/logs/season.csv';
const PLAN = 'fixtures/plans/season-plan.csv';
const NOW = ['--tz', 'UTC', '--now', '2026-11-15T20:00:00Z'];
const FOLDER = mkdtempSync(join(tmpdir(), 'recover-plan-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const planFile = (text: string, name = 'plan.csv'): string => {
  const path = join(FOLDER, name);
  writeFileSync(path, text);
  return path;
};

const analyze = (...args: string[]) => runCli(['analyze', SEASON, ...NOW, ...args]);
const reported = (out: string): AnalyzeJson => analyzeSchema.parse(JSON.parse(out));
const report = async (...args: string[]): Promise<AnalyzeJson> => reported((await analyze('--json', ...args)).out);
const standings = ({ planned }: AnalyzeJson): string[] =>
  planned!.matches.map(({ day, standing }) => `${day.slice(8)} ${standing}`);

/** The season with other runs in the week of 9 November. */
const onWeek = async (rows: readonly string[], plan: string, ...args: string[]): Promise<AnalyzeJson> => {
  const lines = readFileSync(SEASON, 'utf8').split('\n');
  const before = lines.filter((line) => line < '2026-11-09' || line.startsWith('date'));
  const stdin = [...before, ...rows].join('\n');
  const outcome = await runCli(['analyze', '-', '--json', ...NOW, '--plan', planFile(plan), ...args], { stdin });
  return reported(outcome.out);
};

const HARD = '10,0:50:00,165,186';
const EASY = '4,0:30:00,121,125';
const WEEK = 'Week,Mon,Tue,Wed,Thu,Fri,Sat,Sun\n';

describe('recover analyze --plan', () => {
  it.each([
    ['text', ['--plan', PLAN]],
    ['text-3-weeks', ['--plan', PLAN, '--weeks', '3']],
    ['text-3-weeks-verbose', ['--plan', PLAN, '--weeks', '3', '--verbose', '--ascii']],
    ['line', ['--plan', PLAN, '--weeks', '3', '-f', 'line']],
    ['markdown', ['--plan', PLAN, '-f', 'markdown']],
  ])('looks as it did: %s', async (name, args) => {
    await expect((await analyze(...args)).out).toMatchFileSnapshot(`golden/plan-and-log/${name}.txt`);
  });

  it('says in JSON what was planned, where it stands, and what became of it', async () => {
    const { planned } = await report('--plan', PLAN);
    await expect(`${JSON.stringify(planned, null, 2)}\n`).toMatchFileSnapshot('golden/plan-and-log/planned.json');
  });

  it('says null where no plan is given', async () => {
    expect((await report()).planned).toBeNull();
  });

  it('counts nothing as left out on a day that is not over', async () => {
    const onFriday = ['--now', '2026-11-13T08:00:00Z'];
    const rows = [`2026-11-10,Six,,${HARD},,,`, `2026-11-13,Commute,Cycling,${EASY},,,`];
    const { planned } = await onWeek(
      rows,
      `${WEEK}9 Nov 2026,,6x800 m,Recovery 30 min,,Easy 40 min,,Long run 18 km\n`,
      ...onFriday,
    );
    expect(planned!.matches.map(({ day, standing }) => `${day.slice(8)} ${standing}`)).toEqual([
      '10 as-planned',
      '11 skipped',
    ]);
    expect(planned!.openDays).toEqual(['2026-11-13', '2026-11-15']);
  });

  it('finds on Monday what was planned for the Sunday of the week before', async () => {
    const plan = `${WEEK}2 Nov 2026,,,,,,,\n9 Nov 2026,,,,,,,5 x 4 min hard\n16 Nov 2026,,,,,,,Rest\n`;
    const rows = ['2026-11-14,Easy,,6,0:40:00,130,138,,,', `2026-11-16,5 x 4 min,,${HARD},,,`];
    const found = await onWeek(rows, plan, '--week', '2026-W46', '--now', '2026-11-17T08:00:00Z');
    expect(found.planned!.matches).toMatchObject([{ day: '2026-11-15', standing: 'moved', doneOn: '2026-11-16' }]);
  });
});

describe('what a plan says of intent', () => {
  const plan = `${WEEK}9 Nov 2026,Rest,6x800 m,Recovery 30 min,Rest,Rest,Rest,Rest\n`;

  it('is taken where the log says nothing: a planned recovery run that was run hard became a workout', async () => {
    const rows = [`2026-11-10,,,${HARD},,,`, `2026-11-11,,,${HARD},,,`];
    const found = await onWeek(rows, plan);
    expect(found.sessions.map(({ intent }) => [intent.kind, intent.from])).toEqual([
      ['intervals', ['plan']],
      ['recovery', ['plan']],
    ]);
    const rules = found.findings.map(({ rule }) => rule);
    expect(rules).toContain('recovery/became-workout');
    // Nothing is said twice.
    expect(rules).not.toContain('plan/recovery-done-hard');
    expect(standings(found)).toEqual(['10 as-planned', '11 harder']);
  });

  it('is told with the place of the cell where the roll-up is off', async () => {
    const rows = [`2026-11-10,,,${HARD},,,`, `2026-11-11,,,${HARD},,,`];
    const { findings } = await onWeek(rows, plan, '--off', 'recovery/became-workout');
    expect(findings.find(({ rule }) => rule === 'plan/recovery-done-hard')).toMatchObject({
      day: '2026-11-11',
      severity: 'warning',
      location: { line: 2, column: 25 },
    });
  });

  it('follows two days that changed places: nobody is told off for the hard run on the day of recovery', async () => {
    const rows = [`2026-11-10,,,${EASY},,,`, `2026-11-11,,,${HARD},,,`];
    const found = await onWeek(rows, plan);
    expect(standings(found)).toEqual(['10 moved', '11 moved']);
    expect(found.sessions.map(({ intent }) => intent.kind)).toEqual(['recovery', 'intervals']);
    expect(found.findings.filter(({ severity, day }) => severity !== 'info' && day === '2026-11-11')).toEqual([]);
  });

  it('follows a hard run that took the place of the recovery run after it', async () => {
    const found = await onWeek([`2026-11-11,,,${HARD},,,`], plan);
    expect(standings(found)).toEqual(['10 moved', '11 skipped']);
    expect(found.sessions.map(({ intent }) => intent.kind)).toEqual(['intervals']);
    expect(found.findings.map(({ rule }) => rule)).not.toContain('recovery/became-workout');
  });

  it('gives way to the title and to the column of the log', async () => {
    const rows = [`2026-11-10,Recovery jog,,${EASY},,,`, `2026-11-11,6x800 m,,${HARD},,,`];
    const found = await onWeek(rows, plan);
    expect(found.sessions.map(({ intent }) => intent.kind)).toEqual(['recovery', 'intervals']);
    expect(found.findings.map(({ rule }) => rule)).not.toContain('recovery/became-workout');
    const told = [`2026-11-11,,Tempo,${HARD},,,`];
    expect((await onWeek(told, plan)).sessions.map(({ intent }) => intent.kind)).toEqual(['tempo']);
  });

  it('is let stand by the plan itself', async () => {
    const rows = [`2026-11-11,,Tempo,${HARD},,,`];
    const rulesOf = ({ findings }: AnalyzeJson) => findings.map(({ rule }) => rule);
    const calm = plan.replace('6x800 m', 'Rest');
    expect(rulesOf(await onWeek(rows, calm))).toContain('plan/recovery-done-hard');
    const agreed = calm.replace('Recovery 30 min', 'Recovery 30 min [ok: recovery-done-hard -- club night]');
    expect(rulesOf(await onWeek(rows, agreed))).not.toContain('plan/recovery-done-hard');
  });
});

describe('plans that cannot be held against the log', () => {
  const undated = `${WEEK}1,Rest,6x800 m,Recovery 30 min,Rest,Rest,Rest,Long run 18 km\n`;

  it('are refused where no day is known, with what to pass', async () => {
    const { code, err } = await analyze('--plan', planFile(undated));
    expect(code).toBe(2);
    expect(err).toMatch(/plan\.csv: no day of it has a date/);
    expect(err).toMatch(/--start 2026-11-16 .*race\.date/);
  });

  it('are dated by --start, and by the race', async () => {
    const byStart = await report('--plan', planFile(undated), '--start', '2026-11-09');
    expect(standings(byStart)).toContain('12 extra');
    const plan = planFile(`${WEEK}1,Rest,Easy 40 min,Recovery 25 min,Rest,Rest,5 km race,Rest\n`);
    expect(standings(await report('--plan', plan, '--set', 'race.date=2026-11-14'))).toContain('14 as-planned');
  });

  it('are said to lie outside the period', async () => {
    const { code, err, out } = await analyze('--plan', PLAN, '--week', '2026-W40');
    expect(code).toBe(0);
    expect(err).toMatch(/season-plan\.csv: its days, 2026-10-26 to 2026-11-22, lie outside 2026-09-28 to 2026-10-04/);
    expect(out).not.toMatch(/ {2}Plan /);
  });

  it('are refused where they are none, and where they are missing', async () => {
    expect(await analyze('--plan', planFile('\n', 'blank.csv'))).toMatchObject({ code: 2 });
    expect(await analyze('--plan', 'no-such-plan.csv')).toMatchObject({ code: 2 });
  });
});

it('gives the records of recover sessions their intent', async () => {
  const plan = planFile(`${WEEK}9 Nov 2026,Rest,6x800 m,Recovery 30 min,Rest,Rest,Rest,Rest\n`);
  const stdin = `date,distance_km,duration,avg_hr\n2026-11-11,4,0:30:00,121\n2026-11-12,4,0:30:00,121\n`;
  const { out } = await runCli(['sessions', '-', ...NOW, '--plan', plan, '--json'], { stdin });
  const kinds = JSON.parse(out).sessions.map(({ intent }: { intent: { kind: string } }) => intent.kind);
  expect(kinds).toEqual(['recovery', 'unknown']);
});

describe('recover slots --plan', () => {
  const slots = async (...args: string[]) => {
    const { out } = await runCli(['slots', SEASON, ...NOW, '--json', ...args]);
    return JSON.parse(out) as {
      assumption: string;
      slots: { day: string; kind: string; why: string[] }[];
    };
  };
  const ahead = (...days: string[]): string => planFile(`${WEEK}9 Nov 2026,,,,,,,\n16 Nov 2026,${days.join()}\n`);

  it('takes the hard, long and rest days of the plan instead of the habit', async () => {
    const plan = ahead('Easy 5 km', 'Rest', 'Easy 8 km', '6x800 m', 'Recovery 30 min', 'Easy 8 km', 'Rest');
    const found = await slots('--plan', plan);
    expect(found.assumption).toBe('hard Thu as planned');
    const runs = found.slots.filter(({ kind }) => kind === 'recovery-run');
    expect(runs.map(({ day }) => day)).toContain('2026-11-20');
    expect(runs.find(({ day }) => day === '2026-11-20')!.why).toContain('as planned');
    expect((await slots()).assumption).toBe('hard Tue + Fri and long Sun as in the last 4 weeks');
  });

  it('puts no run on a rest day or a hard day of the plan, whichever days these are', async () => {
    const WEEK_DAYS = 7;
    for (let hard = 0; hard < WEEK_DAYS; hard++) {
      const days = Array.from({ length: WEEK_DAYS }, (_, at) =>
        at === hard ? '6x800 m' : at === (hard + 1) % WEEK_DAYS ? 'Rest' : 'Easy 5 km',
      );
      const taken = new Set([hard, (hard + 1) % WEEK_DAYS].map((at) => `2026-11-${16 + at}`));
      const found = await slots('--plan', ahead(...days));
      const runs = found.slots.filter(({ kind }) => kind !== 'rest');
      expect(runs.filter(({ day }) => taken.has(day))).toEqual([]);
    }
  });

  it('says of a plan without hard or long days that nothing of the kind is planned', async () => {
    const days = ['Rest', 'Easy 5 km', 'Easy 5 km', 'Rest', 'Easy 5 km', 'Easy 5 km', 'Easy 5 km'];
    expect((await slots('--plan', ahead(...days))).assumption).toContain('nothing hard or long is planned');
  });

  it('keeps days off that were told', async () => {
    const plan = ahead('Rest', 'Easy 5 km', '6x800 m', 'Recovery 30 min', 'Easy 8 km', 'Rest', 'Easy 5 km');
    const found = await slots('--plan', plan, '--set', 'days.off=["thu"]');
    expect(found.slots.filter(({ day, kind }) => day === '2026-11-19' && kind !== 'rest')).toEqual([]);
  });
});
