import { expect, it } from 'vitest';
import { readinessOn } from '../../src/judge/readiness-on.ts';

const sleep = { rule: 'readiness/sleep', severity: 'info' } as const;
const mood = { rule: 'readiness/mood', severity: 'info' } as const;

it('advises rest with two signs or an error, and says why in words', () => {
  expect(readinessOn('2026-11-11', [sleep])).toEqual({
    day: '2026-11-11',
    signs: ['readiness/sleep'],
    advisesRest: false,
    why: 'sleep',
  });
  expect(readinessOn('2026-11-11', [sleep, mood])).toMatchObject({ advisesRest: true, why: 'sleep, mood' });
  const asError = { ...mood, severity: 'error' } as const;
  expect(readinessOn('2026-11-11', [asError]).advisesRest).toBe(true);
  expect(readinessOn('2026-11-11', []).advisesRest).toBe(false);
});
