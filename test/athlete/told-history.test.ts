import { describe, expect, it } from 'vitest';
import { toldHistory, toldOn } from '../../src/athlete/told-history.ts';

const history = toldHistory(
  { sex: 'female', birthYear: 1985 },
  {
    hrMaxBpm: [
      { from: '2019-03-01', value: 195 },
      { from: '2025-01-01', value: 191 },
    ],
    hrRestBpm: [{ value: 50 }],
    lt2Bpm: [{ from: '2025-01-01', value: 172 }],
  },
);

describe('numbers with a day', () => {
  it.each([
    ['2019-02-28', undefined, undefined],
    ['2019-03-01', 195, '2019-03-01'],
    ['2024-12-31', 195, '2019-03-01'],
    ['2025-01-01', 191, '2025-01-01'],
    ['2031-06-01', 191, '2025-01-01'],
  ])('hold from it on until the next: %s', (day, hrMaxBpm, since) => {
    const told = toldOn(history, day);
    expect([told.hrMaxBpm, told.since?.hrMaxBpm]).toEqual([hrMaxBpm, since]);
  });

  it('leave what has no day alone', () => {
    for (const day of ['1999-01-01', '2019-03-01', '2026-01-01']) {
      expect(toldOn(history, day)).toMatchObject({ sex: 'female', birthYear: 1985, hrRestBpm: 50 });
    }
  });

  it('are one object between two changes, so that what follows from them is worked out once', () => {
    expect(toldOn(history, '2019-03-01')).toBe(toldOn(history, '2024-12-31'));
    expect(toldOn(history, '2025-01-01')).not.toBe(toldOn(history, '2024-12-31'));
  });
});

it('is one and the same for all days where nothing has a day', () => {
  const plain = toldHistory({}, { hrMaxBpm: [{ value: 190 }] });
  expect(plain).toEqual({ hrMaxBpm: 190 });
  expect(toldOn(plain, '1999-01-01')).toBe(toldOn(plain, '2031-01-01'));
});
