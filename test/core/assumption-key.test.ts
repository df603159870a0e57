import { expect, it } from 'vitest';
import { assumptionKey } from '../../src/core/assumption-key.ts';

it('is the same whatever the figures, and another for another thing', () => {
  const same = ['30 tempo: minutes', '45 tempo: minutes', '30-40 Tempo: minutes', '7.5 tempo: minutes'];
  expect(new Set(same.map(assumptionKey))).toEqual(new Set(['# tempo: minutes']));
  expect(assumptionKey('30 easy: minutes')).not.toBe(assumptionKey('30 tempo: minutes'));
});
