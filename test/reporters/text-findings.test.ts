import { describe, expect, it } from 'vitest';
import type { ReportedSession } from '../../src/core/report.ts';
import type { NextHard } from '../../src/core/session-measures.ts';
import { text } from '../../src/reporters/text.ts';
import { finding, run, view } from './support/build.ts';
import { empty } from './support/empty.ts';
import { HOSTILE_TEXTS, hostile } from './support/hostile.ts';
import { large } from './support/large.ts';
import { oneOfEach } from './support/one-of-each.ts';
import { oneWeek } from './support/one-week.ts';

describe('the findings', () => {
  it('gather the parts of a workout under its heading, once', () => {
    const printed = text.render(oneOfEach, view());
    expect(printed).toMatch(/^!! Wed 11 Nov {2}Recovery jog became a workout +recovery\/became-workout$/m);
    expect(printed).toMatch(/^ ! - HR crossed 143 bpm/m);
    expect(printed).toMatch(/^ i - 41 min; .* recovery\/too-long$/m);
    expect(printed.match(/hr-above-cap/g)).toHaveLength(1);
    expect(printed).toContain('Could also be: heat, hills.');
  });

  it('say what a spoiled run cost and what pace would have kept it', () => {
    const told = text.render(oneOfEach, view({ columns: 100 })).replace(/\s+/g, ' ');
    expect(told).toContain('a training impulse (TRIMP) of 61 against 38 for the same minutes at the cap: +55-66%.');
    expect(told).toContain(
      'About 6:31/km (6:20 to 6:45) would have kept the cap that day, from 12 runs in 8 weeks; on another day it may take 6:04 to 7:13.',
    );
    expect(told.match(/training impulse/g)).toHaveLength(1);
  });

  it('say that a spoiled run moved the next hard session inside 48 h, in hours that have passed', () => {
    const told = text.render(oneOfEach, view({ columns: 100 })).replace(/\s+/g, ' ');
    expect(told).toContain(
      'Tempo 5 km (Fri 13 Nov) came 47 h after it, inside the 48 h that coaches leave between hard sessions; kept easy, 71 h would have lain between hard and hard.',
    );
  });

  it.each<[string, Partial<ReportedSession>, Partial<NextHard>, string | undefined]>([
    ['a run that was kept', { verdict: 'kept' }, {}, undefined],
    ['a borderline run', { verdict: 'borderline' }, {}, undefined],
    ['a hard session far enough away', {}, { isInside48h: false }, undefined],
    ['a day that may be near enough', {}, { inDays: 2 }, undefined],
    [
      'the next day',
      {},
      { inDays: 1, isInside48h: true },
      'came the day after it, inside the 48 h that coaches leave between hard sessions.',
    ],
    [
      'hard sessions that were as close anyway',
      {},
      { inH: 20, isInside48h: true, sinceHardH: 47.9 },
      'came 20 h after it, inside the 48 h that coaches leave between hard sessions.',
    ],
  ])('of the next hard session, after %s', (_, more, next, said) => {
    const session = {
      ...oneOfEach.sessions[1]!,
      verdict: 'became-workout' as const,
      price: {
        ...oneOfEach.sessions[1]!.price!,
        nextHard: { session: 'x', day: '2026-11-13', title: 'Tempo', inDays: 2, ...next },
      },
      ...more,
    };
    const found = finding('recovery/hr-above-cap', { day: session.day, session: session.id });
    const told = text.render(oneWeek({ sessions: [session], findings: [found] }), view()).replace(/\s+/g, ' ');
    expect(told).toContain('It cost a training impulse');
    if (said === undefined) expect(told).not.toContain('coaches leave');
    else expect(told).toContain(said);
  });

  it('say why the pace that would have kept the cap cannot be told', () => {
    const sessions = [
      run('2026-11-10', 'Recovery jog', [2400, 6000, 150], {
        keepPace: { estimable: false, reason: 'the runs of 8 weeks were all about as fast' },
      }),
    ];
    const above = finding('recovery/hr-above-cap', {
      day: '2026-11-10',
      session: sessions[0]!.id,
      severity: 'warning',
    });
    const told = text.render(oneWeek({ sessions, findings: [above] }), view()).replace(/\s+/g, ' ');
    expect(told).toContain('cannot be told: the runs of 8 weeks were all about as fast.');
  });

  it('keep a part of another session apart', () => {
    expect(text.render(oneOfEach, view())).toMatch(/^ i Sat 14 Nov {2}36 min/m);
  });

  it('name the session where the day has several', () => {
    const sessions = [run('2026-11-10', 'One', [60, 200, 1]), run('2026-11-10', 'Two', [60, 200, 1], { id: 'two' })];
    const findings = [finding('recovery/x', { day: '2026-11-10', session: 'two', message: 'too long' })];
    expect(text.render(oneWeek({ sessions, findings }), view())).toContain('Tue 10 Nov  Two: too long');
  });

  it('point to the reasons where a rule is named, and only there', () => {
    const hidden = finding('data/row-skipped', { severity: 'info', place: { file: 'log.csv', line: 3 } });
    const week = oneWeek({ findings: [hidden], counts: { error: 0, warning: 0, info: 1 } });
    expect(text.render(oneOfEach, view())).toContain('Details: recover explain RULE');
    expect(text.render(week, view())).not.toContain('Details');
    expect(text.render(week, view({ verbose: true }))).toContain('Details: recover explain RULE');
  });

  it('stand alone when quiet, and say nothing when there is nothing', () => {
    const printed = text.render(oneOfEach, view({ quiet: true }));
    expect(printed).toMatch(/^!! Wed 11 Nov/);
    expect(printed).not.toContain('Next week');
    expect(text.render(empty, view({ quiet: true }))).toBe('');
  });

  it('list five about the inputs, all of them when verbose', () => {
    expect(text.render(hostile, view())).toContain(`+ ${HOSTILE_TEXTS.length - 5} more (--verbose lists them)`);
    expect(text.render(hostile, view({ verbose: true }))).not.toContain('(--verbose lists them)');
  });

  it('say file and line of a bad row', () => {
    expect(text.render(oneOfEach, view())).toMatch(
      /^ ! log\.csv:14: the date "soon" is no date +data\/row-unreadable$/m,
    );
  });

  it('name confidence and sources when verbose', () => {
    expect(text.render(oneOfEach, view({ verbose: true }))).toContain('Confidence low. Sources: zone1.');
  });
});

describe('several weeks', () => {
  const printed = text.render(large, view());

  it('have a row each and a sum', () => {
    expect(printed.match(/^ {2}week \d+ /gm)).toHaveLength(60);
    expect(printed).toContain('60 weeks, 120 runs,');
    expect(printed).toContain('30 kept');
  });

  it('show twenty errors and warnings, gravest and newest first, with the year', () => {
    expect(printed.match(/week\/all-hard/g)).toHaveLength(20);
    expect(printed).toContain('+ 40 more (--verbose lists them)');
    expect(printed).not.toContain('week/notes');
    expect(printed.indexOf('!! Mon 14 Sep 2026')).toBeLessThan(printed.indexOf('!! Mon 6 Jul 2026'));
    expect(printed.lastIndexOf('!!')).toBeLessThan(printed.indexOf(' ! Mon 16 Nov 2026'));
  });

  it('give the same advice once', () => {
    expect(printed.match(/Take it easier/g)).toHaveLength(1);
  });

  it('show every finding when verbose', () => {
    expect(text.render(large, view({ verbose: true })).match(/week\/(all-hard|notes)/g)).toHaveLength(120);
  });
});
