import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekdayIndex } from '../../src/core/dates.ts';
import type { Kind } from '../../src/core/intent.ts';
import type { JudgedSession } from '../../src/core/session.ts';
import { presetById } from '../../src/guidelines/index.ts';
import { proposeSlots } from '../../src/schedule/propose-slots.ts';
import { athlete, recoveryRun } from '../support/build.ts';

const SUNDAY = '2026-11-15';
const run = (day: string, kind: Kind): JudgedSession =>
  recoveryRun({
    id: `${day}/${kind}`,
    day,
    title: kind,
    intent: { kind, from: ['title'], confidence: 'high' },
    observed: { kind, confidence: 'medium', why: [] },
  });

/** Four weeks up to Sunday 15 November with the same kind on the same weekday; undefined = no run. */
const habit = (week: readonly (Kind | undefined)[]): JudgedSession[] =>
  [3, 2, 1, 0].flatMap((weeksAgo) =>
    week.flatMap((kind, weekday) =>
      kind === undefined ? [] : [run(addDays(SUNDAY, weekday - 6 - 7 * weeksAgo), kind)],
    ),
  );

const TYPICAL = [undefined, 'intervals', 'recovery', 'easy', 'tempo', 'easy', 'long'] as const;
const slotsOf = (sessions: readonly JudgedSession[], preset = 'consensus', lastDay = SUNDAY) =>
  proposeSlots(sessions, lastDay, {
    athlete: athlete(),
    preset: presetById(preset)!,
    weekStart: 'monday',
    lastKnownDay: lastDay,
  });

describe('a runner hard on Tuesday and Friday, long on Sunday, resting on Monday', () => {
  const plan = slotsOf(habit(TYPICAL));

  it('is told what was assumed', () => {
    expect(plan.assumption).toBe('hard Tue + Fri and long Sun as in the last 4 weeks');
  });

  it('rests on Monday, recovers on Wednesday and Saturday', () => {
    expect(plan.slots.map(({ day, kind }) => [day, kind])).toEqual([
      ['2026-11-16', 'rest'],
      ['2026-11-18', 'recovery-run'],
      ['2026-11-21', 'recovery-run'],
    ]);
  });

  it('gets length, cap and reasons with each run', () => {
    const [, wednesday, saturday] = plan.slots;
    expect(wednesday).toMatchObject({ minutes: [20, 30], hrMaxBpm: 133, hoursAfterHard: 24, priority: 'best' });
    expect(saturday!.why.join()).toMatch(/the day after Fri's hard session.*before Sun's long run/);
    expect(wednesday!.speedMps![1]).toBeLessThan(3);
  });

  it('keeps its ids over re-runs, and none is shared', () => {
    const ids = plan.slots.map(({ uid }) => uid);
    expect(slotsOf(habit(TYPICAL)).slots.map(({ uid }) => uid)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

it('rests after a race and recovers the day after that', () => {
  const raced = [...habit(TYPICAL).filter(({ day }) => day !== SUNDAY), run(SUNDAY, 'race')];
  const withMonday = raced.concat([3, 2, 1].map((weeksAgo) => run(addDays(SUNDAY, -6 - 7 * weeksAgo), 'easy')));
  const plan = slotsOf(withMonday);
  expect(plan.slots[0]).toMatchObject({
    day: '2026-11-16',
    kind: 'rest',
    why: ['the day after a race: rest comes first'],
  });
});

it('keeps the day after a habitual race free, and offers the one after it', () => {
  const { slots, assumption } = slotsOf(habit([undefined, 'easy', 'easy', 'easy', 'race', 'easy', 'easy']));
  expect(assumption).toMatch(/^hard Fri/);
  expect(slots.map(({ day, kind, hoursAfterHard }) => [day, kind, hoursAfterHard])).toEqual([
    ['2026-11-21', 'rest', undefined],
    ['2026-11-22', 'recovery-run', 48],
  ]);
});

it('offers the second day where the first is the usual rest, as far as the preset reaches', () => {
  const week = [undefined, 'intervals', undefined, 'easy', undefined, 'easy', undefined] as const;
  const runs = (preset: string) => slotsOf(habit(week), preset).slots.filter(({ kind }) => kind === 'recovery-run');
  expect(runs('consensus').map(({ day, hoursAfterHard }) => [day, hoursAfterHard])).toEqual([['2026-11-19', 48]]);
  expect(runs('zone1')).toEqual([]);
});

it('does not take days that have not come yet for rest', () => {
  const early = proposeSlots(
    habit(TYPICAL).filter(({ day }) => day <= '2026-11-10'),
    SUNDAY,
    {
      athlete: athlete(),
      preset: presetById('consensus')!,
      weekStart: 'monday',
      lastKnownDay: '2026-11-10',
    },
  );
  expect(early.assumption).toBe('hard Tue + Fri and long Sun as in the last 4 weeks');
});

it('has no slots without a pattern, and says why', () => {
  expect(slotsOf([run(SUNDAY, 'tempo')])).toMatchObject({
    slots: [],
    assumption: 'fewer than two weeks of running to take a pattern from',
  });
  expect(slotsOf(habit(['easy', undefined, 'easy', undefined, 'easy', undefined, undefined])).slots).toEqual([]);
});

const anyKind = fc.option(fc.constantFrom<Kind>('easy', 'recovery', 'tempo', 'intervals', 'long', 'race'), {
  nil: undefined,
});

it('keeps its promises for every pattern and preset', () => {
  const presets = fc.constantFrom('consensus', 'lever', 'zone1', 'newshealth', 'marathon', 'yearround');
  fc.assert(
    fc.property(fc.array(anyKind, { minLength: 7, maxLength: 7 }), presets, (week, preset) => {
      const { slots, from, to } = slotsOf(habit(week), preset);
      const runs = slots.filter(({ kind }) => kind === 'recovery-run');
      const most = presetById(preset)!.perWeek?.[2] ?? 3;
      expect(runs.length).toBeLessThanOrEqual(most);
      expect(new Set(slots.map(({ day }) => day)).size).toBe(slots.length);
      for (const { day } of slots) expect(day >= from && day <= to).toBe(true);
      for (const { day, minutes } of runs) {
        const [dayBefore, twoBefore] = [week[(weekdayIndex(day) + 6) % 7], week[(weekdayIndex(day) + 5) % 7]];
        expect(dayBefore).not.toBe('race');
        const isDue = (kind: Kind | undefined): boolean => ['tempo', 'intervals', 'race', 'long'].includes(kind ?? '');
        expect(isDue(dayBefore) || isDue(twoBefore)).toBe(true);
        expect(minutes![1]).toBeLessThanOrEqual(presetById(preset)!.minutes[0]);
      }
      if (week[6] === 'race') expect(runs.some(({ day }) => day === from)).toBe(false);
    }),
  );
});
