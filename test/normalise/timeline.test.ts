import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeline } from '../../src/normalise/timeline.ts';

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 1;

describe('the clock of a recording', () => {
  it('knows its stretches and its usual step', () => {
    const steps = fc.array(fc.constantFrom(0, 1, 1, 1, 2, 5, 40), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(steps, fc.array(fc.integer({ min: -2, max: 70 }), { maxLength: 5 }), (seconds, breaks) => {
        const timeS = [1000];
        for (const step of seconds) timeS.push(timeS.at(-1)! + step);
        const count = timeS.length;
        const clock = timeline({ count, timeS: Float64Array.from(timeS), breaks });
        const isStart = (i: number): boolean => i === 0 || breaks.includes(i);
        for (let i = 0; i < count; i++) {
          let [from, to] = [i, i];
          while (!isStart(from)) from--;
          while (to + 1 < count && !isStart(to + 1)) to++;
          expect([clock.stretchFrom[i], clock.stretchTo[i]]).toEqual([from, to]);
          expect(clock.stepS[i]).toBe(isStart(i) ? 0 : timeS[i]! - timeS[i - 1]!);
        }
        const positive = Array.from(clock.stepS).filter((step) => step > 0);
        expect(clock.typicalS).toBe(median(positive));
      }),
    );
  });
});
