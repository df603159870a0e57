import { describe, expect, it } from 'vitest';
import { restingHr } from '../../../src/rules/readiness/resting-hr.ts';
import { bodyOn, daysBefore, same } from '../body.ts';
import { judge, severities } from '../support.ts';

const at = (bpm: number) => ({ restingHeartRateBpm: bpm });
const steady = same(28, at(50));

describe('a raised resting heart rate', () => {
  it('warns from 5 bpm above the own median, not a tenth below that', () => {
    expect(severities(restingHr, bodyOn(at(55), steady))).toEqual(['warning']);
    expect(severities(restingHr, bodyOn(at(54.9), steady))).toEqual([]);
  });

  it('asks more of whose rate scatters: twice the median absolute deviation', () => {
    // Half of the days 46, half 54: median 50, every day 4 away, so 58 is the limit.
    const scattered = daysBefore(Array.from({ length: 28 }, (_, day) => at(day % 2 === 0 ? 46 : 54)));
    expect(severities(restingHr, bodyOn(at(57.9), scattered))).toEqual([]);
    const [ruling] = judge(restingHr, bodyOn(at(58), scattered));
    expect(ruling?.evidence).toEqual({
      rate: { value: 58, unit: 'bpm', limit: 58 },
      usual: { value: 50, unit: 'bpm' },
      days: { value: 28, unit: 'count' },
    });
  });

  it('is silent below 14 days with a value, and without one today', () => {
    expect(severities(restingHr, bodyOn(at(70), same(13, at(50))))).toEqual([]);
    expect(severities(restingHr, bodyOn(at(70), same(14, at(50))))).toEqual(['warning']);
    expect(severities(restingHr, bodyOn({ sleepS: 28_800 }, steady))).toEqual([]);
  });

  it('looks back 28 days, and as far as it is told', () => {
    const before = daysBefore([
      ...Array.from({ length: 30 }, () => at(40)),
      ...Array.from({ length: 28 }, () => at(50)),
    ]);
    expect(severities(restingHr, bodyOn(at(50), before))).toEqual([]);
    expect(severities(restingHr, bodyOn(at(50), before), { options: { days: 60 } })).toEqual(['warning']);
  });

  it('takes its limits from the options', () => {
    expect(severities(restingHr, bodyOn(at(53), steady), { options: { bpm: 3 } })).toEqual(['warning']);
    expect(severities(restingHr, bodyOn(at(56), steady), { options: { bpm: 7 } })).toEqual([]);
  });
});
