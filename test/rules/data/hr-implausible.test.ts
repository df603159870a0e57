import { expect, it } from 'vitest';
import { fill } from '../../../src/format/fill.ts';
import { hrImplausible } from '../../../src/rules/data/hr-implausible.ts';
import { recoveryRun } from '../../support/build.ts';
import { judge, severities } from '../support.ts';

const trust = (verdict: 'good' | 'doubtful' | 'bad' | 'none') => ({
  verdict,
  unusableShare: 0.5,
  reasons: ['heart rate follows the step rate for 9 min'],
});

it.each([
  ['good', []],
  ['none', []],
  ['doubtful', ['info']],
  ['bad', ['warning']],
] as const)('on a %s signal: %j', (verdict, expected) => {
  expect(severities(hrImplausible, recoveryRun({ heartRateTrust: trust(verdict) }))).toEqual(expected);
});

it('is a note on runs that no recovery rule looks at', () => {
  const easy = recoveryRun({
    heartRateTrust: trust('bad'),
    intent: { kind: 'easy', from: ['title'], confidence: 'high' },
  });
  expect(severities(hrImplausible, easy)).toEqual(['info']);
  expect(severities(hrImplausible, { ...easy, heartRateTrust: trust('doubtful') })).toEqual([]);
});

it('says "not assessable" and why', () => {
  const [ruling] = judge(hrImplausible, recoveryRun({ heartRateTrust: trust('bad') }));
  expect(fill(hrImplausible.meta.messages[ruling!.message as 'bad'], ruling!.evidence, 'km')).toMatch(
    /not assessable: .*step rate/,
  );
});
