import { expect, it } from 'vitest';
import { withSessionCap } from '../../src/athlete/session-cap.ts';
import { athlete, sure } from '../support/build.ts';

const runner = athlete({ cap: { agreed: sure(133), disputed: sure(139) } });

it('puts the ceiling of a plan in the place of the cap, for that session', () => {
  const { cap } = withSessionCap(runner, { heartRateCapBpm: 145 });
  expect([cap!.agreed.value, cap!.disputed.value, cap!.disputed.origin]).toEqual([145, 145, 'told']);
});

it('leaves the runner alone where none was prescribed', () => {
  expect(withSessionCap(runner, {})).toBe(runner);
});
