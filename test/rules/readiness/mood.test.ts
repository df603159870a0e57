import { expect, it } from 'vitest';
import { mood } from '../../../src/rules/readiness/mood.ts';
import { bodyOn, daysBefore, noted, of5 } from '../body.ts';
import { severities } from '../support.ts';

const low = { mood: of5(4) };

it('notes a mood of 4 of 5 on two days, not on one, and not a little better', () => {
  expect(severities(mood, bodyOn(low, daysBefore([low])))).toEqual(['info']);
  expect(severities(mood, bodyOn(low))).toEqual([]);
  expect(severities(mood, bodyOn(low, daysBefore([{ mood: of5(3.9) }])))).toEqual([]);
});

it('needs the days to follow each other', () => {
  expect(severities(mood, bodyOn(low, [noted('2026-11-09', low)]))).toEqual([]);
});

it('takes motivation alike, and both are one sign', () => {
  const both = { mood: of5(5), motivation: of5(5) };
  expect(severities(mood, bodyOn(both, daysBefore([both])))).toEqual(['info']);
  expect(severities(mood, bodyOn({ motivation: of5(4) }, daysBefore([{ motivation: of5(4) }])))).toEqual(['info']);
  expect(severities(mood, bodyOn({ motivation: of5(4) }, daysBefore([low])))).toEqual([]);
});

it('takes its limits from the options', () => {
  expect(severities(mood, bodyOn(low), { options: { days: 1 } })).toEqual(['info']);
  expect(severities(mood, bodyOn(low, daysBefore([low])), { options: { badness: 5 } })).toEqual([]);
});
