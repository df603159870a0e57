import { describe, expect, it } from 'vitest';
import type { Repetitions } from '../../../src/core/session.ts';
import { displayWidth } from '../../../src/format/display-width.ts';
import { penFor } from '../../../src/reporters/text/pen.ts';
import { repetitionTable } from '../../../src/reporters/text/session/repetition-table.ts';
import { view } from '../support/build.ts';

/** So many times 3:00 for 800 m with 2:00 between. */
const found = (count: number, more: Partial<Repetitions> = {}): Repetitions => ({
  count,
  workS: 180,
  workM: 800,
  workSpeedMps: 4.4,
  restS: 120,
  restSpeedMps: 2,
  alike: 'distance',
  each: Array.from({ length: count }, (_, at) => ({
    startS: 600 + 300 * at,
    durationS: 180,
    distanceM: 800,
    speedMps: 800 / 180,
    averageHeartRateBpm: 170,
    maxHeartRateBpm: 179,
    ...(at < count - 1 && { restS: 120 }),
  })),
  ...more,
});
const lines = (...args: Parameters<typeof repetitionTable> extends [...infer A, unknown] ? A : never) =>
  repetitionTable(...args, penFor(view()));

describe('the table of repetitions', () => {
  it('names what they have in common and shows each', () => {
    const [head, , first, , last] = lines('intervals', found(3));
    expect(head).toBe('  Repetitions: 3 x about 0.80 km; about 2:00 between them');
    expect(first).toMatch(/^ +1 +10:00 +3:00 +0\.80 +3:45 +170 +179 +2:00$/);
    expect(last).toMatch(/^ +3 .*-$/);
  });

  it('speaks of time where that is what they share, and of neither where they do not', () => {
    expect(lines('intervals', found(5, { alike: 'time' }))[0]).toContain('5 x about 3:00;');
    expect(lines('fartlek', found(5, { alike: 'neither' }))[0]).toContain('5, of uneven length;');
  });

  it('counts what it does not show', () => {
    const all = lines('strides', found(30));
    expect(all).toHaveLength(2 + 24 + 1);
    expect(all.at(-1)).toBe('  + 6 more');
  });

  it('is empty where a run has none', () => {
    expect(lines('steady', undefined)).toEqual([]);
    expect(lines(undefined, found(3))).toEqual([]);
  });

  it.each([40, 60, 80])('fits %d columns', (columns) => {
    const table = repetitionTable('run-walk', found(30, { alike: 'neither' }), penFor(view({ columns })));
    expect(Math.max(...table.map(displayWidth))).toBeLessThanOrEqual(columns);
  });
});
