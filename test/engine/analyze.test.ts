import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_CIRCUMSTANCES } from '../../src/core/circumstances.ts';
import { addDays, startOfWeek } from '../../src/core/dates.ts';
import type { Session } from '../../src/core/session.ts';
import { HEART_RATE_MODELS, PACE_MODELS } from '../../src/core/zone-model-ids.ts';
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
  period: { kind: 'all' },
  rules: {},
};

const report = (sessions: readonly Session[], settings: Partial<Settings> = {}) =>
  analyze({ sessions, problems: [], inputs: [] }, { ...SETTINGS, ...settings }, RULES);

const TITLES = ['Recovery jog', 'Easy run', 'Tempo', '6x800', 'Long run', 'Race', 'Morning Run', 'Shakeout', undefined];

/** A log of any shape: facts may be missing, days repeat, numbers range over everything a person can do. */
const anyLog: fc.Arbitrary<Session[]> = fc
  .array(
    fc.record({
      day: fc.integer({ min: 0, max: 120 }).map((days) => addDays('2026-08-01', days)),
      title: fc.constantFrom(...TITLES),
      sport: fc.constantFrom('running', 'treadmill-running', 'cycling', 'strength'),
      durationS: fc.option(fc.integer({ min: 60, max: 20_000 }), { nil: undefined }),
      speedMps: fc.option(fc.double({ min: 0.9, max: 6.5, noNaN: true }), { nil: undefined }),
      averageHeartRateBpm: fc.option(fc.integer({ min: 80, max: 195 }), { nil: undefined }),
      maxHeartRateBpm: fc.option(fc.integer({ min: 100, max: 210 }), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((rows) =>
    rows
      .sort((a, b) => (a.day < b.day ? -1 : 1))
      .map((row, at) => {
        const known = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
        const { title, durationS, movingS, speedMps, averageHeartRateBpm, maxHeartRateBpm, ...rest } = session();
        const verdict = row.averageHeartRateBpm === undefined ? ('none' as const) : ('good' as const);
        const trust = { verdict, unusableShare: 0, reasons: [] };
        return { ...rest, ...known, id: `${row.day}#${at}`, heartRateTrust: trust } as Session;
      }),
  );

describe('any log at all', () => {
  it('is found to be the same whichever zones are looked at', () => {
    const findings = (sessions: readonly Session[], told: Settings['told']) => {
      const found = report(sessions, { told: { hrMaxBpm: 190, hrRestBpm: 50, ...told } });
      const judged = found.sessions.map(({ observed: { kind, confidence }, verdict }) => [kind, confidence, verdict]);
      return { findings: found.findings, judged, load: found.weeks.map(({ load, hardDays }) => [load, hardDays]) };
    };
    const models = fc.constantFrom(...HEART_RATE_MODELS.filter((id) => id !== 'custom'));
    const paces = fc.constantFrom(...PACE_MODELS.filter((id) => id !== 'custom'));
    fc.assert(
      fc.property(anyLog, models, paces, (sessions, heartRateModel, paceModel) => {
        expect(findings(sessions, { heartRateModel, paceModel })).toEqual(findings(sessions, {}));
      }),
    );
  });

  it('is judged day by day as by one number, where the number never really changes', () => {
    const steady = (from: string) => ({ from, told: { hrMaxBpm: 190 } });
    const days = fc.uniqueArray(fc.integer({ min: -30, max: 150 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(anyLog, days, (sessions, changes) => {
        const later = [...changes].sort((a, b) => a - b).map((day) => steady(addDays('2026-08-01', day)));
        const { weeks, ...dated } = report(sessions, { told: { hrMaxBpm: 190, later } });
        const { weeks: plainWeeks, ...plain } = report(sessions, { told: { hrMaxBpm: 190 } });
        expect(dated).toEqual(plain);
        expect(weeks).toEqual(plainWeeks);
      }),
    );
  });

  it('gives a report whose parts agree with each other', () => {
    fc.assert(
      fc.property(anyLog, (sessions) => {
        const { weeks, findings, counts, sessions: reported, slotPlan } = report(sessions);
        expect(reported).toHaveLength(sessions.length);
        expect(weeks.reduce((sum, week) => sum + week.totals.sessions, 0)).toBe(sessions.length);
        expect(counts.error + counts.warning + counts.info).toBe(findings.length);
        const ids = new Set(reported.map(({ id }) => id));
        for (const finding of findings) if (finding.session !== undefined) expect(ids).toContain(finding.session);
        for (const week of weeks) expect(week.kept + week.spoiled).toBeLessThanOrEqual(week.recoveryRuns);
        for (const { day } of slotPlan.slots) expect(day > weeks.at(-1)!.to).toBe(true);
      }),
    );
  });

  it('is never accused without two witnesses or time above a threshold', () => {
    fc.assert(
      fc.property(anyLog, (sessions) => {
        for (const { rule, evidence, parts } of report(sessions).findings) {
          if (rule !== 'recovery/became-workout') continue;
          expect(parts!.length >= 2 || evidence.aboveAerobicThreshold !== undefined).toBe(true);
        }
      }),
    );
  });

  it('gives the same report twice, and the same last week whether alone or among all', () => {
    fc.assert(
      fc.property(anyLog, (sessions) => {
        expect(report(sessions)).toEqual(report(sessions));
        const last = report(sessions, { period: { kind: 'latest', weeks: 1 } });
        const all = report(sessions);
        const from = startOfWeek(sessions.at(-1)!.day, 'monday');
        const ofLast = all.findings.filter(({ day }) => day !== undefined && day >= from);
        // Without a day they are about the inputs of the report, of one week or of all.
        expect(last.findings.filter(({ day }) => day !== undefined)).toEqual(ofLast);
        expect(last.athlete).toEqual(all.athlete);
      }),
      { numRuns: 60 },
    );
  });

  it('loses exactly the findings of a rule that is switched off', () => {
    fc.assert(
      fc.property(anyLog, (sessions) => {
        const off = { 'week/hard-back-to-back': { off: true, options: {} } };
        const others = report(sessions).findings.filter(({ rule }) => rule !== 'week/hard-back-to-back');
        expect(report(sessions, { rules: off }).findings).toEqual(others);
      }),
    );
  });
});

it('takes the severity that the settings give, and leaves the notes of a band notes', () => {
  const severityOf = (minutes: number, severity: 'info' | 'warning' | 'error'): string | undefined => {
    const run = session({ durationS: minutes * 60, movingS: minutes * 60 });
    const rules = { 'recovery/too-long': { off: false, severity, options: {} } };
    return report([run], { rules }).findings[0]?.severity;
  };
  expect([severityOf(66, 'info'), severityOf(66, 'error'), severityOf(40, 'error')]).toEqual(['info', 'error', 'info']);
  const long = session({ durationS: 4000, movingS: 4000 });
  const rules = { 'recovery/too-long': { off: false, severity: 'info' as const, options: {} } };
  expect(report([long], { rules }).findings.map(({ rule, severity }) => `${rule}:${severity}`)).toEqual([
    'recovery/too-long:info',
  ]);
});

it('keeps the athletes of one log apart', () => {
  const [anna, ben] = ['anna', 'ben'].map((athlete) => session({ athlete, id: athlete }));
  expect(() => report([anna!, ben!])).toThrow(/several athletes/);
  expect(report([anna!, ben!], { athlete: 'ben' }).sessions.map(({ id }) => id)).toEqual(['ben']);
  expect(() => report([anna!, ben!], { athlete: 'carl' })).toThrow(/no session of athlete "carl"/);
});
