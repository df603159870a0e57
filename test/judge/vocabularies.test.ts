import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VOCABULARIES } from '../../src/judge/vocabularies/index.ts';

/** Words and numbers from which titles are made, those that patterns ask for among them. */
const WORDS =
  "6 x 400 m 60 s sec 2 min with w easy full equal jog walking float down back rec recovery recoveries rest week race \
taper marathon parkrun pre post - workout tempo intervals long run after from before the half 10k no not without \
skipped did did n't a course route pick up pickups strides accelerations hills monday".split(/\s+/);

describe('vocabularies', () => {
  it.each(VOCABULARIES.filter(({ strip }) => strip !== undefined))(
    '$language: nothing is stripped from a title without one of the words of mayStrip',
    (language) => {
      const titles = fc
        .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 7 })
        .map((words) => words.join(' '));
      fc.assert(
        fc.property(titles, (title) => {
          const strips = (language.strip ?? []).some((pattern) => title.replace(pattern, '') !== title);
          expect(strips && language.mayStrip?.test(title) !== true).toBe(false);
        }),
        { numRuns: 3000 },
      );
    },
  );
});
