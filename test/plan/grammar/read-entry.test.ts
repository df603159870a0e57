import { describe, expect, it } from 'vitest';
import type { PlacedText, PlanEntry } from '../../../src/core/plan.ts';
import { readEntry } from '../../../src/plan/grammar/read-entry.ts';

const placed = (text: string): PlacedText => ({
  text,
  pieces: [{ at: 0, line: 1, column: 1 }],
  end: { line: 1, column: 1 + text.length },
});
type Told = Omit<Partial<PlanEntry>, 'cell' | 'kind' | 'intensity' | 'details'> & {
  readonly kind?: string;
  readonly intensity?: string;
  readonly details?: readonly string[];
};
const entry = (cell: string, { kind, intensity, details = [], ...told }: Told = {}): PlanEntry => ({
  cell: placed(cell),
  details: details.map(placed),
  at: 0,
  ...(kind === undefined ? {} : { kind: placed(kind) }),
  ...(intensity === undefined ? {} : { intensity: placed(intensity) }),
  ...told,
});
const read = (cell: string, told: Told = {}) => readEntry(entry(cell, told), { distanceUnit: 'km' });

describe('a column of kinds', () => {
  it.each([
    ['Rest', 'rest'],
    ['Day Off', 'rest'],
    ['Recovery', 'recovery'],
    ['Easy', 'easy'],
    ['Bike', 'cross'],
    ['Strength', 'strength'],
    ['X-Train', 'cross'],
    ['Race', 'race'],
    ['Run', 'unspecified'],
    ['Tempo', 'tempo'],
    ['HIC', 'intervals'],
  ])('%s names what the cell leaves open', (kind, expected) => {
    expect(read('', { kind, distance: { range: [5, 5] } })[0]?.kind).toBe(expected);
  });

  it('goes before a title that says otherwise in a word, not before structured work', () => {
    expect(read('Tempo town loop', { kind: 'Easy' })[0]?.kind).toBe('easy');
    expect(read('6x800 @ 5K pace', { kind: 'Easy' })[0]?.kind).toBe('intervals');
    expect(read('Easy spin', { kind: 'Bike' })[0]?.kind).toBe('cross');
    expect(read('Easy run', { kind: 'Run' })[0]?.kind).toBe('easy');
  });
});

describe('columns of lengths', () => {
  it('go before the text’s', () => {
    expect(read('8 km easy', { distance: { range: [8.1, 8.1], unit: 'km' } })[0]).toMatchObject({
      distanceM: [8100, 8100],
      reading: 'understood',
    });
    expect(read('45 min easy', { durationS: [2730, 2730] })[0]).toMatchObject({ durationS: [2730, 2730] });
  });

  it('are said to differ where they do, by more than a tenth', () => {
    expect(read('9 km easy', { distance: { range: [10, 10] } })[0]?.reading).toBe('understood');
    expect(read('8.9 km easy', { distance: { range: [10, 10] } })[0]).toMatchObject({
      distanceM: [10_000, 10_000],
      reading: 'assumed',
    });
  });

  it('of nothing say nothing', () => {
    expect(read('Rest', { distance: { range: [0, 0] } })[0]).not.toHaveProperty('distanceM');
    expect(read('6 km easy', { distance: { range: [0, 0] } })[0]?.distanceM).toEqual([6000, 6000]);
    expect(read('', { distance: { range: [0, 0] } })).toEqual([]);
  });

  it('without a unit anywhere stay unknown', () => {
    expect(readEntry(entry('Easy', { distance: { range: [5, 5] } }), {})[0]).not.toHaveProperty('distanceM');
  });
});

describe('a description', () => {
  it('makes an easy title hard only with structured work', () => {
    expect(read('Easy run', { details: ['Keep it below tempo, no race pace'] })[0]?.kind).toBe('easy');
    expect(read('Easy run', { details: ['then 6x800 m @ 5K pace'] })[0]).toMatchObject({
      kind: 'intervals',
      repetitions: 6,
    });
    expect(read('Easy run', { details: ['then 6x100 m strides'] })[0]).toMatchObject({
      kind: 'easy',
      hasStrides: true,
    });
    expect(read('Rest', { details: ['Tomorrow 6x800 m'] })[0]?.kind).toBe('rest');
  });

  it('fills in what a title leaves open', () => {
    expect(read('Run', { details: ['45 min easy'] })[0]).toMatchObject({ kind: 'easy', durationS: [2700, 2700] });
    expect(read('Run', { details: ['Recovery 5 km, HR <135'] })[0]).toMatchObject({
      kind: 'recovery',
      intensity: { heartRateBpm: [0, 135] },
    });
  });
});

it('a column of intensities is kept as written, and names the kind where nothing else does', () => {
  expect(read('8 km', { intensity: 'Z2' })[0]).toMatchObject({ kind: 'easy', intensity: { zone: [2, 2] } });
  expect(read('8 km', { intensity: 'bw' })[0]).toMatchObject({ kind: 'unspecified', intensity: { text: 'bw' } });
});

it('takes the part of the day from the entry', () => {
  expect(read('5 km easy', { part: 'pm' })[0]?.part).toBe('pm');
});

it('gives the runs of a double the lengths its description lists', () => {
  const runs = read('2 recovery runs (14 km)', { details: ['8 km\n6 km'], distance: { range: [14, 14] } });
  expect(runs.map(({ kind, distanceM }) => [kind, distanceM])).toEqual([
    ['recovery', [8000, 8000]],
    ['recovery', [6000, 6000]],
  ]);
});

describe('a column of lengths beside a text with repetitions', () => {
  it('is the length of all, of which the text tells a part', () => {
    expect(read('Intervals 5x1000 m', { distance: { range: [10, 10] } })).toMatchObject([
      { distanceM: [10_000, 10_000], reading: 'understood', assumptions: [] },
    ]);
    expect(read('Intervals 5x1000 m', { distance: { range: [10, 10] } })[0]).not.toHaveProperty('isAtLeast');
  });

  it('is odd where it is shorter than that part, or the text tells all', () => {
    const odd = { reading: 'assumed', assumptions: ['the column of its length counts, the text tells another'] };
    expect(read('Intervals 5x1000 m', { distance: { range: [3, 3] } })).toMatchObject([odd]);
    expect(read('Easy 5 km', { distance: { range: [10, 10] } })).toMatchObject([odd]);
  });
});
