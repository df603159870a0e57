import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { raceTime } from '../../src/measures/race-time.ts';
import { speedAtVdot } from '../../src/measures/speed-at-vdot.ts';
import { vdot } from '../../src/measures/vdot.ts';

const seconds = (clock: string): number => clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);

const RACES = [5000, 10_000, 21_097.5, 42_195] as const;

// Daniels' tables of race times, as an open-source log's tests carry them.
const TABLE: readonly (readonly [number, readonly string[]])[] = [
  [30, ['30:40', '63:46', '2:21:04', '4:49:17']],
  [40, ['24:08', '50:03', '1:50:59', '3:49:45']],
  [50, ['19:57', '41:21', '1:31:35', '3:10:49']],
  [60, ['17:03', '35:22', '1:18:09', '2:43:25']],
  [70, ['14:55', '31:00', '1:08:21', '2:23:10']],
];

const cells = TABLE.flatMap(([level, times]) => times.map((time, i) => [level, RACES[i]!, time] as const));

describe('vdot', () => {
  it.each(cells)('is %d for %d m in %s', (level, distanceM, time) => {
    expect(Math.abs(vdot(distanceM, seconds(time)) - level)).toBeLessThan(0.08);
  });

  it('grows with speed, and with the time that a speed is held', () => {
    const speed = fc.double({ min: 2, max: 6, noNaN: true });
    const minutes = fc.integer({ min: 4, max: 230 });
    fc.assert(
      fc.property(speed, minutes, (mps, held) => {
        const value = vdot(mps * held * 60, held * 60);
        expect(vdot(1.01 * mps * held * 60, held * 60)).toBeGreaterThan(value);
        expect(vdot(mps * (held + 1) * 60, (held + 1) * 60)).toBeGreaterThan(value);
      }),
    );
  });
});

describe('raceTime', () => {
  it.each(cells)('at %d over %d m is %s', (level, distanceM, time) => {
    expect(Math.abs(raceTime(level, distanceM) / seconds(time) - 1)).toBeLessThan(0.002);
  });

  it('is the way back from vdot', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 20, max: 85, noNaN: true }),
        fc.double({ min: 1500, max: 42_195, noNaN: true }),
        (level, distanceM) => {
          expect(vdot(distanceM, raceTime(level, distanceM))).toBeCloseTo(level, 6);
        },
      ),
    );
  });
});

describe('speedAtVdot', () => {
  // Daniels' training paces at VDOT 50, seconds per kilometre.
  it.each([
    [0.59, '5:52'],
    [0.7, '5:07'],
    [0.74, '4:53'],
    [0.84, '4:25'],
    [0.88, '4:15'],
    [1, '3:50'],
  ])('at %d of VDOT 50 is %s/km', (share, pace) => {
    expect(Math.abs(1000 / speedAtVdot(50, share) - seconds(pace))).toBeLessThan(1);
  });
});
