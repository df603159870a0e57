import { describe, expect, it } from 'vitest';
import { ReadError } from '../../../src/core/errors.ts';
import { planOf } from '../../support/plan-text.ts';

const told = (text: string, name = 'plan.csv') =>
  planOf(text, name).entries.map(({ day, week, weekday, cell, kind, part, distance, durationS, intensity }) => ({
    when: day ?? `${week} ${weekday ?? '-'}`,
    text: cell.text,
    ...(kind === undefined ? {} : { kind: kind.text }),
    ...(part === undefined ? {} : { part }),
    ...(distance === undefined ? {} : { distance: distance.range[1] }),
    ...(durationS === undefined ? {} : { minutes: durationS[1] / 60 }),
    ...(intensity === undefined ? {} : { intensity: intensity.text }),
  }));

describe('columns that their names do not tell', () => {
  it('Einheit is a workout where no units stand below, Tempo a pace where paces do', () => {
    const text =
      'Datum;Einheit;Umfang;Tempo\n01.06.2026;Dauerlauf;9 km;5:50\n02.06.2026;Fahrtspiel;40 min;5:00-6:30\n03.06.2026;Ruhetag;;\n';
    expect(told(text)).toEqual([
      { when: '2026-06-01', text: 'Dauerlauf', distance: 9, intensity: '5:50' },
      { when: '2026-06-02', text: 'Fahrtspiel', minutes: 40, intensity: '5:00-6:30' },
      { when: '2026-06-03', text: 'Ruhetag' },
    ]);
  });

  it('Tempo is a time where times stand below', () => {
    const text = 'Data;Treino;Tempo\n2026-06-01;Rodagem;45 min\n2026-06-02;Leve;0:30\n';
    expect(told(text).map(({ minutes }) => minutes)).toEqual([45, 30]);
  });

  it('a column of texts beside dates holds the workouts, if no other does', () => {
    const text = 'Date,Què toca,Notes\n2026-06-01,easy 6 km,sun\n2026-06-02,rest,\n2026-06-03,tempo 5 km,wind\n';
    expect(told(text).map((one) => one.text)).toEqual(['easy 6 km', 'rest', 'tempo 5 km']);
  });

  it('a column for each sport holds a workout each, and a rest only where all rest', () => {
    const text =
      'Date,Swim,Run,Strength\n2026-06-01,1500 m,Rest,\n2026-06-02,Rest,Rest,Rest\n2026-06-03,,5 km easy,20 min\n';
    expect(told(text)).toEqual([
      { when: '2026-06-01', text: '1500 m', kind: 'Swim' },
      { when: '2026-06-02', text: 'Rest' },
      { when: '2026-06-03', text: '5 km easy', kind: 'Run' },
      { when: '2026-06-03', text: '20 min', kind: 'Strength' },
    ]);
  });

  it('so do those of morning and evening', () => {
    expect(told('Date,AM,PM\n2026-06-01,easy 5,\n2026-06-02,6x400,easy 4\n')).toEqual([
      { when: '2026-06-01', text: 'easy 5', part: 'am' },
      { when: '2026-06-02', text: '6x400', part: 'am' },
      { when: '2026-06-02', text: 'easy 4', part: 'pm' },
    ]);
  });

  it('days with a word behind them and a weekend make a grid', () => {
    const text = 'Week,Date Range,Tue Run,Thu Run,Weekend Long Run!,Notes\n1,1 Jun - 7 Jun,5 easy,tempo 4,10,hot\n';
    expect(told(text).map(({ when, text: cell }) => `${when} ${cell}`.slice(-12))).toEqual([
      expect.stringMatching(/5 easy$/),
      expect.stringMatching(/tempo 4$/),
      expect.stringMatching(/10$/),
    ]);
    expect(planOf(text).entries.map(({ weekday }) => weekday)).toEqual([1, 3, 6]);
  });

  it('a column of long runs holds their lengths, one of easy kilometres their sum', () => {
    const text = 'Week,Long Run (km),Key Workout,Easy (km)\n1,14,6x800 m,20\n2,16,tempo 5 km,22\n';
    expect(told(text)).toEqual([
      { when: '1 -', text: '14', kind: 'Long Run (km)', distance: 14 },
      { when: '1 -', text: '6x800 m' },
      { when: '2 -', text: '16', kind: 'Long Run (km)', distance: 16 },
      { when: '2 -', text: 'tempo 5 km' },
    ]);
  });
});

describe('days in a text', () => {
  it('are told in the language of the text, in lists and between strokes', () => {
    const text =
      '# Plan\n\n* **Woche 1:**\n  * Di: 5 km locker\n  * Do: 4 km\n  * So: 8 km\n* **Woche 2:**\n  * Di: 6 km. | Do: 5 km. | So: 9 km.\n\n### Block 2: Tempo\n';
    const { entries } = planOf(text, 'plan.md');
    expect(entries.map(({ week, weekday }) => [week, weekday])).toEqual([
      [1, 1],
      [1, 3],
      [1, 6],
      [2, 1],
      [2, 3],
      [2, 6],
    ]);
    // The heading below belongs to none of them.
    expect(entries.at(-1)?.details).toEqual([]);
  });

  it('may stand in columns of blanks', () => {
    const text =
      'WEEK      DAY    DISTANCE\n-----\nWEEK 1    MON    5km\nWEEK 1    TUE    Rest\nWEEK 1    SAT    8km\nWEEK 2    MON    6km\n';
    expect(told(text, 'plan.txt').map(({ when, text: cell }) => `${when} ${cell}`)).toEqual([
      '1 0 5km',
      '1 1 Rest',
      '1 5 8km',
      '2 0 6km',
    ]);
  });
});

