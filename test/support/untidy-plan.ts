import fc from 'fast-check';

const HEADS: readonly (readonly string[])[] = [
  ['Week', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  ['Woche', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
  ['Semaine', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  ['Week of', 'M', 'T', 'W', 'T', 'F', 'S', 'S'],
  ['週', '月', '火', '水', '木', '金', '土', '日'],
  ['', 'Mon', 'Tue', '', 'Thu', 'Fri', 'Sat', 'Sun'],
  ['Week', 'Day 1', 'Day 2', 'Day 3', 'Day 4', 'Day 5', 'Day 6', 'Day 7'],
  ['Datum', 'Wochentag', 'Training', 'Distanz', 'Dauer', 'Typ', 'Notizen', 'Puls'],
  ['Date', 'Day', 'Workout', 'Distance', 'Duration', 'Type', 'Notes', 'Recover OK'],
  ['Fecha', 'Entreno', 'Distancia (km)', 'Tipo', 'Notas', 'Zona', 'x', 'y'],
  ['Woche', 'Tag', 'Einheit', 'Distanz km', 'Dauer min', 'Art', 'Notiz', 'date'],
  ['1', 'rest', '5', 'rest', '8', 'rest', '5', '15'],
];

const CELLS = [
  ...['', '', 'Rest', '8 km easy', '5', '6x800 m', 'Easy 6 mi', '"quoted"', 'Long run 18 km', '5-Mar', '8:30', 'Mo'],
  ...[
    '16.11.2026',
    '11/17/2026',
    '17 Nov 2026',
    '3/4/2026',
    '17.11.26',
    'Tue 17 Nov',
    '2026/11/18',
    '46000',
    'run, then; rest',
  ],
  ...[
    '2026-11-17: 6 km',
    '17.11.2026\n8 km',
    'Tue 17 Nov 2026 - rest',
    '[ok: hard-back-to-back -- race]',
    'Week 3 (16.11.2026)',
  ],
  ...[
    '3',
    'Week 4',
    'Total',
    '30 min',
    '# no comment',
    'x'.repeat(70),
    '\u00a05 km',
    '🏃 5 km',
    '26-11-17',
    '31.02.2026',
    '20261119',
  ],
];

const blanks = fc.constantFrom('', '', '', ' ', '  ', '\t', '\u00a0', ' \t ');
const cell = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...CELLS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const written = fc
  .tuple(cell, blanks, blanks, fc.constantFrom(true, false))
  .map(([text, before, behind, isQuoted]) =>
    isQuoted || /[",;|\n\r]/.test(text) ? before + quoted(text) + behind : before + text + behind,
  );

/** Rows of dates that go on day by day, so that many tables have something to settle. */
const dayOf = (n: number, style: number): string => {
  const day = new Date(Date.UTC(2026, 10, 9) + n * 86_400_000).toISOString().slice(0, 10);
  const [year, month, date] = day.split('-') as [string, string, string];
  return [
    day,
    `${date}.${month}.${year}`,
    `${month}/${date}/${year}`,
    `${date}.${month}.${year.slice(2)}`,
    ` ${date} Nov ${year}`,
  ][style]!;
};

const row = (n: number, style: number) =>
  fc
    .tuple(fc.boolean(), fc.array(written, { minLength: 5, maxLength: 9 }))
    .map(([isDated, cells]) => (isDated ? [dayOf(n, style), ...cells.slice(1)] : cells));

/** Tables as no one should write them: odd headers, dates of every kind, blanks, quotes, comments, any line ends. */
export const untidyPlan: fc.Arbitrary<string> = fc
  .record({
    head: fc.constantFrom(...HEADS),
    padding: blanks,
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    end: fc.constantFrom('\n', '\r\n', '\r'),
    lines: fc
      .integer({ min: 0, max: 4 })
      .chain((style) => fc.tuple(...Array.from({ length: 9 }, (_, n) => row(n, style)))),
    comment: fc.constantFrom(
      '',
      '# recover-ok plan/no-rest-day -- holidays  ',
      '# units: km',
      '// race 2027-02-07 ',
      'My plan, for you  ',
    ),
    again: fc.boolean(),
    isEnded: fc.boolean(),
  })
  .map(({ head, padding, delimiter, end, lines, comment, again, isEnded }) => {
    const header = head.map((name) => name + padding).join(delimiter);
    const body = lines.map((cells) => cells.join(delimiter));
    const all = [
      ...(comment === '' ? [] : [comment]),
      header,
      ...body.slice(0, 5),
      ...(again ? [header] : []),
      ...body.slice(5),
    ];
    return all.join(end) + (isEnded ? end : '');
  });
