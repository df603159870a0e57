import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Circumstances, NO_CIRCUMSTANCES } from '../../src/core/circumstances.ts';
import { addDays } from '../../src/core/dates.ts';
import type { Kind } from '../../src/core/intent.ts';
import type { SlotPlan } from '../../src/core/report.ts';
import type { JudgedSession } from '../../src/core/session.ts';
import { presetById } from '../../src/guidelines/index.ts';
import { weekdayName } from '../../src/schedule/plan-day.ts';
import { proposeSlots } from '../../src/schedule/propose-slots.ts';
import type { ScheduleContext } from '../../src/schedule/schedule-context.ts';
import { athlete, recoveryRun, within } from '../support/build.ts';
import { brokenPromises } from '../support/slot-promises.ts';

const SUNDAY = '2026-11-15';
const run = (day: string, kind: Kind): JudgedSession =>
  recoveryRun({
    id: `${day}/${kind}`,
    day,
    title: kind,
    intent: { kind, from: ['title'], confidence: 'high' },
    observed: { kind, confidence: 'medium', why: [] },
  });

type Week = readonly (Kind | undefined)[];
interface Asked extends Omit<Partial<ScheduleContext>, 'preset' | 'circumstances'> {
  readonly preset?: string;
  readonly lastDay?: string;
  readonly circumstances?: Partial<Circumstances>;
}

/** Four weeks up to Sunday 15 November with the same kind on the same weekday; undefined = no run. */
const habit = (week: Week): JudgedSession[] =>
  [3, 2, 1, 0].flatMap((weeksAgo) =>
    week.flatMap((kind, weekday) =>
      kind === undefined ? [] : [run(addDays(SUNDAY, weekday - 6 - 7 * weeksAgo), kind)],
    ),
  );

const TYPICAL = [undefined, 'intervals', 'recovery', 'easy', 'tempo', 'easy', 'long'] as const;
const contextOf = ({ preset = 'consensus', lastDay = SUNDAY, ...more }: Asked = {}): ScheduleContext => ({
  athlete: athlete(),
  preset: presetById(preset)!,
  weekStart: 'monday',
  lastKnownDay: lastDay,
  ...more,
  circumstances: { ...NO_CIRCUMSTANCES, ...more.circumstances },
});
const plan = (sessions: readonly JudgedSession[], asked: Asked = {}) =>
  proposeSlots(sessions, asked.lastDay ?? SUNDAY, contextOf(asked));
const slotsOf = (sessions: readonly JudgedSession[], preset = 'consensus') => plan(sessions, { preset });
const told = (circumstances: Partial<Circumstances>, preset = 'consensus', week: Week = TYPICAL) =>
  plan(habit(week), { preset, circumstances });
/** `Wed recovery-run`. */
const shown = ({ slots }: SlotPlan): string[] =>
  slots.map(({ day, kind, priority }) => `${weekdayName(day)} ${kind}${priority === 'optional' ? '?' : ''}`);
const noted = ({ notes }: SlotPlan): string => notes.map(({ says }) => says).join('\n');

