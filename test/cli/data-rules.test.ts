import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';

const NOW = ['--now', '2026-11-16T08:00:00Z'];
const TOLD = ['--set', 'athlete.hrMax=190'];

interface Told {
  readonly rules: readonly string[];
  readonly text: string;
  readonly quiet: string;
}

/** What a log read from standard input leads to: the rules on data as JSON has them, the text, the text when quiet. */
const told = async (stdin: string, ...flags: string[]): Promise<Told> => {
  const run = async (...more: string[]) => (await runCli(['analyze', '-', ...NOW, ...flags, ...more], { stdin })).out;
  const { findings } = JSON.parse(await run('--json'));
  return {
    rules: findings
      .filter(({ rule }: { rule: string }) => rule.startsWith('data/'))
      .map(({ rule, severity }: { rule: string; severity: string }) => `${rule} ${severity}`),
    text: await run(),
    quiet: await run('-q'),
  };
};

const HEADER = 'date,title,distance_km,duration,avg_hr,max_hr\n';
const easy = (day: number, hearts = '135,150'): string => `2026-11-${day},Easy run,8,48:00,${hearts}\n`;
const WEEK = HEADER + [10, 11, 12].map((day) => easy(day)).join('');

/** Strava's own header; nothing in it tells the order of the dates. */
const STRAVA = (date: string): string =>
  'Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Average Heart Rate,Moving Time\n' +
  `1,"${date}",Morning Run,Run,2880,8.0,135,2880\n`;

describe('the rules on data', () => {
  it('have nothing to say of a log that tells everything', async () => {
    const { rules, text, quiet } = await told(WEEK, ...TOLD);
    expect(rules).toEqual([]);
    expect(text).not.toMatch(/About the inputs|Details/);
    expect(quiet).toBe('');
  });

  it('leave the text as short as before where they only tell what was assumed', async () => {
    const { rules, text, quiet } = await told(WEEK, '--set', 'athlete.birthYear=1986');
    expect(rules).toEqual(['data/hrmax-estimated info']);
    expect(text).not.toMatch(/hrmax-estimated|About the inputs|Details/);
    expect(text).toMatch(/, 0 notes\./);
    expect(quiet).toBe('');
  });

  it('are silent when switched off', async () => {
    const off = ['--off', 'data/hrmax-estimated'];
    expect((await told(WEEK, '--set', 'athlete.birthYear=1986', ...off)).rules).toEqual([]);
  });

  it('show a heart rate beyond the maximum on its day', async () => {
    const { rules, text } = await told(WEEK + easy(13, '180,197'), ...TOLD);
    expect(rules).toEqual(['data/hrmax-exceeded info']);
    expect(text.replace(/\s+/g, ' ')).toContain(
      'i Fri 13 Nov heart rate reached 197 bpm, beyond your maximum of 190 bpm',
    );
  });

  it('tell a log that never has a title or a distance what that costs', async () => {
    const bare = `date,duration,avg_hr\n${[10, 11, 12].map((day) => `2026-11-${day},48:00,135\n`).join('')}`;
    expect((await told(bare, ...TOLD)).rules).toEqual(['data/missing-column info', 'data/missing-column info']);
  });

  it('tell a moment in UTC where nobody told the zone', async () => {
    const log = STRAVA('Nov 11, 2026, 6:31:00 AM');
    expect((await told(log, ...TOLD)).rules).toEqual(['data/timezone-assumed info']);
    expect((await told(log, ...TOLD, '--tz', 'UTC')).rules).toEqual([]);
  });

  it('tell a run that stands there twice as counted once', async () => {
    const row = '2026-11-10T06:31:00,Easy run,8,48:00,135,150\n';
    expect((await told(HEADER + row, ...TOLD)).rules).toEqual([]);
    expect((await told(HEADER + row + row, ...TOLD)).rules).toEqual(['data/duplicate-activity info']);
  });

  it('tell what was read in one of two ways under rules of its own, once, as a warning', async () => {
    const commas = 'date;title;distance_km;time\n2026-11-11;Easy;5,123;30:00\n2026-11-12;Easy;10,125;60:00\n';
    expect((await told(commas, ...TOLD)).rules).toEqual(['data/no-hr info', 'data/unit-ambiguous warning']);
    const garmin =
      'Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR\n' +
      'Running,11/10/2026 06:31,false,Easy run,8.00,500,00:48:00,135,150\n';
    const { rules, text } = await told(garmin, ...TOLD, '--set', 'csv.distanceUnit=km');
    expect(rules).toEqual(['data/date-ambiguous warning']);
    expect(text).toMatch(/About the inputs[\s\S]*11\/10\/2026 06:31 can be read in two ways/);
    expect((await told(garmin, ...TOLD, '--set', 'csv.dateOrder=mdy')).rules).toEqual(['data/unit-ambiguous warning']);
  });
});
