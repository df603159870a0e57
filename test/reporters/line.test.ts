import { describe, expect, it } from 'vitest';
import type { ReportedSession, Week } from '../../src/core/report.ts';
import { line } from '../../src/reporters/line.ts';
import { finding, run, view, week } from './support/build.ts';
import { large } from './support/large.ts';
import { oneOfEach } from './support/one-of-each.ts';
import { oneWeek } from './support/one-week.ts';
import { REPORTS } from './support/reports.ts';

const NO_SLOTS = { ...oneOfEach.slotPlan, slots: [] };

/** A recovery run of the week with its verdict. */
const jog = (day: string, verdict: NonNullable<ReportedSession['verdict']>): ReportedSession =>
  run(day, 'Recovery jog', [2460, 6900, 141], {
    intent: { kind: 'recovery', from: ['title'], confidence: 'high' },
    verdict,
  });

const FIGURES = { sessions: 6, runs: 6, durationS: 21_197, distanceM: 61_200, ascentM: 0 };

const shown = (more: Partial<Week>, report: Parameters<typeof oneWeek>[0] = {}): string =>
  line.render(oneWeek({ slotPlan: NO_SLOTS, weeks: [week({ totals: FIGURES, ...more })], ...report }), view());

const spoiled = jog('2026-11-11', 'became-workout');
const whole = finding('recovery/became-workout', {
  session: spoiled.id,
  evidence: {
    witnesses: { value: 'heart rate and pace', unit: 'text' },
    aboveAerobicThreshold: { value: 840, unit: 's', limit: 600 },
    aerobicThreshold: { value: 155, unit: 'bpm' },
  },
});
const aboveCap = finding('recovery/hr-above-cap', {
  session: spoiled.id,
  evidence: { above: { value: 840, unit: 's', limit: 300 }, cap: { value: 143.08, unit: 'bpm' } },
});

describe('the line of a week', () => {
  it('says the week, what became of its recovery runs, and which days are next', () => {
    const counts = { recoveryRuns: 2, kept: 1, spoiled: 1, hardDays: ['2026-11-10', '2026-11-13'] };
    const sessions = [spoiled, jog('2026-11-14', 'kept')];
    const { slotPlan } = oneOfEach;
    expect(shown({ ...counts, longDays: ['2026-11-15'] }, { sessions, findings: [whole, aboveCap], slotPlan })).toBe(
      'W46 61.2 km 5:53:17 | hard 2 long 1 recovery 2 (1 spoiled: Wed, HR above 143 for 14 min) | next: Wed, Sat\n',
    );
  });

  it('leaves out what there is none of', () => {
    expect(shown({})).toBe('W46 61.2 km 5:53:17\n');
    expect(shown({ totals: { ...FIGURES, distanceM: 0 } })).toBe('W46 5:53:17\n');
    expect(shown({ totals: { ...FIGURES, durationS: 0 } })).toBe('W46 61.2 km\n');
    expect(shown({ totals: { ...FIGURES, runs: 0, durationS: 0, distanceM: 0 } })).toBe('W46 no run\n');
    expect(shown({ totals: { ...FIGURES, durationS: 0, distanceM: 0 } })).toBe('W46 6 runs without figures\n');
  });

  it('does not pass off as kept what was close or could not be told', () => {
    const sessions = [jog('2026-11-10', 'borderline'), jog('2026-11-12', 'unknown'), jog('2026-11-14', 'kept')];
    expect(shown({ recoveryRuns: 3, kept: 1 }, { sessions })).toContain('recovery 3 (1 close; 1 not assessable)');
    expect(shown({ recoveryRuns: 1, kept: 1 }, { sessions: sessions.slice(2) })).toContain('recovery 1 (kept)');
  });

  it('names the days of several spoiled runs, each once, and no reason', () => {
    const sessions = [spoiled, { ...spoiled, id: 'again' }, jog('2026-11-14', 'became-workout')];
    expect(shown({ recoveryRuns: 3, spoiled: 3 }, { sessions, findings: [aboveCap] })).toContain(
      'recovery 3 (3 spoiled: Wed, Sat)',
    );
  });

  it.each([
    ['the average of a row', { average: { value: 147, unit: 'bpm', limit: 139.2 } }, 'average HR 147 above 139'],
    [
      'an average that rounds to its cap',
      { average: { value: 139.4, unit: 'bpm', limit: 139.2 } },
      'average HR 139.4 above 139.2',
    ],
  ] as const)('gives %s as the reason', (_, evidence, words) => {
    const findings = [finding('recovery/hr-above-cap', { session: spoiled.id, evidence })];
    expect(shown({ recoveryRuns: 1, spoiled: 1 }, { sessions: [spoiled], findings })).toContain(`Wed, ${words})`);
  });

  it('takes no note for a reason: then the threshold counts, else the witnesses', () => {
    const of = (...findings: (typeof whole)[]) =>
      shown({ recoveryRuns: 1, spoiled: 1 }, { sessions: [spoiled], findings });
    const note = { ...aboveCap, severity: 'info' as const };
    expect(of(note, whole)).toContain('(1 spoiled: Wed, HR above 155 for 14 min)');
    const { witnesses } = whole.evidence;
    expect(of(note, { ...whole, evidence: { witnesses: witnesses! } })).toContain('Wed, heart rate and pace)');
    expect(of({ ...aboveCap, session: 'another' })).toContain('(1 spoiled: Wed)');
  });

  it('follows the units', () => {
    const report = oneWeek({ slotPlan: NO_SLOTS, weeks: [week({ totals: FIGURES })] });
    expect(line.render(report, view({ units: 'mi' }))).toBe('W46 38.0 mi 5:53:17\n');
  });

  it('names a Sunday week by its first day', () => {
    expect(shown({ week: '2026-11-08', from: '2026-11-08', to: '2026-11-14' })).toMatch(/^2026-11-08 61\.2 km/);
  });
});

describe('several weeks', () => {
  it('are a line each, the next days on the last one alone', () => {
    const lines = line
      .render({ ...large, slotPlan: oneOfEach.slotPlan }, view())
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(large.weeks.length);
    expect(lines.filter((one) => one.includes('next:'))).toEqual([lines.at(-1)]);
  });

  it('say the year where there are two', () => {
    const weeks = ['2026-W53', '2027-W01'].map((name) => week({ week: name, totals: FIGURES }));
    const report = oneWeek({ slotPlan: NO_SLOTS, weeks });
    expect(line.render(report, view())).toBe('2026-W53 61.2 km 5:53:17\n2027-W01 61.2 km 5:53:17\n');
  });
});

it.each(Object.entries(REPORTS))('is plain text without colour in one line per week: %s', (_, report) => {
  const printed = line.render(report, view({ color: true, ascii: true }));
  expect(printed).toMatch(/^[\n -~]+$/);
  expect(printed.split('\n')).toHaveLength(Math.max(1, report.weeks.length) + 1);
});
