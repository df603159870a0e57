import { describe, expect, it } from 'vitest';
import { NO_CIRCUMSTANCES } from '../../src/core/circumstances.ts';
import { addDays } from '../../src/core/dates.ts';
import type { Session } from '../../src/core/session.ts';
import type { WellnessFacts, WellnessRecord } from '../../src/core/wellness.ts';
import { analyze } from '../../src/engine/analyze.ts';
import type { Settings } from '../../src/engine/settings.ts';
import { presetById } from '../../src/guidelines/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { session } from '../support/build.ts';

const SETTINGS: Settings = {
  preset: presetById('consensus')!,
  told: {},
  timeZone: 'UTC',
  today: '2026-12-31',
  circumstances: NO_CIRCUMSTANCES,
  weekStart: 'monday',
  units: 'km',
  period: { kind: 'range', from: '2026-11-09', to: '2026-11-15' },
  rules: {},
};

const run = (day: string, parts: Partial<Session> = {}): Session =>
  session({
    id: `${day}/running`,
    day,
    start: `${day}T06:31:00Z`,
    startEpochMs: Date.parse(`${day}T06:31:00Z`),
    ...parts,
  });

const told = (day: string, facts: WellnessFacts, athlete?: string): WellnessRecord => ({
  day,
  series: 'wellness',
  sources: [{ file: 'wellness.csv', line: 2 }],
  ...(athlete !== undefined && { athlete }),
  ...facts,
});

/** Thirty steady days up to the eighth of November. */
const steady = Array.from({ length: 30 }, (_, back) =>
  told(addDays('2026-11-08', -back), { restingHeartRateBpm: 50, sleepS: 28_800 }),
);
const bad = { restingHeartRateBpm: 58, sleepS: 18_000 };

const report = (
  wellness: readonly WellnessRecord[],
  settings: Partial<Settings> = {},
  sessions = [run('2026-11-11')],
) => analyze({ sessions, problems: [], inputs: [], wellness }, { ...SETTINGS, ...settings }, RULES);

const bodyRules = ({ findings }: ReturnType<typeof report>): string[] =>
  findings.filter(({ rule }) => /^readiness|worse-after/.test(rule)).map(({ day, rule }) => `${day} ${rule}`);

describe('days of the body in the report', () => {
  it('are absent where nothing was ever noted, and so is every finding', () => {
    const silent = report([]);
    expect(silent).not.toHaveProperty('readiness');
    expect(bodyRules(silent)).toEqual([]);
  });

  it('advise rest with two signs, and note the run that was done', () => {
    const found = report([...steady, told('2026-11-11', bad)]);
    expect(found.readiness).toEqual([
      {
        day: '2026-11-11',
        facts: bad,
        signs: ['readiness/resting-hr', 'readiness/sleep'],
        advisesRest: true,
        why: 'resting heart rate, sleep',
      },
    ]);
    expect(bodyRules(found)).toEqual([
      '2026-11-11 readiness/rest-instead',
      '2026-11-11 readiness/resting-hr',
      '2026-11-11 readiness/sleep',
      '2026-11-11 readiness/forced-run',
    ]);
  });

  it('follow what the settings say of each rule', () => {
    const days = [...steady, told('2026-11-11', bad)];
    const off = (...rules: string[]) => Object.fromEntries(rules.map((rule) => [rule, { off: true, options: {} }]));
    expect(report(days, { rules: off('readiness/sleep') }).readiness?.[0]?.advisesRest).toBe(false);
    expect(bodyRules(report(days, { rules: off('readiness/rest-instead') }))).toEqual([
      '2026-11-11 readiness/resting-hr',
      '2026-11-11 readiness/sleep',
    ]);
    const grave = { 'readiness/sleep': { off: false, severity: 'error' as const, options: {} } };
    const short = [...steady, told('2026-11-11', { sleepS: 18_000 })];
    expect(report(short, { rules: grave }).readiness?.[0]?.advisesRest).toBe(true);
    expect(report(short).readiness?.[0]?.advisesRest).toBe(false);
  });

  it('know the days before the period, and speak of none outside it', () => {
    const nights = ['2026-11-07', '2026-11-08', '2026-11-09', '2026-11-16'];
    const found = report(nights.map((day) => told(day, { sleepS: 18_000 })));
    expect(bodyRules(found)).toEqual(['2026-11-09 readiness/sleep', '2026-11-09 readiness/recovery-week']);
    expect(found.readiness?.map(({ day }) => day)).toEqual(['2026-11-09']);
  });

  it('tell of the run before them, also over the end of the period', () => {
    const sore = (day: string, badness: number) => told(day, { soreness: { badness, told: `${badness} of 5` } });
    const found = report([sore('2026-11-15', 1), sore('2026-11-16', 3)], {}, [run('2026-11-15')]);
    expect(bodyRules(found)).toEqual(['2026-11-15 recovery/worse-after']);
  });

  it('turn the first day ahead into rest where the last day advised it', () => {
    const runs = Array.from({ length: 40 }, (_, back) => run(addDays('2026-11-15', -back)));
    const restOn = (day: string) =>
      report([told(day, { illness: 'cold' })], { today: '2026-11-15' }, runs.toReversed()).slotPlan.slots.find(
        (slot) => slot.day === '2026-11-16' && slot.kind === 'rest',
      );
    expect(restOn('2026-11-15')?.why.join(' ')).toMatch(/the day before: illness, injury or pain/);
    expect(restOn('2026-11-13')?.why.join(' ') ?? '').not.toMatch(/illness/);
  });

  it('are those of the athlete chosen', () => {
    const two = [run('2026-11-11', { athlete: 'Ada' }), run('2026-11-11', { athlete: 'Bo', id: 'b' })];
    const notes = [told('2026-11-11', { illness: 'cold' }, 'Bo'), told('2026-11-11', { illness: 'flu' })];
    expect(report(notes, { athlete: 'Ada' }, two).readiness).toBeUndefined();
    expect(report(notes, { athlete: 'bo' }, two).readiness?.[0]?.facts).toEqual({ illness: 'cold' });
  });
});
