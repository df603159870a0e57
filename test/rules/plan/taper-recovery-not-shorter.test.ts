import { expect, it } from 'vitest';
import { taperRecoveryNotShorter } from '../../../src/rules/plan/taper-recovery-not-shorter.ts';
import { planOf } from '../../support/plan.ts';
import { judge } from '../support.ts';

/** Two weeks of build, five of peak and taper before a half marathon. */
const season = (build: string, taper: string) =>
  planOf([
    `easy ${build} easy ${build} easy rest long`,
    ...Array.from({ length: 4 }, () => 'easy easy easy easy easy rest long'),
    `easy ${taper} easy ${taper} easy rest easy`,
    'rest easy rest easy rest rest race:21.1km',
  ]);

it('notes recovery runs of the taper that are as long as before, not shorter ones', () => {
  expect(judge(taperRecoveryNotShorter, season('recovery:6km', 'recovery:6km'))).toMatchObject([
    { severity: 'info', message: 'm', place: { line: 7, column: 21 } },
  ]);
  expect(judge(taperRecoveryNotShorter, season('recovery:6km', 'recovery:5.9km'))).toEqual([]);
  expect(judge(taperRecoveryNotShorter, season('recovery:30min', 'recovery:35min'))).toMatchObject([{ message: 's' }]);
});

it('compares nothing that has no length, another unit, or comes once', () => {
  expect(judge(taperRecoveryNotShorter, season('recovery', 'recovery'))).toEqual([]);
  expect(judge(taperRecoveryNotShorter, season('recovery:6km', 'recovery:60min'))).toEqual([]);
  expect(judge(taperRecoveryNotShorter, planOf(['recovery:5km recovery:5km', 'recovery:5km rest race']))).toEqual([]);
});

it('is silent where no race is known', () => {
  expect(judge(taperRecoveryNotShorter, planOf(['recovery:5km recovery:5km recovery:5km recovery:5km']))).toEqual([]);
});
