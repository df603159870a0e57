import { describe, expect, it } from 'vitest';
import { reduceSamples } from '../../../src/normalise/reduce-samples.ts';
import { activities, activity, BEGIN, lap, runningPoints, type Trackpoint } from '../../support/tcx-text.ts';
import { one, read, some } from './read-tcx.ts';

describe("the laps' totals", () => {
  const laps = [
    lap({ totalS: 300, distanceM: 900, averageBpm: 140, maxBpm: 151 }),
    lap({ totalS: 100, distanceM: 300.5, averageBpm: 160, maxBpm: 149 }),
  ];
  const factsOf = (...some: readonly string[]) => one(activities(activity(some))).facts;

  it('add up; the heart rate is weighted by time, its maximum the highest', () =>
    expect(factsOf(...laps)).toEqual({
      durationS: 400,
      distanceM: 1200.5,
      averageHeartRateBpm: 145,
      maxHeartRateBpm: 151,
    }));
  it('are an activity of their own without trackpoints, and a note says so', () => {
    const result = read(activities(activity(laps)));
    expect(result.activities[0]!.samples).toBeUndefined();
    expect(result.activities[0]).toMatchObject({ start: { epochMs: Date.parse(BEGIN) }, sport: 'running' });
    expect(result.notes).toEqual(["activity 2026-11-11T06:31:00Z: no trackpoints: known from its laps' totals only"]);
  });
  it('of points with nothing but a time stand alone too', () => {
    const text = activities(activity([lap({ totalS: 65 }, [{ at: 0 }, { at: 65 }])], 'Other'));
    expect(one(text)).toMatchObject({ facts: { durationS: 65 }, sport: 'other', sportStated: false });
    expect(one(text).samples).toBeUndefined();
  });
  it('are not stated when one lap lacks them', () =>
    expect(factsOf(laps[0]!, lap({ distanceM: 5 }))).toEqual({ distanceM: 905, maxHeartRateBpm: 151 }));
  it('keep their average heart rate when nine tenths of the time have one, not with less', () => {
    expect(factsOf(laps[0]!, lap({ totalS: 33 })).averageHeartRateBpm).toBe(140);
    expect(factsOf(laps[0]!, lap({ totalS: 34 })).averageHeartRateBpm).toBeUndefined();
  });
  it.each(['0', '-5', 'x', ''])('of "%s" are none', (totalS) => {
    const { facts, samples } = one(activities(activity([lap({ totalS, distanceM: totalS }, some)])));
    expect(facts).toEqual({});
    expect(samples!.breaks).toEqual([]);
  });
  it('that no lap can have are none', () =>
    expect(factsOf(lap({ totalS: '1e308', distanceM: 4_999_999, averageBpm: 999, maxBpm: 300 }))).toEqual({
      distanceM: 4_999_999,
      maxHeartRateBpm: 300,
    }));
  it('are not confused with those of points, calories or extensions', () => {
    const inside =
      '<Extensions><FatCalories><Value>3</Value></FatCalories><LX><AvgSpeed>3</AvgSpeed></LX></Extensions>';
    expect(factsOf(lap({ totalS: 120, distanceM: 360, inside }, some))).toEqual({ durationS: 120, distanceM: 360 });
  });

  const doubtsOf = (totalS: number | undefined, distanceM: number | undefined) => {
    const points = runningPoints(0, 1200);
    const options = { ...(totalS === undefined ? {} : { totalS }), ...(distanceM === undefined ? {} : { distanceM }) };
    const result = read(activities(activity([lap(options, points)])));
    return { facts: result.activities[0]!.facts, reasons: result.problems.map(({ reason }) => reason) };
  };
  it('that contradict the points are dropped, and a problem says so', () => {
    expect(doubtsOf(1380, 3600)).toEqual({ facts: { durationS: 1380, distanceM: 3600 }, reasons: [] });
    expect(doubtsOf(1381, 3600)).toEqual({
      facts: { distanceM: 3600 },
      reasons: [
        "activity 2026-11-11T06:31:00Z: the laps add up to 1381 s, but their points span 1200 s: laps' times not used",
      ],
    });
    expect(doubtsOf(20, 3600).reasons[0]).toContain('add up to 20 s, but their points hold 1200 s');
    expect(doubtsOf(1200, 7200).reasons).toEqual([]);
    expect(doubtsOf(1200, 7201).reasons[0]).toContain("cover 3600 m: laps' distances not used");
    expect(doubtsOf(1200, 3.6).facts).toEqual({ durationS: 1200 });
  });
});

describe('pauses', () => {
  const lapOf = (totalS: number | undefined, ...tracks: readonly (readonly Trackpoint[])[]) =>
    lap(totalS === undefined ? {} : { totalS }, ...tracks);
  const pausedAt = (...laps: readonly string[]) => {
    const { samples } = one(activities(activity(laps)));
    return samples!.breaks.map((i) => (samples!.timeS[i]! - Date.parse(BEGIN) / 1000) as number);
  };
  const early = runningPoints(0, 100);
  const later = (fromS: number) => runningPoints(fromS, fromS + 100, 3, 300);

  it('lie between tracks when the clock jumps', () => {
    expect(pausedAt(lapOf(200, early, later(160)))).toEqual([160]);
    expect(pausedAt(lapOf(200, early, later(104)))).toEqual([104]);
  });
  it('do not lie between tracks when the lap counts that time', () =>
    expect(pausedAt(lapOf(260, early, later(160)))).toEqual([]));
  it('lie between tracks of a lap without total when the clock jumps far', () => {
    expect(pausedAt(lapOf(undefined, early, later(160)))).toEqual([160]);
    expect(pausedAt(lapOf(undefined, early, later(104)))).toEqual([]);
  });
  it('lie within a track where the lap counts less than its points last', () => {
    expect(pausedAt(lapOf(200, [...early, ...later(160)]))).toEqual([160]);
    expect(pausedAt(lapOf(260, [...early, ...later(160)]))).toEqual([]);
    expect(pausedAt(lapOf(undefined, [...early, ...later(160)]))).toEqual([]);
  });
  it('are as many as it takes to come down to the total', () =>
    expect(pausedAt(lapOf(440, [...early, ...later(160), ...later(300), ...later(440)]))).toEqual([160, 300]));
  it('lie between laps whose totals do not reach', () => {
    expect(pausedAt(lapOf(100, early), lapOf(100, later(150)))).toEqual([150]);
    expect(pausedAt(lapOf(120, early), lapOf(130, later(150)))).toEqual([]);
    expect(pausedAt(lapOf(undefined, early), lapOf(100, later(150)))).toEqual([]);
  });
  it('do not lie where a lap without points counts the time', () =>
    expect(pausedAt(lapOf(100, early), lap({ totalS: 50 }), lapOf(100, later(150)))).toEqual([]));
  it('are found beside laps that share their border point', () =>
    expect(pausedAt(lapOf(100, early), lapOf(200, runningPoints(100, 200), later(207)))).toEqual([207]));

  it('take nothing from the way and leave the timer right', () => {
    const { samples, sport, facts } = one(
      activities(activity([lapOf(200, early, later(160)), lapOf(100, runningPoints(260, 360, 3, 600))])),
    );
    const reduced = reduceSamples(samples!, sport);
    expect(reduced.durationS).toBe(facts.durationS);
    expect(reduced.distanceM).toBeCloseTo(900, 0);
  });
});
