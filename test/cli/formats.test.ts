import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';

const SEASON = 'fixtures/logs/season.csv';
const EXPORT = 'fixtures/logs/strava-export';

const detect = async (path: string, stdin?: string) => {
  const { code, out, err } = await runCli(
    ['formats', '--detect', path, '--json'],
    stdin === undefined ? {} : { stdin },
  );
  return { code, err, detected: code === 0 ? JSON.parse(out).detected : undefined };
};

it('lists every dialect', async () => {
  const { out } = await runCli(['formats']);
  for (const dialect of ['strava-bulk', 'garmin-connect', 'plain', 'gpx', 'recover-ndjson'])
    expect(out).toContain(dialect);
});

describe('--detect', () => {
  it('says what a file is, why, what it holds, and what its lacks cost', async () => {
    const { out } = await runCli(['formats', '--detect', SEASON]);
    expect(out).toMatch(/reads as +log kept by hand.* \(csv, dialect plain\)/);
    expect(out).toMatch(/because +line 1 holds \d+ headers/);
    expect(out).toMatch(/80 sessions, 2 rows skipped/);
    expect(out).toMatch(/20\d\d-\d\d-\d\d to 20\d\d-\d\d-\d\d: \d+ running/);
    expect(out).toMatch(/lacks +time of day: [\s\S]* stream: from which minute/);
  });

  it.each([
    [
      'Datum;Distanz;Zeit\n13.11.2026;10,5;1:02:03\n',
      { delimiter: 'semicolon', 'decimal mark': 'comma', dates: 'day/month/year', clock: 'none, only days' },
    ],
    ['date\tmiles\ttime\n11/13/2026\t5\t45:00\n', { delimiter: 'TAB', distances: 'miles', dates: 'month/day/year' }],
    ['date,km,time\n2026-11-13T06:31:00+01:00,5,30:00\n', { clock: 'local, with the offset from UTC' }],
  ])('tells how %j is written', async (log, sniffed) => {
    const { detected } = await detect('-', log);
    const told = Object.fromEntries(
      detected.sniffed.map(({ what, found }: { what: string; found: string }) => [what, found]),
    );
    expect(told).toMatchObject({ encoding: 'utf-8', ...sniffed });
  });

  it('counts what only some sessions have', async () => {
    const { out } = await runCli(['formats', '--detect', '-'], {
      stdin: 'date,km,time,hr\n2026-11-01,5,30:00,140\n2026-11-02,5,30:00,\n',
    });
    expect(out).toMatch(/partly has +heart rate in 1 of 2/);
  });

  it('takes a folder for what it holds', async () => {
    const { detected } = await detect(EXPORT);
    expect(detected).toMatchObject({ reader: 'folder', sessions: 34, lacks: [] });
    expect(detected.notes).toContain('1 file read as csv (strava-bulk), 34 sessions');
  });

  it('names the titles and fields of its JSON', async () => {
    const { detected } = await detect(`${EXPORT}/activities.csv`);
    expect(detected).toMatchObject({
      title: 'Strava bulk export, activities.csv',
      dialect: 'strava-bulk',
      skipped: 0,
      lacks: [],
      costs: [],
    });
    expect(detected.has).toContainEqual({ fact: 'heart rate', sessions: detected.sessions });
  });

  it.each([
    ['<sml><DeviceLog/></sml>', 'XML with the root <sml>'],
    ['<!DOCTYPE html><title>Log in</title>', 'a web page, perhaps a login page'],
    ['%PDF-1.7', 'a PDF'],
    ['BEGIN:VCALENDAR', 'a calendar'],
    ['{"type": "FeatureCollection"}', 'JSON, but no list of sessions'],
    ['Dear diary', 'text without a table of training'],
    ['   ', 'blank'],
  ])('ends with 2 on %j and says what it seems to be', async (content, seems) => {
    const { code, err } = await detect('-', content);
    expect(code).toBe(2);
    expect(err).toContain(`standard input: not a file that is read here: ${seems}`);
  });

  it('ends with 2 on a page that is named like a recording, and on nothing', async () => {
    expect((await detect('fixtures/logs/broken/page.gpx')).code).toBe(2);
    expect((await detect('nowhere.csv')).err).toContain('nowhere.csv: there is no such file');
    expect((await detect('fixtures/readers/csv/nothing-here')).code).toBe(2);
  });
});

describe('recover formats and plans', () => {
  it('lists how plans may be written', async () => {
    const { out } = await runCli(['formats', '--json']);
    const { plans } = JSON.parse(out) as { plans: { format: string }[] };
    expect(plans.map(({ format }) => format)).toEqual(
      expect.arrayContaining(['week-grid', 'rows', 'markdown', 'ics', 'yaml']),
    );
    expect((await runCli(['formats'])).out).toContain('Plans, for recover check:');
  });

  it('says of a plan what it is and why', async () => {
    const { code, out } = await runCli(['formats', '--detect', 'fixtures/plans/week-grid.csv']);
    expect(code).toBe(0);
    expect(out).toContain('format week-grid');
    expect(out).toContain('the header names 7 days');
  });

  it('says of a table that is both that it is both, and of a log that it is one', async () => {
    const both = (await runCli(['formats', '--detect', 'fixtures/plans/rows.csv', '--json'])).out;
    expect(JSON.parse(both)).toMatchObject({ detected: { dialect: 'plain' }, detectedPlan: { format: 'rows' } });
    const log = (await runCli(['formats', '--detect', 'fixtures/logs/season.csv', '--json'])).out;
    expect(JSON.parse(log)).toMatchObject({ detected: { dialect: 'plain' }, detectedPlan: null });
  });

  it('refuses what is neither', async () => {
    const { code, err } = await runCli(['formats', '--detect', 'LICENSE']);
    expect(code).toBe(2);
    expect(err).toContain('LICENSE');
  });
});
