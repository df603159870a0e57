import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';

const LOG = 'Tegne,Laenge,Varied,Hjerte\n2026-11-09,6.2,38:00,131\n2026-11-10,5,32:00,133\n';
const FRENCH = 'Date;Distance (km);Durée;Ressenti\n2026-11-09;6,2;38:00;4\n';

const sessions = async (stdin: string, ...flags: readonly string[]) => {
  const { code, out, err } = await runCli(['sessions', '-', '-f', 'ndjson', ...flags], { stdin });
  return { code, err, rows: out.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)])) };
};

describe('--map', () => {
  it('names columns that no list of words holds, with their unit', async () => {
    const map = ['date=Tegne', 'distance=Laenge:mi', 'duration=Varied', 'avg_hr=Hjerte'];
    const { code, rows } = await sessions(LOG, ...map.flatMap((one) => ['--map', one]));
    expect(code).toBe(0);
    expect(rows[0]).toMatchObject({ day: '2026-11-09', distanceM: 9977.9328, durationS: 2280, avgHrBpm: 131 });
  });

  it('counts columns by their place', async () => {
    const { rows } = await sessions(LOG, '--map', 'date=#1', '--map', 'distance=#2:km');
    expect(rows.map(({ distanceM }) => distanceM)).toEqual([6200, 5000]);
  });

  it('tells columns of one name apart', async () => {
    const log = 'date,distance_km,hr,hr\n2026-11-09,6,131,150\n';
    expect((await sessions(log, '--map', 'avgHr=hr#2')).rows[0]).toMatchObject({ avgHrBpm: 150 });
  });

  it('comes before what the header alone says', async () => {
    const { rows } = await sessions(FRENCH, '--map', 'rpe=Ressenti');
    expect(rows[0]).toMatchObject({ rpe: 4, notes: null, distanceM: 6200 });
  });

  it('comes before the settings', async () => {
    const set = ['--set', 'csv.map.date=Tegne', '--set', 'csv.map.distance=Laenge:km'];
    expect((await sessions(LOG, ...set)).rows[0]).toMatchObject({ distanceM: 6200 });
    expect((await sessions(LOG, ...set, '--map', 'distance=Laenge:mi')).rows[0]).toMatchObject({
      distanceM: 9977.9328,
    });
  });

  it.each([
    [LOG, 'date=Tegnr', /no column "Tegnr" for date; found "Tegne", "Laenge".*did you mean "Tegne"/],
    [
      FRENCH,
      'distance=Distanse',
      /no table has a column "Distanse"\n.*did you mean "Distance"\? found: Date, Distance/,
    ],
    [FRENCH, 'distanse=Distance', /unknown field "distanse"\n.*did you mean "distance"/],
    [FRENCH, 'distance=Distance:parsec', /"parsec" is no unit of distance/],
    [FRENCH, 'distance=Distance:min', /"min" is no unit of distance/],
    [FRENCH, 'distance', /expected field=Header/],
  ])('that is wrong is refused with the way out: %#', async (log, map, message) => {
    const { code, err } = await sessions(log, '--map', map);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  it('is refused in the settings under an unknown field', async () => {
    const { code, err } = await sessions(FRENCH, '--set', 'csv.map.distanse=Distance');
    expect([code, err]).toEqual([2, expect.stringMatching(/csv\.map\.distanse[\s\S]*did you mean "distance"/)]);
  });

  it('helps formats to know a file', async () => {
    const map = ['--map', 'date=Tegne', '--map', 'distance=Laenge:km'];
    const { code, out } = await runCli(['formats', '--detect', '-', ...map], { stdin: LOG });
    expect([code, out]).toEqual([0, expect.stringMatching(/2 sessions/)]);
  });
});
