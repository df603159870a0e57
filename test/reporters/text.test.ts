import { describe, expect, it } from 'vitest';
import type { AnalyzeReport } from '../../src/core/report.ts';
import type { View } from '../../src/core/view.ts';
import { displayWidth } from '../../src/format/display-width.ts';
import { sessionText } from '../../src/reporters/session-text.ts';
import { sessionsText } from '../../src/reporters/sessions-text.ts';
import { slotsText } from '../../src/reporters/slots-text.ts';
import { text } from '../../src/reporters/text.ts';
import { zonesText } from '../../src/reporters/zones-text.ts';
import { athlete, run, session, view, week } from './support/build.ts';
import { empty } from './support/empty.ts';
import { lineWith } from './support/line-with.ts';
import { oneOfEach } from './support/one-of-each.ts';
import { oneWeek } from './support/one-week.ts';
import { REPORTS } from './support/reports.ts';

const WIDTHS = [40, 60, 79, 80, 100, 120];

/** Everything that can be printed of a report for reading. */
const renderings = (report: AnalyzeReport, how: View): string[] => [
  text.render(report, how),
  sessionText.render({ report, chosen: report.sessions }, how),
  sessionsText.render(report.sessions, how),
  slotsText.render(report.slotPlan, how),
  zonesText.render(report.athlete, how),
];

describe.each(Object.entries(REPORTS))('the report "%s"', (_, report) => {
  it.each(WIDTHS)('has no line longer than %d columns', (columns) => {
    for (const ascii of [false, true]) {
      for (const units of ['km', 'mi'] as const) {
        for (const printed of renderings(report, view({ columns, ascii, units, verbose: ascii }))) {
          const tooLong = printed.split('\n').filter((line) => displayWidth(line) > Math.min(columns, 100));
          expect(tooLong).toEqual([]);
        }
      }
    }
  });

  it('is plain ASCII where that is asked for', () => {
    for (const printed of renderings(report, view({ ascii: true, verbose: true })))
      expect(printed).toMatch(/^\p{ASCII}*$/u);
  });

  it('says the same with colour as without', () => {
    for (const columns of WIDTHS) {
      const plain = text.render(report, view({ columns }));
      const coloured = text.render(report, view({ columns, color: true }));
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes that colour is made of
      expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
    }
  });

  it('holds no control character, and no blank at the end of a line', () => {
    for (const printed of renderings(report, view())) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      expect(printed).not.toMatch(/[^\S\n]\n/);
      expect(printed.endsWith('\n')).toBe(true);
    }
  });
});

describe('the header', () => {
  it('says in words what is not known, and why', () => {
    const printed = text.render(empty, view({ columns: 100 }));
    expect(printed).toContain('HRmax unknown: no hard run with a heart rate in this log');
    expect(printed).toContain('recovery cap unknown: maximum heart rate is unknown');
    expect(printed).toContain('easy pace unknown: fewer than five easy runs in eight weeks');
  });

  it('says where the maximum comes from and how sure it is', () => {
    expect(text.render(oneOfEach, view())).toContain('HRmax 196 seen (medium)');
    const told = { ...athlete, hrMax: { ...athlete.hrMax!, origin: 'told' as const } };
    expect(text.render({ ...oneOfEach, athlete: told }, view())).toContain('HRmax 196 (yours)');
  });

  it('sums up the inputs', () => {
    expect(text.render(oneOfEach, view())).toContain('log.csv (strava-bulk) + 6 streams');
    const inputs = oneOfEach.inputs.slice(1);
    expect(text.render({ ...oneOfEach, inputs: [...inputs, ...inputs] }, view())).toContain('2 activity files');
  });

  it('names Sunday weeks by their days', () => {
    const sunday = week({ week: '2026-11-08', from: '2026-11-08', to: '2026-11-14' });
    expect(text.render(oneWeek({ weeks: [sunday], weekStart: 'sunday' }), view())).toContain(
      'week of Sun 8 - Sat 14 Nov 2026',
    );
  });
});

