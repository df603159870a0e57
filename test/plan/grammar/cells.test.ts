import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Range, ReadWorkout } from '../../../src/core/plan.ts';
import { readCell } from '../../../src/plan/grammar/read-cell.ts';

const M_PER_MILE = 1609.344;

/** Two decimals, no idle zeros. */
const figure = (value: number): string => String(Number(value.toFixed(2)));
const length = (range: Range | undefined, size: number, unit: string): string => {
  if (range === undefined) return '';
  const [low, high] = [figure(range[0] / size), figure(range[1] / size)];
  return low === high ? `${low}${unit}` : `${low}-${high}${unit}`;
};
const MARKS = { understood: '', assumed: '~', unparsed: '!' } as const;

const shown =
  (unit: string) =>
  (workout: ReadWorkout): string =>
    [
      [workout.kind, ...workout.alternatives].join('|'),
      workout.part ?? '',
      unit === 'mi' ? length(workout.distanceM, M_PER_MILE, 'mi') : length(workout.distanceM, 1000, 'km'),
      length(workout.durationS, 60, 'min'),
      workout.repetitions === undefined ? '' : `${workout.repetitions}x`,
      workout.hasStrides ? 'S' : '',
      MARKS[workout.reading],
    ]
      .filter((part) => part !== '')
      .join(' ');

const CONTEXTS = {
  mi: { distanceUnit: 'mi' },
  km: { distanceUnit: 'km' },
  icu: { mIsMinutes: true },
  '-': {},
} as const;

// Cells labelled by hand. Their wording follows the families of published and personal plans; figures and order are our own.
const TABLE = readFileSync(new URL('./cells.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [keyof typeof CONTEXTS, string, string]);

describe('cells of plans', () => {
  it('are more than three hundred', () => {
    expect(TABLE.length).toBeGreaterThan(300);
  });

  it.each(TABLE)('%s: %s is %s', (context, text, expected) => {
    const workouts = readCell(text.replaceAll('\\n', '\n'), CONTEXTS[context]);
    const found = workouts.length === 0 ? '[]' : workouts.map(shown(context)).join(' ## ');
    expect(found).toBe(expected);
  });
});
