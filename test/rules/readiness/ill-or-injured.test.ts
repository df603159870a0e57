import { expect, it } from 'vitest';
import { illOrInjured } from '../../../src/rules/readiness/ill-or-injured.ts';
import { bodyOn } from '../body.ts';
import { judge, severities } from '../support.ts';

it('is an error where the runner noted one, in their words', () => {
  const [ill] = judge(illOrInjured, bodyOn({ illness: 'cold' }));
  expect([ill?.severity, ill?.message, ill?.evidence.told?.value]).toEqual(['error', 'ill', 'cold']);
  expect(judge(illOrInjured, bodyOn({ injury: 'yes' }))[0]?.message).toBe('injured');
});

it('is silent without, and does not take pain for an injury', () => {
  expect(severities(illOrInjured, bodyOn({ pain: 'yes', restingHeartRateBpm: 80 }))).toEqual([]);
});