describe('the week table', () => {
  it('reads a declared recovery run differently from a guessed one', () => {
    const printed = text.render(oneOfEach, view());
    expect(lineWith('Recovery jog ', printed)).toMatch(/recovery {2}!! workout$/);
    expect(lineWith('Shakeout', printed)).toMatch(/recovery\? ok$/);
  });

  it('marks a workout with the sign of its finding: one where numbers are in doubt, two where none are', () => {
    const spoiled = (isSure: boolean) =>
      run('2026-11-10', 'Recovery jog', [3000, 9000, 150], { verdict: 'became-workout', isSure });
    expect(lineWith('Recovery jog ', text.render(oneWeek({ sessions: [spoiled(false)] }), view()))).toMatch(
      / ! workout$/,
    );
    expect(lineWith('Recovery jog ', text.render(oneWeek({ sessions: [spoiled(true)] }), view()))).toMatch(
      / !! workout$/,
    );
  });

  it('says when an easy run was run hard', () => {
    const hard = run('2026-11-10', 'Easy?', [3000, 9000, 170], {
      observed: { kind: 'tempo', confidence: 'high', why: [] },
    });
    expect(text.render(oneWeek({ sessions: [hard] }), view())).toContain('easy, ran tempo');
  });

  it('sums up to the pace of its only run, stops left out in both', () => {
    const stopped = run('2026-11-10', 'Easy', [4000, 10_000, 140], { speedMps: 10_000 / 3000 });
    const totals = { sessions: 1, runs: 1, durationS: 4000, distanceM: 10_000, ascentM: 0 };
    const printed = text.render(oneWeek({ sessions: [stopped], weeks: [week({ totals })] }), view());
    expect(lineWith('Tue 10', printed)).toContain(' 5:00 ');
    expect(lineWith('1 run', printed)).toContain(' 5:00');
  });

  it('shows what was observed when nothing was meant', () => {
    const unknown = run('2026-11-10', 'Run', [3000, 9000, 170], {
      intent: { kind: 'unknown', from: [], confidence: 'low' },
      observed: { kind: 'moderate', confidence: 'high', why: [] },
    });
    expect(lineWith('Tue 10', text.render(oneWeek({ sessions: [unknown] }), view()))).toMatch(/ moderate$/);
  });

  it('asks rather than says where a hard run was only guessed', () => {
    const unknown = run('2026-11-10', 'Run', [3000, 9000, 170], {
      intent: { kind: 'unknown', from: [], confidence: 'low' },
      observed: { kind: 'intervals', confidence: 'low', why: [] },
    });
    expect(lineWith('Tue 10', text.render(oneWeek({ sessions: [unknown] }), view()))).toMatch(/ intervals\?$/);
  });

  it('writes a dash for what is unknown, never 0', () => {
    const bare = session('2026-11-10', { title: 'By feel' });
    expect(lineWith('By feel', text.render(oneWeek({ sessions: [bare] }), view()))).toMatch(
      /By feel +- +- +- +- +- +easy$/,
    );
  });

  it('has a row for every session of a day, and calls only rest days rest', () => {
    const printed = text.render(oneOfEach, view());
    expect(lineWith('Mon  9', printed)).toMatch(/- +rest$/);
    expect(lineWith('Commute', printed)).toMatch(/^ {10}Commute .* cycling$/);
    expect(lineWith('Mon  9', text.render(oneWeek({}), view()))).toBe('  Mon  9  -');
  });

  it('marks a heart rate that is not to be trusted', () => {
    const printed = text.render(oneOfEach, view());
    expect(lineWith('Long run', printed)).toContain('146?');
    expect(printed).toContain('? = this heart rate is not to be trusted');
  });

  it('adds up the runs alone', () => {
    const printed = text.render(oneOfEach, view());
    expect(printed).toContain('6 runs, 1 other, 1 rest day');
    expect(lineWith('5:53:17', printed)).toMatch(/5:53:17 +61\.2 +5:46 +\(prev\. week 57\.8 km\)$/);
  });

  it('gives no weekly pace when a run lacks its distance', () => {
    const sessions = [run('2026-11-10', 'a', [3000, 9000, 150]), session('2026-11-11', { durationS: 1800 })];
    const totals = { sessions: 2, runs: 2, durationS: 4800, distanceM: 9000, ascentM: 0 };
    expect(lineWith('2 runs', text.render(oneWeek({ weeks: [week({ totals })], sessions }), view()))).toMatch(
      /1:20:00 +9\.0$/,
    );
  });

  it('lets %max leave first, then heart rate and pace, and keeps the time', () => {
    const heading = (columns: number): string[] =>
      lineWith('Session', text.render(oneOfEach, view({ columns })))
        .trim()
        .split(/ {1,}(?!as)/);
    expect(heading(80)).toEqual(['Day', 'Session', 'Time', 'km', 'Pace', 'HR', '%max', 'Read as']);
    expect(heading(73)).toEqual(['Day', 'Session', 'Time', 'km', 'Pace', 'HR', 'Read as']);
    expect(heading(60)).toEqual(['Day', 'Session', 'Time', 'km', 'Read as']);
    expect(heading(40)).toEqual(['Day', 'Session', 'Time', 'Read as']);
  });

  it('shortens a long title and says so', () => {
    const long = run('2026-11-10', 'A very long title that goes on and on and on', [3000, 9000, 150]);
    expect(lineWith('Tue 10', text.render(oneWeek({ sessions: [long] }), view()))).toContain('…');
    expect(lineWith('Tue 10', text.render(oneWeek({ sessions: [long] }), view({ ascii: true })))).toContain('...');
  });
});

