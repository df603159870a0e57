import { describe, expect, it } from 'vitest';
import { type AnalyzedLog, ruleRates } from '../../scripts/rule-rates.ts';

const log: AnalyzedLog = {
  sessions: [
    { id: 'a', sport: 'running', intent: { kind: 'recovery' } },
    { id: 'b', sport: 'trail-running', intent: { kind: 'recovery' } },
    { id: 'c', sport: 'running', intent: { kind: 'easy' } },
    { id: 'd', sport: 'treadmill-running', intent: { kind: 'unknown' } },
    { id: 'e', sport: 'cycling', intent: { kind: 'cross' } },
  ],
  weeks: [
    { from: '2026-11-02', to: '2026-11-08', totals: { runs: 3 } },
    { from: '2026-11-09', to: '2026-11-15', totals: { runs: 1 } },
    { from: '2026-11-16', to: '2026-11-22', totals: { runs: 0 } },
  ],
  findings: [
    { rule: 'recovery/too-long', session: 'a', day: '2026-11-03' },
    { rule: 'week/no-rest-day', session: null, day: '2026-11-08' },
    { rule: 'week/no-rest-day', session: 'c', day: '2026-11-02' },
    { rule: 'recovery/hr-high-for-pace', session: 'd', day: '2026-11-09' },
    { rule: 'data/row-skipped', session: null, day: null },
  ],
};

const rate = (id: string, scope: string, logs: readonly AnalyzedLog[] = [log]) => ruleRates(logs, [{ id, scope }])[0]!;

describe('rates of rules', () => {
  it('counts recovery runs, whatever ground they were on, for rules on recovery runs', () => {
    expect(rate('recovery/too-long', 'session')).toMatchObject({
      findings: 1,
      per100Runs: 25,
      of: 'recovery runs',
      eligible: 2,
      spokenOn: 1,
      share: 0.5,
    });
  });

  it('counts a week once, however often a rule spoke on it, and no week without a run', () => {
    expect(rate('week/no-rest-day', 'week')).toMatchObject({ findings: 2, of: 'weeks', eligible: 2, spokenOn: 1 });
  });

  it('counts every run for the rule that looks at every run', () => {
    expect(rate('recovery/hr-high-for-pace', 'session')).toMatchObject({ of: 'runs', eligible: 4, spokenOn: 1 });
  });

  it('has no share where rows are looked at, and none where nothing was eligible', () => {
    expect(rate('data/row-skipped', 'problem')).toMatchObject({ findings: 1, of: 'nothing' });
    expect(rate('data/row-skipped', 'problem').share).toBeUndefined();
    expect(rate('recovery/too-long', 'session', []).share).toBeUndefined();
    expect(rate('recovery/too-long', 'session', []).per100Runs).toBe(0);
  });

  it('adds up logs', () => {
    expect(rate('recovery/too-long', 'session', [log, log])).toMatchObject({
      findings: 2,
      per100Runs: 25,
      eligible: 4,
    });
  });
});