describe('a runner hard on Tuesday and Friday, long on Sunday, resting on Monday', () => {
  const typical = slotsOf(habit(TYPICAL));

  it('is told what was assumed', () => {
    expect(typical.assumption).toBe('hard Tue + Fri and long Sun as in the last 4 weeks');
  });

  it('rests on Monday, recovers on Wednesday and Saturday', () => {
    expect(typical.slots.map(({ day, kind }) => [day, kind])).toEqual([
      ['2026-11-16', 'rest'],
      ['2026-11-18', 'recovery-run'],
      ['2026-11-21', 'recovery-run'],
    ]);
  });

  it('gets length, cap and reasons with each run', () => {
    const [, wednesday, saturday] = typical.slots;
    expect(wednesday).toMatchObject({ minutes: [20, 25], hrMaxBpm: 133, hoursAfterHard: 24, priority: 'best' });
    expect(saturday!.why.join()).toMatch(/the day after Fri's hard session.*before Sun's long run/);
    expect(wednesday!.speedMps![1]).toBeLessThan(3);
  });

  it('keeps its ids over re-runs, and none is shared', () => {
    const ids = typical.slots.map(({ uid }) => uid);
    expect(slotsOf(habit(TYPICAL)).slots.map(({ uid }) => uid)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

it('rests after a race and recovers the day after that', () => {
  const raced = [...habit(TYPICAL).filter(({ day }) => day !== SUNDAY), run(SUNDAY, 'race')];
  const withMonday = raced.concat([3, 2, 1].map((weeksAgo) => run(addDays(SUNDAY, -6 - 7 * weeksAgo), 'easy')));
  expect(slotsOf(withMonday).slots[0]).toMatchObject({
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

describe('a runner who rests on the day after the hard one', () => {
  const week = [undefined, 'intervals', undefined, 'easy', undefined, 'easy', undefined] as const;
  const runs = (preset: string, circumstances: Partial<Circumstances> = {}) =>
    told(circumstances, preset, week).slots.filter(({ kind }) => kind === 'recovery-run');

  it('gets the second day, as far as the preset reaches', () => {
    expect(runs('consensus').map(({ day, hoursAfterHard }) => [day, hoursAfterHard])).toEqual([['2026-11-19', 48]]);
  });

  it('is offered the usual rest day only where nothing else fits, and another one is left', () => {
    expect(runs('zone1')).toMatchObject([{ day: '2026-11-18', priority: 'optional' }]);
    expect(runs('zone1')[0]!.why).toContain('though you usually rest on Wed');
    const oneRest = ['easy', 'intervals', undefined, 'easy', 'easy', 'easy', 'easy'] as const;
    expect(shown(told({}, 'zone1', oneRest))).toEqual(['Wed rest']);
    expect(runs('zone1', { experience: 'beginner' })).toEqual([]);
  });

  it('finds the rest day among the alternatives', () => {
    expect(runs('consensus')[0]!.alternatives).toEqual([{ day: '2026-11-18', why: 'you usually rest on Wed' }]);
  });
});

it('does not take days that have not come yet for rest', () => {
  const sessions = habit(TYPICAL).filter(({ day }) => day <= '2026-11-10');
  const early = plan(sessions, { lastKnownDay: '2026-11-10' });
  expect(early.assumption).toBe('hard Tue + Fri and long Sun as in the last 4 weeks');
});

it('expects the habit of days between the last known one and the week ahead', () => {
  const week = ['easy', 'intervals', 'easy', undefined, 'easy', 'easy', 'intervals'] as const;
  const sessions = habit(week).filter(({ day }) => day <= '2026-11-12');
  expect(plan(sessions, { lastKnownDay: '2026-11-12' }).slots[0]).toMatchObject({
    day: '2026-11-16',
    kind: 'recovery-run',
    why: ["the day after Sun's hard session", "before Tue's hard session"],
  });
});

it('has no slots without a pattern, and says why', () => {
  expect(slotsOf([run(SUNDAY, 'tempo')])).toMatchObject({
    slots: [],
    assumption: 'fewer than two weeks of running to take a pattern from',
  });
  expect(slotsOf(habit(['easy', undefined, 'easy', undefined, 'easy', undefined, undefined])).slots).toEqual([]);
});

it('takes a day for hard that was so twice, not once, and for long where hard and long take turns', () => {
  const [rest, easy] = [undefined, 'easy'] as const;
  const weeks = (...tuesdays: Kind[]) =>
    tuesdays.flatMap((kind, back) => [
      ...habit([easy, rest, easy, rest, easy, rest, rest]),
      run(addDays(SUNDAY, -5 - 7 * back), kind),
    ]);
  expect(slotsOf(weeks('tempo', 'easy', 'easy', 'easy')).assumption).toMatch(/^no weekday/);
  expect(slotsOf(weeks('tempo', 'tempo', 'easy', 'easy')).assumption).toMatch(/^hard Tue/);
  expect(slotsOf(weeks('tempo', 'long', 'easy', 'easy')).assumption).toMatch(/^long Tue/);
  // The latest comes first here: what was given up two weeks ago is no habit any more.
  expect(slotsOf(weeks('easy', 'tempo', 'tempo', 'easy')).assumption).toMatch(/^hard Tue/);
  expect(slotsOf(weeks('easy', 'easy', 'tempo', 'tempo')).assumption).toMatch(/^no weekday/);
});

it('tells who trains hard on no regular weekday of the day after, whichever that is', () => {
  const sessions = [
    ...habit(['easy', undefined, undefined, undefined, 'easy', undefined, undefined]),
    ...['2026-11-12', '2026-11-04', '2026-10-27', '2026-10-24'].map((day) => run(day, 'tempo')),
  ];
  const found = slotsOf(sessions);
  expect(found.slots).toEqual([]);
  expect(noted(found)).toBe(
    'hard or long about once a week, on no regular weekday: the day after is the place for 20-25 min, HR up to 133',
  );
  expect(slotsOf(sessions.slice(0, -1)).notes).toEqual([]);
});

describe('what was told lies over the pattern', () => {
  it('keeps a day off free, and says so', () => {
    const found = told({ offDays: [2] }, 'zone1');
    expect(shown(found)).toEqual(['Wed rest', 'Sat recovery-run']);
    expect(noted(found)).toContain("no recovery run after Tue's hard session: Wed is your day off, Thu is 48 h later");
    expect(shown(told({ offDays: [2] }))).toEqual(['Wed rest', 'Thu recovery-run', 'Sat recovery-run']);
  });

  it('does not count on a hard session on a day off', () => {
    const found = told({ offDays: [1] });
    expect(shown(found)).toEqual(['Tue rest', 'Sat recovery-run']);
    expect(noted(found)).toContain("Tue's hard session is not counted on: it is your day off");
  });

  it('moves the long run to its day', () => {
    const found = told({ longDay: 5 });
    expect(found.assumption).toBe('hard Tue + Fri as in the last 4 weeks, long Sat as you set');
    expect(shown(found)).toEqual(['Mon rest', 'Wed recovery-run', 'Sun recovery-run']);
  });

  it('gives no more minutes than a day has, and no run to one with fewer than 20', () => {
    const wednesday = (minutes: number) =>
      told({ maxMinutes: { 2: minutes } }).slots.find(({ day }) => day.endsWith('18'));
    expect(wednesday(22)!.minutes).toEqual([20, 22]);
    expect(wednesday(20)!.minutes).toEqual([20, 20]);
    expect(wednesday(19)).toBeUndefined();
    expect(noted(told({ maxMinutes: { 2: 19, 3: 0 } }))).toContain(
      "no recovery run after Tue's hard session: 19 min on Wed are too few, 0 min on Thu are too few",
    );
  });
});

describe('a race', () => {
  const race = { day: '2026-11-22', distanceM: 10_000 };

  it('leaves nothing hard in the two days before it, nothing long in the six', () => {
    const week = [undefined, 'intervals', 'long', 'easy', 'tempo', 'easy', 'easy'] as const;
    const found = told({ race }, 'consensus', week);
    expect(found.assumption).toBe('hard Tue as in the last 4 weeks, race Sun as you set');
    expect(noted(found)).toContain("Fri's hard session is not counted on: the race is 2 days away");
    expect(noted(found)).toContain("Wed's long run is not counted on: the race is 4 days away");
    const later = told({ race: { ...race, day: '2026-11-23' } }, 'consensus', week);
    expect(later.assumption).toBe('hard Tue + Fri as in the last 4 weeks');
  });

  it.each([
    [10_000, 1],
    [19_999, 1],
    [20_000, 2],
    [39_999, 2],
    [40_000, 3],
  ])('of %d m is followed by %d days of rest, then a run', (distanceM, restDays) => {
    const week = ['easy', 'easy', 'easy', 'easy', 'easy', 'easy', 'race'] as const;
    const sessions = habit(week).map((one) =>
      one.day === SUNDAY ? { ...one, distanceM } : { ...one, intent: run(one.day, 'easy').intent },
    );
    const { slots } = slotsOf(sessions);
    expect(slots.filter(({ kind }) => kind === 'rest')).toHaveLength(restDays);
    expect(slots.at(-1)).toMatchObject({ kind: 'recovery-run', hoursAfterHard: 24 * (restDays + 1) });
    expect(slots.at(-1)!.priority).toBe(restDays === 1 ? 'best' : 'optional');
  });

  it('leaves the run on its eve to the runner', () => {
    const week = ['easy', 'easy', 'easy', 'easy', 'easy', 'easy', 'tempo'] as const;
    const eve = (day: string) => shown(told({ race: { ...race, day } }, 'consensus', week));
    expect(eve('2026-11-17')[0]).toBe('Mon recovery-run?');
    expect(eve('2026-11-18')[0]).toBe('Mon recovery-run');
  });

  it('that was told for a day just past counts before it stands in the log', () => {
    const sessions = habit(['easy', 'easy', 'easy', 'easy', 'easy', 'easy', undefined]);
    const found = plan(sessions, { circumstances: { race: { ...race, day: SUNDAY } }, lastKnownDay: '2026-11-16' });
    expect(shown(found)).toEqual(['Mon rest', 'Tue recovery-run']);
  });

  it('takes no hard session for granted while it is still felt', () => {
    const sessions = habit(TYPICAL).map((one) =>
      one.day === SUNDAY ? { ...run(SUNDAY, 'race'), distanceM: 21_097 } : one,
    );
    expect(noted(slotsOf(sessions))).toContain("Tue's hard session is not counted on: two days after a race");
  });

  it('of every week moves nothing but the day after', () => {
    const weekly = slotsOf(habit(['easy', 'tempo', 'easy', 'easy', 'easy', 'easy', 'race']));
    expect(weekly.assumption).toBe('hard Tue + Sun as in the last 4 weeks');
    expect(shown(weekly)).toEqual(['Mon rest', 'Wed recovery-run']);
  });

  it('as hard as one rests the next day as well', () => {
    const sessions = habit(['easy', 'easy', 'easy', 'easy', 'easy', 'easy', 'easy']);
    const maximal = (rpe: number) => slotsOf([...sessions.slice(0, -1), { ...run(SUNDAY, 'tempo'), rpe }]).slots[0];
    expect(maximal(9)).toMatchObject({ day: '2026-11-16', kind: 'rest' });
    expect(maximal(8)).toMatchObject({ day: '2026-11-16', kind: 'recovery-run' });
  });
});

describe('the state of the runner', () => {
  const week = ['easy', 'easy', 'easy', 'easy', 'easy', 'easy', 'tempo'] as const;
  const readiness = { advisesRest: true, why: 'resting heart rate 9 bpm above your usual 48' };

  it('turns the run of the first day into rest, and leaves the next one', () => {
    const found = plan(habit(week), { readiness });
    expect(shown(found)).toEqual(['Mon rest', 'Tue recovery-run']);
    expect(found.slots[0]!.why).toEqual([readiness.why]);
  });

  it('leaves alone a race that is told', () => {
    const race = { day: '2026-11-16', distanceM: 10_000 };
    expect(shown(plan(habit(week), { readiness, circumstances: { race } }))[0]).toBe('Tue rest');
  });

  it('says nothing of days that lie behind the next one', () => {
    expect(shown(plan(habit(week), { readiness, lastKnownDay: '2026-11-14' }))[0]).toBe('Mon recovery-run');
    expect(shown(plan(habit(week), { readiness: { ...readiness, advisesRest: false } }))[0]).toBe('Mon recovery-run');
  });
});

describe('experience', () => {
  it('has beginners rest, run or choose, as the preset says', () => {
    const beginner = { experience: 'beginner' } as const;
    expect(shown(told(beginner, 'marathon'))).toEqual(['Mon rest', 'Wed rest', 'Sat rest']);
    expect(shown(told(beginner, 'zone1'))).toEqual(['Mon rest', 'Wed recovery-run', 'Sat recovery-run']);
    const disputed = told(beginner);
    expect(shown(disputed)).toEqual(['Mon rest', 'Wed recovery-run?', 'Sat recovery-run?']);
    expect(disputed.slots[1]!.why.join()).toMatch(/rest \(marathon\).*slowly \(zone1\)/);
  });

  const noRoom = { offDays: [2] };
  it('allows a second run on the day itself to the experienced, where the preset knows it and the next day has no room', () => {
    const doubles = (experience: Circumstances['experience'], preset: string) =>
      told({ ...noRoom, ...(experience && { experience }) }, preset).slots.filter(({ kind }) => kind === 'double');
    expect(doubles('intermediate', 'marathon')).toMatchObject([
      { day: '2026-11-17', part: 'pm', priority: 'optional' },
    ]);
    expect(doubles('beginner', 'marathon')).toEqual([]);
    expect(doubles(undefined, 'marathon')).toEqual([]);
    expect(doubles('advanced', 'consensus')).toEqual([]);
    expect(told({ experience: 'advanced' }, 'marathon').slots.filter(({ kind }) => kind === 'double')).toEqual([]);
  });

  it('allows none in the taper, beside another hard day, or on a day of limited time', () => {
    const doubles = (circumstances: Partial<Circumstances>, week: Week = TYPICAL) =>
      told({ ...noRoom, experience: 'advanced', ...circumstances }, 'marathon', week).slots.filter(
        ({ kind }) => kind === 'double',
      ).length;
    expect([doubles({}), doubles({ phase: 'taper' }), doubles({ maxMinutes: { 1: 90 } })]).toEqual([1, 0, 0]);
    expect(doubles({}, ['tempo', 'intervals', 'easy', 'easy', 'easy', 'easy', 'easy'])).toBe(0);
  });

  it('allows none to who trains hard in the evening', () => {
    const evening = habit(TYPICAL).map((one) => ({ ...one, start: `${one.day}T18:00:00+01:00` }));
    const found = plan(evening, { preset: 'marathon', circumstances: { ...noRoom, experience: 'advanced' } });
    expect(found.slots.filter(({ kind }) => kind === 'double')).toEqual([]);
  });
});

describe('the phase', () => {
  it('makes them optional in base, where the preset has it so', () => {
    expect(shown(told({ phase: 'base' }, 'marathon'))).toEqual(['Mon rest', 'Wed recovery-run?', 'Sat recovery-run?']);
    expect(shown(told({ phase: 'base' }, 'lever'))).toEqual(['Mon rest', 'Wed recovery-run', 'Sat recovery-run']);
  });

  it('makes them shorter and even easier in the taper', () => {
    const [, usual] = told({ phase: 'peak' }).slots;
    const [, tapered] = told({ phase: 'taper' }).slots;
    expect([usual!.minutes, tapered!.minutes]).toEqual([
      [20, 25],
      [10, 15],
    ]);
    expect([usual!.hrMaxBpm, tapered!.hrMaxBpm]).toEqual([133, 129]);
    expect(tapered!.speedMps![1]).toBeLessThan(usual!.speedMps![1]);
  });

  it('takes the low end of a cap in doubt for the taper', () => {
    const doubtful = athlete({ cap: { agreed: within(133, 10), disputed: within(138, 10) } });
    const found = plan(habit(TYPICAL), { athlete: doubtful, circumstances: { phase: 'taper' } });
    expect(found.slots[1]!.hrMaxBpm).toBe(123);
  });

  it('is said', () => {
    expect(noted(told({ phase: 'build' }))).toContain('build phase: recovery runs are especially valuable');
    expect(noted(told({ phase: 'base' }))).not.toContain('phase:');
  });
});

describe('the count', () => {
  it('goes first to places between two demanding days, then to the earlier ones', () => {
    const week = ['easy', 'tempo', 'easy', 'easy', 'tempo', 'easy', 'tempo'] as const;
    expect(shown(told({}, 'lever', week))).toEqual(['Mon recovery-run', 'Wed rest', 'Sat recovery-run']);
  });

  it('goes last to places that are optional anyway', () => {
    const week = ['easy', 'easy', 'tempo', 'easy', 'tempo', 'easy', 'easy'] as const;
    const raced = habit(week).map((one) => (one.day === SUNDAY ? { ...run(SUNDAY, 'race'), distanceM: 10_000 } : one));
    expect(shown(slotsOf(raced, 'marathon'))).toEqual([
      'Mon rest',
      'Tue recovery-run?',
      'Thu recovery-run',
      'Sat recovery-run',
    ]);
  });

  const three = [undefined, 'tempo', 'easy', 'tempo', 'easy', 'tempo', 'easy'] as const;

  it('marks what only some sources allow, and stops where none does', () => {
    expect(shown(told({}, 'consensus', three)).filter((one) => /recovery/.test(one))).toEqual([
      'Wed recovery-run',
      'Fri recovery-run',
      'Sun recovery-run?',
    ]);
    const two = told({}, 'lever', three);
    expect(shown(two)).toEqual(['Mon rest', 'Wed recovery-run', 'Fri recovery-run']);
    expect(noted(two)).toContain("no recovery run after Sat's hard session: Sun would be one run too many");
  });
});

it('gives more minutes to who runs longer, never more than the preset', () => {
  const long = habit(TYPICAL).map((one) => ({ ...one, durationS: 55 * 60 }));
  const minutes = (preset: string) => slotsOf(long, preset).slots[1]!.minutes;
  expect(minutes('consensus')).toEqual([20, 30]);
  expect(minutes('lever')).toEqual([20, 30]);
  expect(minutes('zone1')).toEqual([20, 45]);
  expect(minutes('newshealth')).toEqual([30, 45]);
  expect(minutes('yearround')).toEqual([20, 40]);
});

it.each([
  ['consensus', ['Mon recovery-run', 'Thu recovery-run?', 'Sat recovery-run'], [20, 30]],
  ['lever', ['Mon recovery-run', 'Sat recovery-run'], [20, 30]],
  ['zone1', ['Mon recovery-run', 'Sat recovery-run'], [20, 45]],
  ['newshealth', ['Mon recovery-run', 'Thu recovery-run', 'Sat recovery-run'], [30, 45]],
  ['marathon', ['Mon recovery-run', 'Sat recovery-run'], [20, 45]],
  ['yearround', ['Mon recovery-run', 'Sat recovery-run'], [20, 40]],
] as const)('differs between the presets where the articles do: %s', (preset, runs, minutes) => {
  const week = ['easy', 'intervals', undefined, 'easy', 'tempo', 'easy', 'long'] as const;
  const sessions = habit(week).map((one) => ({ ...one, durationS: 55 * 60 }));
  const found = slotsOf(sessions, preset);
  expect(shown(found).filter((one) => !one.includes('rest'))).toEqual(runs);
  expect(found.slots.find(({ kind }) => kind === 'recovery-run')!.minutes).toEqual(minutes);
});

describe('body-weight support', () => {
  it('is advised by lever alone, as set or while sore, and both of its figures are named', () => {
    const set = told({ supportRatio: 0.25 }, 'lever');
    expect(set.slots[1]!.supportRatio).toEqual([0.25, 0.25]);
    expect(noted(set)).toContain(
      'you set 25 %; the article says 20 to 40 % off when sore, and in another place 30 to 50 %',
    );
    expect(told({ supportRatio: 0.25 }).slots[1]!.supportRatio).toBeUndefined();
    expect(told({}, 'lever').slots[1]!.supportRatio).toBeUndefined();
  });

  it('is for the days next to the soreness', () => {
    const week = ['easy', 'tempo', 'easy', 'easy', 'easy', 'easy', 'tempo'] as const;
    const sore = (soreness: number) =>
      slotsOf(
        habit(week).map((one) => (one.day === SUNDAY ? { ...one, soreness } : one)),
        'lever',
      ).slots;
    const shares = (slots: SlotPlan['slots']) =>
      slots.filter(({ kind }) => kind !== 'rest').map(({ supportRatio }) => supportRatio);
    expect(shares(sore(3))).toEqual([[0.2, 0.4], undefined]);
    expect(shares(sore(2))).toEqual([undefined, undefined]);
    const friday = habit(week).map((one) => (one.day === '2026-11-13' ? { ...one, soreness: 5 } : one));
    expect(shares(slotsOf(friday, 'lever').slots)).toEqual([undefined, undefined]);
  });
});

it('rests on the day after the long run, where that is one of the usual days of rest', () => {
  const { slots } = slotsOf(habit(['easy', undefined, 'easy', 'long', undefined, 'easy', 'easy']));
  expect(slots[0]).toMatchObject({
    day: '2026-11-20',
    kind: 'rest',
    why: ['day after the long run', 'your usual rest day'],
  });
});

it('does not name the day of rest among the alternatives, and tells the last week from the next', () => {
  const week = [undefined, 'easy', 'intervals', 'easy', 'easy', 'easy', 'tempo'] as const;
  expect(slotsOf(habit(week)).slots[1]).toMatchObject({ day: '2026-11-17', hoursAfterHard: 48 });
  expect(slotsOf(habit(week)).slots[1]!.alternatives).toBeUndefined();
  expect(noted(told({ offDays: [0, 1] }, 'consensus', week))).toContain(
    "no recovery run after last Sun's hard session: Mon is your day off, Tue is your day off",
  );
});

it('does not take warm-ups for the usual length of a run', () => {
  const warmUps = habit(TYPICAL).map((one) => ({
    ...one,
    id: `${one.id}/warm-up`,
    durationS: 14 * 60 + 59,
    intent: run(one.day, 'easy').intent,
    observed: run(one.day, 'easy').observed,
  }));
  const sessions = [...habit(TYPICAL), ...warmUps];
  expect(slotsOf(sessions).slots[1]!.minutes).toEqual([20, 25]);
  expect(
    slotsOf(sessions.map((one) => (one.id.endsWith('warm-up') ? { ...one, durationS: 15 * 60 } : one))).slots[1]!
      .minutes,
  ).toEqual([10, 15]);
});

it('keeps a day of rest for who runs every day: the one that costs least', () => {
  const { slots } = slotsOf(habit(['easy', 'tempo', 'easy', 'easy', 'tempo', 'easy', 'long']));
  expect(slots.find(({ kind }) => kind === 'rest')).toMatchObject({
    day: '2026-11-19',
    why: ['every week keeps one day of full rest'],
  });
});

it('says where the numbers come from', () => {
  const [, wednesday] = slotsOf(habit(TYPICAL)).slots;
  expect(wednesday!.origins).toEqual({
    minutes: 'your recovery runs take about 25 min',
    hrMaxBpm: 'set by you',
    speedMps: '0.8 to 0.95 of easy speed (tool default): median of 9 runs',
  });
  const unknown = plan(habit(TYPICAL), { athlete: { missing: {} } }).slots[1]!;
  expect(unknown.hrMaxBpm ?? unknown.speedMps).toBeUndefined();
});

const anyKind = fc.option(fc.constantFrom<Kind>('easy', 'recovery', 'tempo', 'intervals', 'long', 'race'), {
  nil: undefined,
});
const anyWeekday = fc.integer({ min: 0, max: 6 });
const anyCircumstances: fc.Arbitrary<Partial<Circumstances>> = fc.record(
  {
    experience: fc.constantFrom('beginner', 'intermediate', 'advanced'),
    phase: fc.constantFrom('base', 'build', 'peak', 'taper'),
    race: fc.record({
      day: fc.integer({ min: -10, max: 20 }).map((days) => addDays(SUNDAY, days)),
      distanceM: fc.constantFrom(5000, 21_097, 42_195),
    }),
    offDays: fc.uniqueArray(anyWeekday, { maxLength: 6 }),
    longDay: anyWeekday,
    maxMinutes: fc.dictionary(anyWeekday.map(String), fc.integer({ min: 0, max: 90 })),
    supportRatio: fc.double({ min: 0, max: 0.8, noNaN: true }),
  },
  { requiredKeys: [] },
);
const anyAsked: fc.Arbitrary<Asked> = fc.record(
  {
    preset: fc.constantFrom('consensus', 'lever', 'zone1', 'newshealth', 'marathon', 'yearround'),
    circumstances: anyCircumstances,
    readiness: fc.record({ advisesRest: fc.boolean(), why: fc.constant('slept badly') }),
    lastKnownDay: fc.integer({ min: 0, max: 9 }).map((days) => addDays(SUNDAY, days)),
  },
  { requiredKeys: [] },
);
/** Four weeks of anything, with one habit more or less strong in it. */
const anyWeeks = fc.array(fc.array(anyKind, { minLength: 7, maxLength: 7 }), { minLength: 2, maxLength: 2 });

it('keeps its promises for every pattern, preset and circumstance, and says the same twice', () => {
  fc.assert(
    fc.property(anyWeeks, fc.integer({ min: 5, max: 90 }), anyAsked, ([one, other], minutes, asked) => {
      const sessions = [0, 1, 2, 3]
        .flatMap((back) =>
          habit(back % 3 === 0 ? one! : other!).filter(
            ({ day }) => day > addDays(SUNDAY, -7 * back - 7) && day <= addDays(SUNDAY, -7 * back),
          ),
        )
        .map((session) => ({ ...session, durationS: minutes * 60 }))
        .sort((a, b) => (a.day < b.day ? -1 : 1));
      const found = plan(sessions, asked);
      expect(brokenPromises(found, { sessions, lastDay: SUNDAY, context: contextOf(asked) })).toEqual([]);
      expect(plan(sessions, asked)).toEqual(found);
    }),
  );
});
