import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/finding.ts';
import type { Suppression } from '../../src/core/suppression.ts';
import type { Settings } from '../../src/engine/settings.ts';
import { suppress } from '../../src/engine/suppress.ts';
import { session } from '../support/build.ts';

const finding = (rule: string, day: string | undefined, more: Partial<Finding> = {}): Finding => ({
  rule,
  severity: 'warning',
  confidence: 'high',
  message: 'x',
  ...(day !== undefined && { day }),
  evidence: {},
  advice: '',
  couldBe: [],
  sources: ['tool'],
  ...more,
});

const entry = (rule: string, day: string, more: Partial<Suppression> = {}): Suppression => ({
  rule,
  day,
  reason: `why ${rule}`,
  file: 's.json',
  line: 2,
  ...more,
});

const PERIOD = { from: '2026-11-09', to: '2026-11-15' };

interface Case {
  readonly athletes?: readonly (string | undefined)[];
  readonly settings?: Pick<Settings, 'athlete' | 'self'>;
  readonly lastDay?: string;
  readonly off?: string;
}

const sorted = (
  findings: readonly Finding[],
  entries: readonly Suppression[],
  { athletes = [undefined], settings = {}, lastDay = '2026-11-15', off }: Case = {},
) =>
  suppress(findings, {
    sessions: athletes.map((athlete) => session(athlete === undefined ? {} : { athlete })),
    lastDay,
    settings: { ...settings, suppressions: { file: 's.json', entries } },
    period: PERIOD,
    isOn: (rule) => rule !== off,
  })!;

const WHOLE = finding('recovery/became-workout', '2026-11-11', { session: 'a', parts: ['recovery/too-long'] });
const PART = finding('recovery/too-long', '2026-11-11', { session: 'a' });
const OTHER = finding('recovery/too-long', '2026-11-11', { session: 'b' });
const NOT_PART = finding('recovery/not-after-hard', '2026-11-11', { session: 'a' });

it('does nothing without a file', () => {
  expect(
    suppress([PART], { sessions: [], lastDay: '2026-11-15', settings: {}, period: PERIOD, isOn: () => true }),
  ).toBeUndefined();
});

describe('an entry', () => {
  it('takes out what has its rule and its day, and nothing of another rule or day', () => {
    const kept = [finding('recovery/too-long', '2026-11-12'), NOT_PART, finding('recovery/too-long', undefined)];
    const { kept: left, told } = sorted([PART, OTHER, ...kept], [entry('recovery/too-long', '2026-11-11')]);
    expect(left).toEqual(kept);
    expect(told.suppressed.map(({ finding: out, reason }) => [out, reason])).toEqual([
      [PART, 'why recovery/too-long'],
      [OTHER, 'why recovery/too-long'],
    ]);
  });

  it('of a roll-up takes its parts along, those of that session alone', () => {
    const { kept, told } = sorted([WHOLE, PART, OTHER, NOT_PART], [entry('recovery/became-workout', '2026-11-11')]);
    expect(kept).toEqual([OTHER, NOT_PART]);
    expect(told.suppressed.map(({ reason }) => reason)).toEqual(Array(2).fill('why recovery/became-workout'));
  });

  it('of a part leaves the roll-up', () => {
    expect(sorted([WHOLE, PART], [entry('recovery/too-long', '2026-11-11')]).kept).toEqual([WHOLE]);
  });

  it('of its own gives a part its reason, and is not stale beside that of the roll-up', () => {
    const entries = [entry('recovery/became-workout', '2026-11-11'), entry('recovery/too-long', '2026-11-11')];
    const { told, stale } = sorted([WHOLE, PART], entries);
    expect(told.suppressed.map(({ reason }) => reason)).toEqual([
      'why recovery/became-workout',
      'why recovery/too-long',
    ]);
    expect(stale).toEqual([]);
  });

  it('of an athlete is for that one alone, however the name is written', () => {
    const annas = [entry('recovery/too-long', '2026-11-11', { athlete: 'anna' })];
    const two = ['Anna', 'Ben'];
    expect(sorted([PART], annas, { athletes: two, settings: { athlete: 'ANNA' } }).kept).toEqual([]);
    expect(sorted([PART], annas, { athletes: two, settings: { athlete: 'Ben' } }).kept).toEqual([PART]);
    expect(sorted([PART], annas, { athletes: ['Anna'] }).kept).toEqual([]);
    expect(sorted([PART], annas, { settings: { self: 'Anna' } }).kept).toEqual([]);
    expect(sorted([PART], annas).kept).toEqual([PART]);
  });
});

describe('an entry that meets no finding', () => {
  const staleOf = (one: Suppression, circumstances?: Case): number => sorted([], [one], circumstances).stale.length;

  it.each([
    ['2026-11-08', 0],
    ['2026-11-09', 1],
    ['2026-11-15', 1],
    ['2026-11-16', 0],
  ])('on %s counts as stale %i times in the week from the 9th to the 15th', (day, times) => {
    expect(staleOf(entry('recovery/too-long', day), { lastDay: '2026-12-31' })).toBe(times);
  });

  it('is not stale after the last session: the log may not be up to date', () => {
    const one = entry('recovery/too-long', '2026-11-13');
    expect([staleOf(one, { lastDay: '2026-11-12' }), staleOf(one, { lastDay: '2026-11-13' })]).toEqual([0, 1]);
  });

  it('is not stale while its rule is switched off', () => {
    expect(staleOf(entry('recovery/too-long', '2026-11-13'), { off: 'recovery/too-long' })).toBe(0);
  });

  it('is not stale where it may be another athlete’s', () => {
    const two: Case = { athletes: ['Anna', 'Ben'], settings: { athlete: 'Anna' } };
    const day = '2026-11-13';
    expect(staleOf(entry('recovery/too-long', day), two)).toBe(0);
    expect(staleOf(entry('recovery/too-long', day, { athlete: 'Ben' }), two)).toBe(0);
    expect(staleOf(entry('recovery/too-long', day, { athlete: 'Anna' }), two)).toBe(1);
  });
});

it('loses no finding and invents none: each is kept or suppressed, in its order', () => {
  const rules = ['recovery/became-workout', 'recovery/too-long', 'week/no-recovery'];
  const days = ['2026-11-10', '2026-11-11', '2026-11-12'];
  const anyFinding = fc
    .record({
      rule: fc.constantFrom(...rules),
      day: fc.constantFrom(...days, undefined),
      session: fc.constantFrom('a', 'b'),
      parts: fc.subarray(rules.slice(1)),
    })
    .map(({ rule, day, ...more }) => finding(rule, day, more));
  const anyEntry = fc.tuple(fc.constantFrom(...rules), fc.constantFrom(...days)).map((pair) => entry(...pair));
  fc.assert(
    fc.property(fc.array(anyFinding), fc.array(anyEntry), (findings, entries) => {
      const { kept, stale, told } = sorted(findings, entries);
      const out = told.suppressed.map((one) => one.finding);
      expect(findings.filter((one) => kept.includes(one))).toEqual(kept);
      expect(findings.filter((one) => out.includes(one))).toEqual(out);
      expect(kept.length + out.length).toBe(findings.length);
      for (const one of entries) {
        expect(kept.some(({ rule, day }) => rule === one.rule && day === one.day)).toBe(false);
        expect(stale.includes(one)).toBe(!findings.some(({ rule, day }) => rule === one.rule && day === one.day));
      }
    }),
  );
});
