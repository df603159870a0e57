import { describe, expect, it } from 'vitest';
import { SESSION_COLUMNS } from '../../../src/core/session-columns.ts';
import { csvReader } from '../../../src/readers/csv/index.ts';
import { detectReader } from '../../../src/readers/detect-reader.ts';
import { sessionsReader } from '../../../src/readers/sessions.ts';

const GOOD = {
  id: '2026-11-11T06:31:00+01:00/running',
  start: '2026-11-11T06:31:00+01:00',
  day: '2026-11-11',
  sport: 'running',
  hrTrust: { verdict: 'good', unusableShare: 0, reasons: [] },
};
const STREAM = {
  stepS: 5,
  heartRateBpm: [120, null],
  speedMps: [2.4, 0],
  gradeAdjustedSpeedMps: [2.5, null],
  altitudeM: [-3, 4],
  gradeRatio: [0.01, null],
  cadenceSpm: [164, null],
  movingS: [5, 0],
  heartRateHistogramS: { '120': 5 },
};

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (name: string, text: string) => sessionsReader.read({ name, bytes: bytesOf(text) }, {});
const faultOf = (record: unknown): string | undefined =>
  read('s.ndjson', JSON.stringify(record)).problems.map(({ reason }) => reason)[0];

describe('a line', () => {
  it('needs id, day, sport and the trust in its heart rate, and nothing else', () => {
    expect(faultOf(GOOD)).toBeUndefined();
    for (const name of ['id', 'day', 'sport', 'hrTrust'] as const) {
      expect(faultOf({ ...GOOD, [name]: undefined })).toContain(`"${name}" is missing`);
    }
  });

  it.each([
    [{ durationS: '41:05' }, '"durationS" is "41:05", expected a number from 0'],
    [{ durationS: -1 }, '"durationS" is -1, expected a number from 0'],
    [{ distanceM: [1] }, '"distanceM" is a list, expected a number'],
    [{ avgHrBpm: { a: 1 } }, '"avgHrBpm" is an object, expected a number'],
    [{ day: '2026-02-30' }, '"day" is "2026-02-30", expected a calendar day such as 2026-11-11'],
    [{ day: '1969-12-31', start: null }, '"day" is "1969-12-31"'],
    [{ start: '2026-11-11 06:31' }, '"start" is "2026-11-11 06:31", expected a moment such as'],
    [{ start: '2026-11-12T06:31:00+01:00' }, '"start" is 2026-11-12T06:31:00+01:00, but "day" is 2026-11-11'],
    [{ sport: 'chess' }, '"sport" is "chess", expected one of running, '],
    [{ title: 7 }, '"title" is 7, expected a text, or null'],
    [{ source: [{ line: 1 }] }, '"source.file" is missing'],
    [{ source: [{ file: 'a', line: 0 }] }, '"line" is 0, expected a number from 1'],
    [{ hrTrust: { verdict: 'great' } }, '"verdict" is "great", expected one of good, doubtful, bad, none'],
    [{ intent: { kind: 'party' } }, '"kind" is "party", expected one of recovery, '],
    [{ sportStated: 'yes' }, '"sportStated" is "yes", expected true or false'],
    [{ device: { zoneEdgesBpm: ['x'] } }, '"zoneEdgesBpm" is "x", expected numbers'],
    [{ stream: { ...STREAM, stepS: 1 } }, '"stream.stepS" is 1, expected 5'],
    [{ stream: { ...STREAM, speedMps: [1] } }, '"stream.speedMps" holds 1 values, "stream.movingS" 2'],
    [{ stream: { ...STREAM, altitudeM: [1, '2'] } }, '"stream.altitudeM[1]" is "2", expected a number'],
    [{ stream: { ...STREAM, heartRateBpm: [1, 256] } }, '"stream.heartRateBpm[1]" is 256, expected a number from 0'],
    [{ stream: { ...STREAM, movingS: [] } }, '"stream.movingS" must be a list of 1 to 51840 numbers'],
    [{ stream: { ...STREAM, heartRateHistogramS: { x: 1 } } }, '"stream.heartRateHistogramS" is "x"'],
  ])('with %j is refused: %s', (parts, fault) => {
    expect(faultOf({ ...GOOD, ...parts })).toContain(fault);
  });

  it('is read with its stream', () => {
    const [session] = read('s.ndjson', JSON.stringify({ ...GOOD, stream: STREAM })).sessions!;
    expect(Array.from(session!.trace!.speedMps)).toEqual([Math.fround(2.4), 0]);
    expect(Array.from(session!.trace!.heartRateBpm)).toEqual([120, Number.NaN]);
    expect([session!.trace!.count, session!.trace!.heartRateHistogramS[120]]).toEqual([2, 5]);
  });

  it('loses the control characters of its texts', () => {
    const [session] = read('s.ndjson', JSON.stringify({ ...GOOD, title: 'a\u001b[31mb\u009b\u0000', notes: '\u0007' }))
      .sessions!;
    expect([session!.title, session!.notes]).toEqual(['a[31mb', undefined]);
  });

  it('names itself as the source where it tells none', () => {
    const [session] = read('s.ndjson', `\n${JSON.stringify(GOOD)}`).sessions!;
    expect(session!.sources).toEqual([{ file: 's.ndjson', line: 2 }]);
  });
});

