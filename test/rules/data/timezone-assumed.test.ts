import { expect, it } from 'vitest';
import { fill } from '../../../src/format/fill.ts';
import { timezoneAssumed } from '../../../src/rules/data/timezone-assumed.ts';
import { recoveryRun } from '../../support/build.ts';
import { logOf } from '../log-of.ts';
import { judge } from '../support.ts';

const assumed = { timeZone: 'Asia/Tokyo', isZoneAssumed: true };
const run = (id: string) => recoveryRun({ id });

it.each([
  ['a moment in UTC', '2026-11-11T23:40:00Z/running', 1],
  ['the second of that id', '2026-11-11T23:40:00Z/running#2', 1],
  ['a stated offset', '2026-11-11T06:31:00+01:00/running', 0],
  ['a clock time', '2026-11-11T06:31:00/running', 0],
  ['a day', '2026-11-11/running', 0],
])('of %s: %j counts %i', (_, id, count) => {
  expect(judge(timezoneAssumed, logOf([run(id)], assumed))).toHaveLength(count);
});

it('is silent where the zone was told', () => {
  expect(judge(timezoneAssumed, logOf([run('2026-11-11T23:40:00Z/running')]))).toEqual([]);
});

it('names the zone, and counts the sessions of the report only', () => {
  const utc = ['2026-11-11T23:40:00Z/running', '2026-11-12T23:40:00Z/cycling'].map(run);
  const [ruling] = judge(timezoneAssumed, logOf(utc, { ...assumed, sessions: [...utc, ...utc] }));
  expect(fill(timezoneAssumed.meta.messages[ruling!.message as 'some'], ruling!.evidence, 'km')).toBe(
    '2 sessions tell their start in UTC only: their days are those of Asia/Tokyo, the time zone of this computer',
  );
});
