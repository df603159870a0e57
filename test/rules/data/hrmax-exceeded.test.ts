import { describe, expect, it } from 'vitest';
import type { Estimate } from '../../../src/core/estimate.ts';
import { fill } from '../../../src/format/fill.ts';
import { hrmaxExceeded } from '../../../src/rules/data/hrmax-exceeded.ts';
import { athlete, recoveryRun, sure } from '../../support/build.ts';
import { judge, severities } from '../support.ts';
import { weekOf } from '../week-of.ts';

const streamed = (peakBpm: number, more = {}) => recoveryRun({ peakHeartRate30sBpm: peakBpm, ...more });
const maximum = (value: number, origin: Estimate['origin'] = 'told') => athlete({ hrMax: { ...sure(value), origin } });
const week = (sessions: readonly ReturnType<typeof recoveryRun>[], runner = maximum(190)) => ({
  ...weekOf(sessions),
  athleteOn: () => runner,
});

describe('a heart rate beyond the maximum that was told', () => {
  it.each([
    [190, []],
    [192, []],
    [192.1, ['info']],
  ])('at %d of 190 bpm: %j', (peak, expected) => {
    expect(severities(hrmaxExceeded, week([streamed(peak)]))).toEqual(expected);
  });

  it('takes another margin from the options', () => {
    const at = (peak: number, marginBpm: number) =>
      severities(hrmaxExceeded, week([streamed(peak)]), { options: { marginBpm } });
    expect([at(190, 0), at(190.5, 0), at(195, 5), at(195.5, 5)]).toEqual([[], ['info'], [], ['info']]);
  });

  it('is named once a week, with the day of the highest', () => {
    const runs = [195, 199, 197].map((peak, at) => streamed(peak, { id: `run ${at}`, day: `2026-11-1${at}` }));
    const [ruling, ...others] = judge(hrmaxExceeded, week(runs));
    expect(others).toEqual([]);
    expect(ruling).toMatchObject({ day: '2026-11-11', session: 'run 1', message: 'often' });
    expect(fill(hrmaxExceeded.meta.messages.often, ruling!.evidence, 'km')).toBe(
      'heart rate reached 199 bpm, beyond your maximum of 190 bpm, as it went beyond it in 3 runs of the week: the limits that rest on it may be too low',
    );
  });

  it('holds each run against the maximum of its own day', () => {
    const runs = [streamed(195, { day: '2026-11-10' }), streamed(195, { day: '2026-11-12' })];
    const athleteOn = (day: string) => maximum(day < '2026-11-12' ? 190 : 196);
    expect(judge(hrmaxExceeded, { ...weekOf(runs), athleteOn })[0]).toMatchObject({
      day: '2026-11-10',
      message: 'once',
    });
  });

  it("names the watch's maximum as such, and nothing beyond what the log itself shows", () => {
    const [ruling] = judge(hrmaxExceeded, week([streamed(199)], maximum(190, 'device')));
    expect(ruling!.evidence.whose!.value).toBe("your watch's maximum");
    for (const origin of ['observed', 'derived', 'formula'] as const)
      expect(judge(hrmaxExceeded, week([streamed(230)], maximum(190, origin)))).toEqual([]);
    const { hrMax: _, ...unknown } = athlete();
    expect(judge(hrmaxExceeded, week([streamed(230)], unknown))).toEqual([]);
  });

  it('believes no doubtful heart rate, no other sport, and no single spike above a low average', () => {
    const doubtful = { verdict: 'doubtful', unusableShare: 0.3, reasons: [] } as const;
    const row = (averageHeartRateBpm: number, maxHeartRateBpm: number) =>
      recoveryRun({ averageHeartRateBpm, maxHeartRateBpm });
    expect(judge(hrmaxExceeded, week([streamed(210, { heartRateTrust: doubtful })]))).toEqual([]);
    expect(judge(hrmaxExceeded, week([streamed(210, { sport: 'cycling' })]))).toEqual([]);
    expect(judge(hrmaxExceeded, week([row(159, 200)]))).toEqual([]);
    expect(severities(hrmaxExceeded, week([row(160, 200)]))).toEqual(['info']);
  });
});