describe('a list with bad lines', () => {
  const line = JSON.stringify(GOOD);

  it('is read but for them, each named with its line', () => {
    const cut = line.slice(0, 40);
    const { sessions, problems } = read(
      's.ndjson',
      `${line}\r\n\n[]\n"x"\n${line}\n{"a":${'['.repeat(100_000)}\n${cut}`,
    );
    expect(sessions).toHaveLength(2);
    expect(problems.map(({ place, rows }) => [place.line, rows])).toEqual([
      [3, 1],
      [4, 1],
      [6, 1],
      [7, 1],
    ]);
    expect(problems[0]!.reason).toMatch(/^the line is no JSON object/);
  });

  it('tells a thousand of them one by one and counts the rest', () => {
    const { problems } = read('s.ndjson', '{}\n'.repeat(3000));
    expect([problems.length, problems.at(-1)!.rows]).toEqual([1001, 2000]);
  });

  it('is read from UTF-16 as a Windows shell redirects it', () => {
    const units = Uint16Array.from(`\ufeff${line}\r\n${line}\r\n`, (character) => character.charCodeAt(0));
    const bytes = new Uint8Array(units.buffer);
    expect(sessionsReader.read({ name: 's.ndjson', bytes }, {}).sessions).toHaveLength(2);
  });
});

describe('a document', () => {
  it('that is no list of sessions is refused by name', () => {
    expect(() => read('z.json', '{"schema": "recover.zones/1", "athlete": {}}')).toThrow(
      'the document recover.zones/1 holds no sessions',
    );
    expect(() => read('z.json', '{"schema": "recover.sessions/1", "sessions": [')).toThrow('cut off or damaged');
  });
});

describe('our own table', () => {
  const HEADER = SESSION_COLUMNS.map(({ name }) => name).join(',');
  const cells = (more: Readonly<Record<string, string>>): string =>
    SESSION_COLUMNS.map(({ name }) => ({ ...ROW, ...more })[name] ?? '').join(',');
  const ROW: Readonly<Record<string, string>> = {
    id: GOOD.id,
    start: GOOD.start,
    day: GOOD.day,
    sport: 'running',
    hr_trust: 'good',
  };
  const dialectOf = async (text: string): Promise<string> =>
    (await detectReader({ name: 'sessions.csv', bytes: bytesOf(text) })).detection.dialect;

  it('is known by its whole header, and read as a log kept by hand once a spreadsheet has changed it', async () => {
    expect(await dialectOf(`${HEADER}\n${cells({})}\n`)).toBe('recover-csv');
    expect(await dialectOf(`${HEADER}\n`)).toBe('recover-csv');
    expect(await dialectOf(`\ufeff${HEADER}\r\n${cells({})}\r\n`)).toBe('recover-csv');
    expect(await dialectOf(`${HEADER},mood\n${cells({})},fine\n`)).toBe('plain');
    expect(await dialectOf(`${HEADER}\n${cells({ id: '11/11/2026', day: '11/11/2026' })}\n`)).toBe('plain');
    expect(csvReader.detect({ name: 'a.csv', bytes: bytesOf(`${HEADER}\n${cells({})}\n`) }).score).toBeLessThan(0.5);
  });

  it('tells the cell that is not as it was written, with its line', () => {
    const { sessions, problems } = read(
      's.csv',
      `${HEADER}\n${cells({})}\n${cells({ duration_s: '41:05' })}\n${cells({ sport_stated: 'maybe' })}\nx,y\n`,
    );
    expect(sessions).toHaveLength(1);
    expect(problems.map(({ place, reason }) => [place.line, reason.slice(0, 40)])).toEqual([
      [3, '"durationS" is "41:05", expected a numbe'],
      [4, '"sportStated" is "maybe", expected true '],
      [5, `the row has 2 cells, the header ${SESSION_COLUMNS.length}`],
    ]);
  });
});
