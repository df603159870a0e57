import { expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';

/** `plan.csv:4:38: warning plan/no-rest-day …` without the file and the sentence. */
const LINE = /^[^:]+:(\d+:\d+): (\w+ \S+) /;

/** What `recover check` finds in an invented plan, as it stands there. */
const found = async (file: string, ...args: string[]): Promise<string[]> => {
  const given = ['check', `fixtures/plans/${file}`, '--now', '2026-11-22T06:00:00Z', '-f', 'line'];
  const { out } = await runCli([...given, ...args]);
  return out.split('\n').flatMap((line) => {
    const [, place, said] = LINE.exec(line) ?? [];
    return place === undefined ? [] : [`${place} ${said}`];
  });
};

it('finds every fault planted in a plan with a row a day, where it stands, and nothing else', async () => {
  expect(await found('planted.csv')).toEqual([
    '2:18 warning plan/unknown-column',
    '7:12 warning plan/weekday-mismatch',
    '12:21 warning plan/recovery-too-long',
    '13:1 warning plan/date-order',
    '13:22 error plan/hard-back-to-back',
    '19:1 warning plan/duplicate-day',
    '21:21 warning plan/recovery-too-intense',
    '24:19 warning plan/race-then-run',
    '28:21 info plan/recovery-with-strides',
    '29:1 warning plan/missing-day',
    '29:21 warning plan/unparsed-cell',
    '37:19 warning plan/race-date-mismatch',
  ]);
});

it('finds every fault planted in a plan with a row a week, where it stands, and nothing else', async () => {
  expect(await found('planted-grid.csv')).toEqual([
    '4:38 warning plan/double-for-beginner',
    '4:64 warning plan/mangled-cell',
    '5:50 info plan/filler-miles',
    '5:50 warning plan/too-many-recovery',
    '5:80 warning plan/week-total-mismatch',
    '6:63 info plan/no-rest-day',
    '7:8 info plan/ambiguous-cell',
  ]);
});

it('finds dates that are none, hard days before long ones, easy runs at speed and idle suppressions, and nothing else', async () => {
  expect(await found('planted-marks.csv', '--set', 'athlete.easyPace=6:00/km')).toEqual([
    '5:12 warning plan/easy-too-fast',
    '8:12 info plan/hard-before-long',
    '9:17 warning plan/unused-suppression',
    '10:1 warning plan/bad-date',
    '12:22 warning plan/unused-suppression',
  ]);
  expect(await found('planted-marks.csv')).not.toContain('5:12 warning plan/easy-too-fast');
});
