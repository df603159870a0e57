import { expect, it } from 'vitest';
import type { Estimate } from '../../../src/core/estimate.ts';
import { fill } from '../../../src/format/fill.ts';
import { hrmaxEstimated } from '../../../src/rules/data/hrmax-estimated.ts';
import { athlete, recoveryRun } from '../../support/build.ts';
import { logOf } from '../log-of.ts';
import { judge, severities } from '../support.ts';

const hrMax = (origin: Estimate['origin']): Estimate => ({
  value: 191,
  low: 188,
  high: 197,
  origin,
  confidence: 'medium',
  detail: 'highest 30 s mean of 14 hard runs',
});

it.each([
  ['told', []],
  ['device', []],
  ['observed', ['info']],
  ['derived', ['info']],
  ['formula', ['info']],
] as const)('of a maximum that is %s: %j', (origin, expected) => {
  const log = logOf([recoveryRun()]);
  expect(severities(hrmaxEstimated, log, { athlete: athlete({ hrMax: hrMax(origin) }) })).toEqual(expected);
});

it('is silent where no maximum is known, and where no run of the report has a heart rate', () => {
  const { hrMax: _, ...without } = athlete();
  expect(judge(hrmaxEstimated, logOf([recoveryRun()]), { athlete: without })).toEqual([]);
  const { averageHeartRateBpm: __, ...bare } = recoveryRun();
  const estimated = athlete({ hrMax: hrMax('observed') });
  expect(judge(hrmaxEstimated, logOf([bare]), { athlete: estimated })).toEqual([]);
  expect(judge(hrmaxEstimated, logOf([recoveryRun({ sport: 'cycling' })]), { athlete: estimated })).toEqual([]);
});

it('says how sure it is and where it comes from, on no day: it is about the whole report', () => {
  const [ruling] = judge(hrmaxEstimated, logOf([recoveryRun()]), { athlete: athlete({ hrMax: hrMax('observed') }) });
  expect(fill(hrmaxEstimated.meta.messages.estimated, ruling!.evidence, 'km')).toBe(
    'maximum heart rate taken as 191 (188 to 197 bpm): highest 30 s mean of 14 hard runs',
  );
  expect(ruling).toMatchObject({ confidence: 'medium' });
  expect(ruling).not.toHaveProperty('day');
});
