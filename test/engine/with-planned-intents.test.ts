import { expect, it } from 'vitest';
import { withPlannedIntents } from '../../src/engine/with-planned-intents.ts';
import { workout } from '../plan/support/planned.ts';
import { session } from '../support/build.ts';

const intents = (...args: Parameters<typeof withPlannedIntents>) =>
  withPlannedIntents(...args).map(({ declaredIntent }) => declaredIntent?.kind);

it('tells a run what the plan meant it to be', () => {
  expect(withPlannedIntents([session()], [workout()])[0]!.declaredIntent).toEqual({
    kind: 'recovery',
    from: ['plan'],
    confidence: 'high',
  });
});

it('leaves what the log declares, other days, other sports and bare distances', () => {
  const told = session({ declaredIntent: { kind: 'tempo', from: ['column'], confidence: 'high' } });
  expect(intents([told], [workout()])).toEqual(['tempo']);
  expect(intents([session({ day: '2026-11-12' })], [workout()])).toEqual([undefined]);
  expect(intents([session({ sport: 'cycling' })], [workout()])).toEqual([undefined]);
  expect(intents([session()], [workout({ kind: 'unspecified' })])).toEqual([undefined]);
  expect(intents([session()], [workout({ alternatives: ['rest'] })])).toEqual([undefined]);
});

it('believes a title that names another effort: days get swapped', () => {
  expect(intents([session({ title: '6 x 800 m' })], [workout()])).toEqual([undefined]);
  expect(intents([session({ title: 'Recovery jog' })], [workout({ kind: 'intervals' })])).toEqual([undefined]);
  expect(intents([session({ title: 'Easy run' })], [workout()])).toEqual(['recovery']);
  expect(intents([session({ title: 'Morning Run' })], [workout()])).toEqual(['recovery']);
});

it('does not guess which of two was which', () => {
  expect(intents([session(), session({ id: 'other' })], [workout()])).toEqual([undefined, undefined]);
  expect(intents([session()], [workout(), workout({ kind: 'tempo' })])).toEqual([undefined]);
});
