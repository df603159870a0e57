import { describe, expect, it } from 'vitest';
import { clock } from '../../src/format/clock.ts';
import { distance } from '../../src/format/distance.ts';
import { minutes } from '../../src/format/minutes.ts';
import { pace } from '../../src/format/pace.ts';
import { percent } from '../../src/format/percent.ts';
import { plural } from '../../src/format/plural.ts';

describe('clock', () => {
  it.each([
    [0, '0:00'],
    [59.4, '0:59'],
    [59.5, '1:00'],
    [3492, '58:12'],
    [3599.6, '1:00:00'],
    [6700, '1:51:40'],
    [360_000, '100:00:00'],
    [-0.3, '0:00'],
    [-61, '-1:01'],
  ])('shows %d s as %s', (seconds, shown) => {
    expect(clock(seconds)).toBe(shown);
  });

  it('rounds before it splits, with decimals too', () => {
    expect(clock(59.96, 1)).toBe('1:00.0');
    expect(clock(1120.25, 2)).toBe('18:40.25');
  });

  it('shows what is not finite as unknown', () => {
    expect(clock(Number.NaN)).toBe('-');
    expect(clock(Number.POSITIVE_INFINITY)).toBe('-');
  });
});

describe('pace', () => {
  it('is time over a kilometre or a mile', () => {
    expect(pace(1000 / 357, 'km')).toBe('5:57');
    expect(pace(1609.344 / 600, 'mi')).toBe('10:00');
  });

  it('never shows sixty seconds', () => {
    expect(pace(1000 / 359.7, 'km')).toBe('6:00');
  });

  it('says nothing of standing still', () => {
    expect(pace(0, 'km')).toBe('-');
    expect(pace(Number.NaN, 'km')).toBe('-');
  });
});

describe('distance, minutes, percent', () => {
  it('counts kilometres and miles to one decimal', () => {
    expect(distance(6904.2, 'km')).toBe('6.9');
    expect(distance(6904.2, 'mi')).toBe('4.3');
  });

  it('calls twenty seconds a minute but nothing nothing', () => {
    expect(minutes(20)).toBe('1 min');
    expect(minutes(0)).toBe('0 min');
    expect(minutes(840)).toBe('14 min');
  });

  it('writes ratios as percent, without a negative zero', () => {
    expect(percent(0.073)).toBe('7%');
    expect(percent(0.073, 1)).toBe('7.3%');
    expect(percent(-0.001)).toBe('0%');
  });

  it('counts one run and two runs', () => {
    expect([plural(1, 'run'), plural(0, 'run'), plural(2, 'entry', 'entries')]).toEqual([
      '1 run',
      '0 runs',
      '2 entries',
    ]);
  });
});
