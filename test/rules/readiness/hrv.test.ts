import { describe, expect, it } from 'vitest';
import { hrv } from '../../../src/rules/readiness/hrv.ts';
import { bodyOn, daysBefore } from '../body.ts';
import { judge, severities } from '../support.ts';

const at = (ms: number) => ({ hrvMs: ms });
/** ln(RMSSD) of 4 give or take 0.2, day by day, and the last six days at `last`. */
const earlier = (last: number, count = 54) =>
  daysBefore([
    ...Array.from({ length: count }, (_, day) => at(Math.exp(day % 2 === 0 ? 3.8 : 4.2))),
    ...Array.from({ length: 6 }, () => at(last)),
  ]);

describe('variability', () => {
  it('is off unless asked for', () => {
    expect(hrv.meta.isOffByDefault).toBe(true);
  });

  it('is below the band with a week of it one standard deviation down, not with one bad day', () => {
    expect(severities(hrv, bodyOn(at(Math.exp(3.6)), earlier(Math.exp(3.6))))).toEqual(['info']);
    expect(severities(hrv, bodyOn(at(Math.exp(3.6)), earlier(Math.exp(4))))).toEqual([]);
  });

  it('has its edge at mean less one standard deviation of the days before', () => {
    const [ruling] = judge(hrv, bodyOn(at(Math.exp(3.6)), earlier(Math.exp(3.6))));
    // 27 of 3.8, 27 of 4.2, 6 of 3.6: mean 3.96; squares 27 * 0.16² + 27 * 0.24² + 6 * 0.36² = 3.024 over 59.
    expect(ruling?.evidence.week?.limit).toBeCloseTo(Math.exp(3.96 - Math.sqrt(3.024 / 59)), 9);
    const wide = { options: { deviations: 2 } };
    expect(severities(hrv, bodyOn(at(Math.exp(3.6)), earlier(Math.exp(3.6))), wide)).toEqual([]);
  });

  it('needs three days of the week and 14 of the 60', () => {
    const few = (count: number) => earlier(Math.exp(4), count).slice(0, count);
    const today = at(Math.exp(3));
    expect(severities(hrv, bodyOn(today, few(40)))).toEqual([]);
    const days = earlier(Math.exp(3), 8);
    expect(severities(hrv, bodyOn(today, days.slice(1)))).toEqual([]);
    expect(severities(hrv, bodyOn(today, days), { options: { deviations: 0.25 } })).toEqual(['info']);
  });

  it('is silent without a value today', () => {
    expect(severities(hrv, bodyOn({}, earlier(Math.exp(3))))).toEqual([]);
  });
});
