import { expect, it } from 'vitest';
import { outOfBreath } from '../../src/judge/out-of-breath.ts';

it.each([
  "Couldn't talk on the last hill",
  'could not hold a conversation',
  'too fast to chat',
  'Out of breath after 2k',
  'breathing really hard',
  'Konnte nicht mehr reden',
  'völlig außer Atem',
  'Impossible de parler',
  'Essoufflé dès le départ',
  'sin aliento en la cuesta',
  'senza fiato',
  'sem fôlego no fim',
  'buiten adem',
])('hears it in "%s"', (notes) => {
  expect(outOfBreath(notes)).toBeDefined();
});

it.each([
  'never out of breath',
  'not breathing hard at all',
  'no heavy breathing',
  'nicht außer Atem',
  'jamais essoufflé',
  'could talk all the way',
  'chatted with Ann, easy breathing',
  'hard frost, breath-taking sunrise',
  '',
])('hears nothing of it in "%s"', (notes) => {
  expect(outOfBreath(notes)).toBeUndefined();
});

it('takes no time over long notes', () => {
  expect(outOfBreath('no no no '.repeat(100_000))).toBeUndefined();
});