describe('the zone bars', () => {
  it('show minutes and shares, one scale for all', () => {
    const printed = text.render(oneOfEach, view({ ascii: true }));
    expect(lineWith('Z1', printed)).toMatch(/Zones {3}Z1 <144 +121 min +34% {2}#+$/);
    expect(lineWith('Z5', printed)).toMatch(/Z5 183\+ +14 min +4% {2}#+$/);
    const bar = (zone: string): number => (lineWith(zone, printed).match(/#/g) ?? []).length;
    expect(bar('Z1') / bar('Z2')).toBeCloseTo(7260 / 8280, 1);
  });

  it('draw nothing for nothing', () => {
    const weeks = [{ ...oneOfEach.weeks[0]!, zoneSeconds: [600, 0, 0, 0, 0] }];
    expect(lineWith('Z2', text.render({ ...oneOfEach, weeks }, view({ ascii: true })))).toMatch(/0 min +0%$/);
  });

  it('give way to a reason', () => {
    const { zoneSeconds: _, ...rest } = oneOfEach.weeks[0]!;
    expect(text.render({ ...oneOfEach, weeks: [rest] }, view())).toContain(
      'no run of this week has a heart rate to count',
    );
  });
});

it('proposes slots with what they assume and what they ask for', () => {
  const printed = text.render(oneOfEach, view({ columns: 100 }));
  expect(printed).toContain('Next week (Mon 16 - Sun 22 Nov 2026), assuming hard Tue + Fri');
  expect(lineWith('Wed 18', printed)).toBe(
    '  Wed 18 pm  recovery 20-30 min  24 h after Tue, best slot; HR up to 137, 6:57-6:25/km, 20-40% of',
  );
  expect(lineWith('Sat 21', printed)).toContain('optional, between Fri and the long run');
  expect(printed).toContain("- no recovery run after Thu's hard session: Fri is your day off\n");
  expect(printed).toContain('- best on soft, flat ground or a treadmill (lever, zone1)\n');
  expect(printed).not.toContain('usually rest on Sun');
});

it('tells on request where the numbers of a slot come from, what else would do, and what habits stand in the way', () => {
  const printed = slotsText.render(oneOfEach.slotPlan, view({ columns: 100, verbose: true }));
  expect(printed).toContain('- Wed 18: minutes: 30 min: the preset');
  expect(printed).toContain('or Thu 19: the day that was taken suits it better');
  expect(printed).toContain("- no recovery run after Sat's hard session: you usually rest on Sun\n");
});

it('says why there is no slot', () => {
  expect(slotsText.render(empty.slotPlan, view({ columns: 100 }))).toContain(
    ': no hard day is known, so no slot can be placed',
  );
});

it('ends with the counts', () => {
  expect(text.render(oneOfEach, view()).trimEnd().split('\n').at(-1)).toBe(
    '1 error, 4 warnings, 2 notes.  Not medical advice: rest if ill or in pain.',
  );
});

it('shows zones with their origin, doubt and remedy', () => {
  const printed = zonesText.render(athlete, view());
  expect(printed).toContain('196 bpm (191-201), observed, medium confidence');
  expect(printed).toContain('set it: --set athlete.hrMax=190');
  expect(printed).not.toContain('athlete.hrRest=50');
  expect(printed).toContain('unknown: not in the log');
  expect(printed).toContain('  Z5  183+');
});

it('shows how the easy runs spread, what races came to, and what would tell the rest', () => {
  const lines = zonesText.render(athlete, view()).split('\n');
  expect(lines).toContain('                middle half of 9 runs: 5:58-6:11/km');
  expect(lines).toContain('VDOT            42.3 (40.8-43.8), derived, medium confidence');
  expect(lines).toContain('critical speed  unknown: no maximal effort of 2 to 20 min');
  expect(lines.join(' ')).toContain('all-out efforts of three lengths');
  expect(lines.join(' ')).not.toContain('a level race of 5 km');
  const measured = { ...athlete, criticalSpeed: { ...athlete.vdot!, value: 4, low: 3.9, high: 4.1 } };
  expect(zonesText.render(measured, view({ units: 'mi' }))).toContain('critical speed  6:42/mi (6:53-6:33), derived');
});
