import { describe, expect, it } from 'vitest';
import { gpxText, pointsFrom, trackText } from '../support/gpx-text.ts';
import { runCli } from '../support/run-cli.ts';
import { activities, lap, runningPoints, activity as tcxActivity } from '../support/tcx-text.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ACTIVE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const LONGEST_MS = 10_000;

const COMMANDS: readonly (readonly string[])[] = [
  ['analyze', '-', '--all', '--verbose'],
  ['analyze', '-', '--all', '--json'],
  ['analyze', '-', '--all', '-f', 'ndjson'],
  ['sessions', '-'],
  ['sessions', '-', '-f', 'csv'],
  ['sessions', '-', '-f', 'ndjson', '--streams'],
  ['formats', '--detect', '-'],
];

const runAll = async (content: string) => {
  const results = [];
  for (const argv of COMMANDS) {
    const began = performance.now();
    const result = await runCli([...argv, ...(argv[0] === 'formats' ? [] : ['--now', '2026-11-21'])], {
      stdin: content,
    });
    expect(performance.now() - began, argv.join(' ')).toBeLessThan(LONGEST_MS);
    expect(result.err).not.toMatch(/this is a bug|\n\s+at /);
    expect(result.out + result.err, argv.join(' ')).not.toMatch(ACTIVE);
    results.push(result);
  }
  return results;
};

const POINTS = pointsFrom('2026-11-11T06:31:00Z', 400);
const gpx = (head: string): string => gpxText(trackText(POINTS, head));
const withDoctype = (doctype: string, title: string): string =>
  gpx(`<name>${title}</name>`).replace(/(<\?xml[^>]*\?>)?/, (declaration) => `${declaration}${doctype}`);

const bomb = Array.from({ length: 30 }, (_, i) => `<!ENTITY e${i + 1} "&e${i};&e${i};">`).join('');

describe('a hostile recording', () => {
  it.each([
    ['an entity bomb', withDoctype(`<!DOCTYPE gpx [<!ENTITY e0 "x">${bomb}]>`, '&e30;')],
    ['a quadratic entity', withDoctype(`<!DOCTYPE gpx [<!ENTITY e "${'x'.repeat(50_000)}">]>`, '&e;'.repeat(5000))],
    ['an external entity', withDoctype('<!DOCTYPE gpx [<!ENTITY e SYSTEM "file:///etc/passwd">]>', '&e;')],
    ['a parameter entity', withDoctype('<!DOCTYPE gpx [<!ENTITY % e SYSTEM "http://127.0.0.1:9/x"> %e;]>', 'x')],
    ['100,000 elements inside each other', gpxText('<a>'.repeat(100_000))],
    ['100,000 elements inside each other, closed', gpxText('<a>'.repeat(100_000) + '</a>'.repeat(100_000))],
    ['an undefined entity', gpx('<name>&nothing;</name>')],
    ['a giant text', gpx(`<name>${'x'.repeat(3_000_000)}</name>`)],
  ])('with %s is refused, with line and column', async (_, content) => {
    for (const { code, err } of await runAll(content)) {
      expect([code, err]).toEqual([2, expect.stringMatching(/line \d+, column \d+|not a file that is read/)]);
      expect(err.length).toBeLessThan(1000);
      expect(err).not.toContain('root:');
    }
  });

  it('with a giant attribute or thousands of them is read or refused, and soon', async () => {
    await runAll(gpx('').replace('<gpx ', `<gpx x="${'y'.repeat(2_000_000)}" `));
    const many = Array.from({ length: 5000 }, (_, i) => `a${i}="1"`).join(' ');
    await runAll(gpx('').replace('<gpx ', `<gpx ${many} `));
  });

  it.each(['NaN', 'Infinity', '-Infinity', '1e999', '-1e308', '0x10', '１２', ''])(
    'with %j for a number gives no number that is none',
    async (value) => {
      const points = POINTS.map((point, i) =>
        i % 5 === 0 ? { ...point, inside: `<ele>${value}</ele><extensions><hr>${value}</hr></extensions>` } : point,
      );
      const laps = lap({ totalS: 300, distanceM: 900 }, runningPoints(0, 300))
        .replace(/<TotalTimeSeconds>[^<]*/, `<TotalTimeSeconds>${value}`)
        .replace(/<DistanceMeters>[^<]*/, `<DistanceMeters>${value}`);
      for (const content of [gpxText(trackText(points)), activities(tcxActivity([laps]))]) {
        for (const { out } of await runAll(content)) expect(out).not.toMatch(/\bNaN\b|Infinity/);
      }
    },
  );

  it.each(['9999-12-31T23:59:59Z', '0000-00-00T00:00:00Z', '+275760-09-13T00:00:00Z', '-271821-04-20T00:00:00Z'])(
    'with the date %s is read or refused',
    async (time) => {
      await runAll(gpxText(trackText([...POINTS.slice(0, 50), { ...POINTS[0]!, time }, ...POINTS.slice(50)])));
      await runAll(gpxText(trackText(POINTS.map((point) => ({ ...point, time })))));
    },
  );
});

