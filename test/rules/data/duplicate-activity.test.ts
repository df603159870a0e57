import { expect, it } from 'vitest';
import type { Place } from '../../../src/core/activity.ts';
import { fill } from '../../../src/format/fill.ts';
import { duplicateActivity } from '../../../src/rules/data/duplicate-activity.ts';
import { recoveryRun } from '../../support/build.ts';
import { logOf } from '../log-of.ts';
import { judge } from '../support.ts';

const row = (file: string, line: number): Place => ({ file, line });
const told = (...sources: Place[]) => recoveryRun({ day: '2026-11-11', sources });

it.each<[string, Place[], number]>([
  ['one recording', [{ file: 'a.fit' }], 0],
  ['a row and its recording', [row('log.csv', 4), { file: 'a.fit' }], 0],
  ['a workout of Apple Health and its route', [{ file: 'export.xml', line: 9 }, { file: 'route_1.gpx' }], 0],
  ['a row and a workout of Apple Health', [row('log.csv', 4), { file: 'h.zip', entry: 'export.xml', line: 9 }], 0],
  ['two recordings', [{ file: 'a.fit' }, { file: 'b.gpx' }], 1],
  [
    'two entries of an archive',
    [
      { file: 'x.zip', entry: 'a.fit' },
      { file: 'x.zip', entry: 'b.fit' },
    ],
    1,
  ],
  ['two rows', [row('garmin.csv', 4), row('strava.csv', 9)], 1],
  ['a row, its recording and a second one', [row('log.csv', 4), { file: 'a.fit' }, { file: 'b.fit' }], 1],
])('of %s says %#', (_, sources, count) => {
  expect(judge(duplicateActivity, logOf([told(...sources)]))).toHaveLength(count);
});

it('is named once a report, at the second telling of the first', () => {
  const doubles = [told({ file: 'a.fit' }, { file: 'b.gpx' }), told(row('x.csv', 2), row('y.csv', 3))];
  const [ruling, ...others] = judge(duplicateActivity, logOf(doubles));
  expect(others).toEqual([]);
  expect(ruling).toMatchObject({ severity: 'info', place: { file: 'b.gpx' } });
  expect(ruling).not.toHaveProperty('day');
  expect(fill(duplicateActivity.meta.messages.some, ruling!.evidence, 'km')).toBe(
    'told a second time, the session of 2026-11-11 and 1 more: each is counted once',
  );
});