describe('a log', () => {
  const head = 'Date,Run Type,Distance (mi),Moving Time,AVG HR\n';
  const done = ['6/1/26,Easy,2.0,0:20:32,140', '6/2/26,Long,6.1,1:04:07,138', '6/3/26,Easy,2.1,0:21:44,141'];
  const ahead = Array.from({ length: 40 }, (_, i) => `7/${(i % 28) + 1}/26,,,,`);

  it('stays one where its sheet goes on with days that nobody has filled in', () => {
    expect(() => planOf(`${head}${[...done, ...ahead].join('\n')}\n`)).toThrow(ReadError);
  });

  it('is told by a German watch too', () => {
    expect(() =>
      planOf('Datum;Art;Distanz in km;HFavg;HFmax\n01.06.2026;LaD;7,4;133;147\n02.06.2026;LoD;5,2;139;160\n'),
    ).toThrow(ReadError);
  });
});

describe('a Markdown file of headed days', () => {
  const days = Array.from({ length: 14 }, (_, i) => {
    const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
    return `#### ${names[i % 7]} Jun ${i + 1} — ${i % 2 === 0 ? 'Rest' : 'Easy Run 4 km'}\n*Priority: low*\n\nSome words.\n`;
  });
  const text = `# Plan\n\n| Race | Date |\n|---|---|\n| Hill Half | Sun Jun 28, 2026 |\n\n### Week 1: Base\n\n${days.join('\n')}`;

  it('is read by its days, not by its table of races', () => {
    const plan = planOf(text, 'plan.md');
    expect(plan.format).toBe('text');
    expect(plan.entries).toHaveLength(14);
    expect(plan.entries[1]).toMatchObject({ day: '2026-06-02', cell: { text: 'Easy Run 4 km' } });
  });
});

describe('a grid', () => {
  it('ends above the key that follows its totals', () => {
    const text =
      'WEEK,Mon,Tue,Wed,Thu,Fri,Sat,Sun,km\n1,,8k easy,,6k easy,,,12k,26\n2,,8k easy,,6k easy,,,14k,28\n,,,,,,,,54\n,MP,Marathon pace,,,,,,\n,HMP,Half pace,,,,,,\n';
    const plan = planOf(text);
    expect(plan.entries).toHaveLength(6);
    expect(plan.passedOver).toEqual([{ reason: 'row below or beside the weeks', count: 2 }]);
  });
});

describe('a line of days', () => {
  it('is no header, though each piece begins with a day and ends with the name of a run', () => {
    const text =
      'Week 1: Mon: easy run; Tue: easy run; Wed: long run; Thu: rest; Fri: easy run\nWeek 2: Mon: rest; Tue: easy run\n';
    expect(told(text, 'plan.txt').map((one) => one.text)).toEqual([
      'easy run',
      'easy run',
      'long run',
      'rest',
      'easy run',
      'rest',
      'easy run',
    ]);
  });
});

describe('a title of a calendar', () => {
  const titled = (summary: string) =>
    `BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20260601\nSUMMARY:Easy 5 km\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20260602\nSUMMARY:${summary}\nEND:VEVENT\nEND:VCALENDAR\n`;

  it.each(['Week 3 Day 2: Hill Repeats 6 x 90s', 'Week 3: 6 x 400', 'Week 3 fartlek'])(
    'that holds a workout counts: %s',
    (text) => {
      expect(planOf(titled(text), 'plan.ics').entries).toHaveLength(2);
    },
  );

  it.each(['Week 3', 'Training Week 3 Distance: 40 mi', 'Week 3 of 12'])(
    'that names a week is passed over: %s',
    (text) => {
      expect(planOf(titled(text), 'plan.ics').entries).toHaveLength(1);
    },
  );
});

describe('four days of the week beside a column of weeks', () => {
  it('are a grid, whatever other columns there are', () => {
    const text = 'Semaine,Mardi,Jeudi,Samedi,Dimanche,Mystère\n1,EF 50min,Côtes 10x1min,repos,SL 2h,900\n';
    expect(planOf(text).entries.map(({ weekday }) => weekday)).toEqual([1, 3, 5, 6]);
  });
});

describe('a column of long runs in weeks without days', () => {
  it('says what its cells leave out', () => {
    expect(told('Week;Session A;Long\n1;Hills 6x60 s;60 min\n2;Tempo 20 min;70 min\n').map(({ kind }) => kind)).toEqual(
      [undefined, 'Long', undefined, 'Long'],
    );
  });
});
