import { describe, expect, it } from 'vitest';
import type { Session } from '../../src/core/session.ts';
import type { Spike } from '../../src/core/session-measures.ts';
import { longestBefore } from '../../src/measures/longest-before.ts';
import { singleRunSpike } from '../../src/measures/single-run-spike.ts';
import { session } from '../support/build.ts';

const DAY = '2026-11-15';
const LOG_BEGINS = '2026-01-01';

const run = (day: string, km: number, more: Partial<Session> = {}): Session =>
  session({ id: `${day} ${km}`, day, distanceM: km * 1000, ...more });
const spikeOf = (now: Session, earlier: readonly Session[], firstKnownDay: string): Spike =>
  singleRunSpike(now, longestBefore(now.day, earlier, firstKnownDay));
const sizeOf = (spike: Spike): string => (spike.assessable ? spike.size : spike.reason);

describe('the spike of a single run', () => {
  // Frandsen et al. 2025, Br J Sports Med 59:1203: up to 10 %, 10 to 30 %, 30 to 100 %, more than 100 % beyond the longest.
  it.each([
    [22, 'none'],
    [22.1, 'small'],
    [26, 'small'],
    [26.1, 'moderate'],
    [40, 'moderate'],
    [40.1, 'large'],
  ])('after a longest run of 20 km in 30 days, %d km is %s (Frandsen 2025)', (km, size) => {
    const earlier = [run('2026-11-01', 20), run('2026-11-10', 12)];
    expect(sizeOf(spikeOf(run(DAY, km), earlier, LOG_BEGINS))).toBe(size);
  });

  it('looks 30 days back, the thirtieth included, and not at its own day or other sports', () => {
    const [inside, outside] = [run('2026-10-16', 20), run('2026-10-15', 40)];
    const others = [run(DAY, 50), run('2026-11-12', 60, { sport: 'cycling' })];
    const spike = spikeOf(run(DAY, 30), [outside, inside, ...others], LOG_BEGINS);
    expect(spike).toEqual({ assessable: true, ratio: 1.5, longestM: 20_000, size: 'moderate' });
  });

  it('is unknown where the log begins 29 days before, and known where it begins 30', () => {
    const earlier = [run('2026-11-01', 20)];
    expect(sizeOf(spikeOf(run(DAY, 21), earlier, '2026-10-17'))).toContain('does not reach back');
    expect(sizeOf(spikeOf(run(DAY, 21), earlier, '2026-10-16'))).toBe('none');
  });

  it('is unknown after a month without a run, with a run of unknown length, and without a distance', () => {
    const { distanceM: _, ...unmeasured } = run('2026-11-02', 1);
    expect(sizeOf(spikeOf(run(DAY, 21), [], LOG_BEGINS))).toContain('no run');
    expect(sizeOf(spikeOf(run(DAY, 21), [run('2026-11-01', 20), unmeasured], LOG_BEGINS))).toContain(
      'without distance',
    );
    expect(sizeOf(spikeOf({ ...unmeasured, day: DAY }, [run('2026-11-01', 20)], LOG_BEGINS))).toBe('no distance');
  });
});
