import { expect, it } from 'vitest';
import { hardSurface } from '../../../src/rules/recovery/hard-surface.ts';
import { recoveryRun } from '../../support/build.ts';
import { judge, severities } from '../support.ts';

it.each([
  ['twenty minutes on the road', 'on the road'],
  ['all of it on Concrete, sadly', 'concrete'],
  ['nur Asphalt heute', 'asphalt'],
  ['todo en hormigón', 'hormigon'],
])('names the ground of "%s"', (notes, word) => {
  expect(judge(hardSurface, recoveryRun({ notes }))[0]).toMatchObject({
    severity: 'info',
    evidence: { word: { value: word } },
  });
});

it('is silent of soft ground, of roads in names, without words, and of other runs', () => {
  for (const notes of ['on grass', 'Broadway loop', 'trail behind Old Road Farm', undefined])
    expect(severities(hardSurface, recoveryRun(notes === undefined ? {} : { notes }))).toEqual([]);
  expect(severities(hardSurface, recoveryRun({ notes: 'asphalt', sport: 'treadmill-running' }))).toEqual([]);
  const easy = recoveryRun({ notes: 'asphalt', intent: { kind: 'easy', from: ['title'], confidence: 'high' } });
  expect(severities(hardSurface, easy)).toEqual([]);
});
