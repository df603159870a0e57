import { expect, it } from 'vitest';
import { atHand, packValue, unpackValue } from '../../../src/cli/cache/packed-value.ts';
import { reducedFileShape } from '../../../src/cli/cache/reduced-file-shape.ts';
import type { ReducedFile } from '../../../src/cli/reduce-file.ts';
import type { WellnessRecord } from '../../../src/core/wellness.ts';

const OWNER = { file: 'export.xml' };
const again = (file: ReducedFile): ReducedFile | undefined =>
  unpackValue(reducedFileShape, atHand(packValue(reducedFileShape, file, OWNER)), OWNER);

const record: WellnessRecord = {
  day: '2026-11-11',
  sources: [{ file: 'export.xml', line: 3 }],
  athlete: 'Ada',
  series: 'apple-health',
  restingHeartRateBpm: 51.5,
  hrvMs: 62,
  sleepS: 27_000,
  sleepQuality: { badness: 2, told: 'Good' },
  soreness: { badness: 2.3333333333333335, told: '2 of 4' },
  sorenessTold: 3,
  fatigue: { badness: 1, told: '1 of 5' },
  mood: { badness: 5, told: '1 of 5' },
  motivation: { badness: 5, told: '1 of 5' },
  illness: 'cold',
  injury: 'yes',
  pain: 'left knee',
};

it('keeps the days of a file with its sessions, all of each, and knows a file without any', () => {
  const file: ReducedFile = {
    kind: 'apple-health',
    dialect: 'apple-health',
    notes: [],
    problems: [],
    sessions: [],
    wellness: [record, { day: '2026-11-12', sources: [], series: 'log' }],
  };
  expect(again(file)).toEqual(file);
  const { wellness, ...without } = file;
  expect(wellness).toHaveLength(2);
  expect(again(without)).toEqual(without);
});