/** XML cannot hold most of them; a table can hold all. */
const TITLES = [
  '\u001b]0;owned\u0007title',
  '\u001b[2J\u001b[1;1Hgone',
  '\u009b31mred',
  '\u0000zero\u0008back',
  '\u202eright to left\u202c',
  '\u2066isolated\u2069',
  '\r\nerror: forged line',
  'line\u2028separator',
  '=HYPERLINK("http://example.org";"click")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '\ud800half',
  'x'.repeat(100_000),
];

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

describe('a hostile log', () => {
  it('moves no terminal and runs in no spreadsheet', async () => {
    const rows = TITLES.map(
      (title, i) => `2026-11-${10 + i},5,30:00,${quoted(title)},${quoted(title)},${quoted(title)}`,
    );
    const results = await runAll(`date,km,time,title,notes,type\n${rows.join('\n')}\n`);
    expect(results.map(({ code }) => code)).toEqual(COMMANDS.map(() => 0));
    const csv = results[4]!.out;
    expect(csv).not.toMatch(/(^|[,\n])"?[=+@]/);
    for (const { out } of results) expect(out).not.toMatch(/^error: forged/m);
  });

  it.each([
    ['one line of three million characters', `date,km,time\n2026-11-11,5,30:00${'x'.repeat(3_000_000)}\n`],
    ['a cell of two million characters', `date,km,time,notes\n2026-11-11,5,30:00,"${'y'.repeat(2_000_000)}"\n`],
    [
      'a quote that is never closed',
      `date,km,time,notes\n2026-11-11,5,30:00,"${'2026-11-12,5,30:00,x\n'.repeat(5000)}`,
    ],
    ['20,000 runs on one day', `date,title,km,time,hr\n${'2026-11-12,Recovery jog,5,30:00,150\n'.repeat(20_000)}`],
    ['20,000 columns', `date,km,time,${'c,'.repeat(20_000)}\n2026-11-11,5,30:00,${','.repeat(20_000)}\n`],
    ['200,000 delimiters and nothing else', ','.repeat(200_000)],
    ['200,000 lines without a header', 'x\n'.repeat(200_000)],
    [
      'absurd numbers',
      'date,km,time,hr\n2026-11-11,1e308,1e308,1e308\n2026-11-12,NaN,Infinity,-Infinity\n2026-11-13,5,30:00,140\n',
    ],
    ['absurd dates', 'date,km,time\n99999999999999999999,5,30:00\n2026-11-11,5,30:00\n275760-09-13,5,30:00\n'],
  ])('with %s is read or refused, and soon', async (_, content) => {
    await runAll(content);
  });
});

describe('a hostile list of sessions', () => {
  const GOOD =
    '"day": "2026-11-11", "sport": "running", "hrTrust": {"verdict": "good", "unusableShare": 0, "reasons": []}';
  const line = (more: string): string => `{"id": "2026-11-11/running", ${GOOD}, ${more}}\n`;

  it.each([
    [
      'titles that move terminals',
      TITLES.map((title) => line(`"title": ${JSON.stringify(title)}, "id": ${JSON.stringify(title)}`)).join(''),
    ],
    ['objects in each other', line(`"title": ${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`)],
    [
      'the names of prototypes',
      line('"__proto__": {"durationS": 1}, "constructor": 1, "toString": 2, "hasOwnProperty": 3'),
    ],
    ['numbers beyond all bounds', line('"durationS": 1e999, "distanceM": 1e308') + line('"rpe": -1e308')],
    ['a stream beyond all bounds', line(`"stream": {"stepS": 5, "movingS": [${'1,'.repeat(200_000)}1]}`)],
    ['a source that leads elsewhere', line('"source": [{"file": "../../etc/passwd\\u001b[31m", "line": 1}]')],
    ['files that a document names for a schema', '{"schema": "recover.sessions/1", "sessions": {"length": 1e9}}'],
    ['a document of nothing', '{"schema": "recover.sessions/1", "sessions": [null, 1, "x", [], {}]}'],
  ])('with %s is read or refused, and soon', async (_, content) => {
    const results = await runAll(content);
    for (const { code } of results) expect([0, 2]).toContain(code);
  });
});
