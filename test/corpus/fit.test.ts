import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ReadError } from '../../src/core/errors.ts';
import { decodeFit } from '../../src/readers/fit/decode-fit.ts';
import { CHANNELS } from '../../src/readers/fit/records.ts';
import { CORPUS, filesBelow, outcome, type Recording, recordingsOf, runsBelow } from '../support/corpus-runs.ts';
import { type OracleRecord, oracleRecords } from '../support/fit-oracle.ts';

const HOW = 'set RECOVER_CORPUS to a folder with fit/, broken/, other/ and athletes/ to run it';
const ATHLETE_FILES = 100;

const spread = (paths: readonly string[], count: number): readonly string[] => {
  const step = Math.max(1, Math.floor(paths.length / count));
  return paths.filter((_, i) => i % step === 0).slice(0, count);
};

let kept: readonly Recording[] | undefined;
const runs = (): readonly Recording[] => {
  kept ??= runsBelow('fit', 'broken');
  return kept;
};

/** Share of the runs that state something for which ours is near enough; the message of a failure names the others. */
const expectShare = (
  least: number,
  stated: (run: Recording) => number | undefined,
  isNear: (run: Recording, truth: number) => boolean,
  among: readonly Recording[] = runs(),
): void => {
  const asked = among.filter((run) => stated(run) !== undefined);
  const missed = asked.filter((run) => !isNear(run, stated(run)!)).map(({ name }) => name);
  expect(asked.length).toBeGreaterThan(0);
  expect(1 - missed.length / asked.length, missed.join('\n')).toBeGreaterThanOrEqual(least);
};

const off = (ours: number | undefined, truth: number): number => Math.abs((ours ?? Number.POSITIVE_INFINITY) - truth);

/** Seconds in each zone of the device, from our histogram: a heart rate equal to an edge belongs to the zone above. */
const zonesAgain = ({ activity, reduced }: Recording): readonly number[] => {
  const edges = activity.deviceProfile!.zoneEdgesBpm!;
  const seconds = new Array<number>(edges.length + 1).fill(0);
  for (const [bpm, held] of (reduced.trace?.heartRateHistogramS ?? []).entries()) {
    seconds[edges.filter((edge) => bpm >= edge).length]! += held;
  }
  return seconds;
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const COMPARED = ['latDeg', 'lonDeg', 'altitudeM', 'heartRateBpm', 'cadence', 'distanceM', 'speedMps'] as const;

/** The other decoder knows no packed speeds, and takes 0 bpm for a heart rate. */
const isSame = (theirs: OracleRecord, channel: (typeof COMPARED)[number], ours: number): boolean => {
  const their = theirs[channel];
  if (Number.isNaN(their) || (channel === 'heartRateBpm' && their === 0)) return true;
  return Math.abs(their - ours) < 1e-3;
};

const agrees = async (path: string): Promise<boolean> => {
  const bytes = readFileSync(path);
  const { records } = decodeFit(bytes).parts[0]!;
  const theirs = await oracleRecords(bytes);
  if (theirs.length !== records.count) return false;
  return theirs.every(
    (record, row) =>
      record.timeS === records.timeS[row] &&
      COMPARED.every((channel) =>
        isSame(record, channel, records.columns[CHANNELS.indexOf(channel)]?.[row] ?? Number.NaN),
      ),
  );
};

describe.skipIf(CORPUS === undefined)(`FIT files of the corpus (${HOW})`, () => {
  it('are all read', () => {
    const failed = [...filesBelow('fit'), ...spread(filesBelow('athletes'), ATHLETE_FILES)]
      .map((path) => [basename(path), outcome(path)] as const)
      .filter(([, result]) => result instanceof ReadError);
    expect(failed).toEqual([]);
  });

  it('are named for what they are when they are something else', () => {
    for (const path of filesBelow('other')) {
      const result = outcome(path);
      expect(result, path).toBeInstanceOf(ReadError);
      expect((result as ReadError).message).toMatch(/, not an activity$/);
    }
  });

  it('are read or refused with a reason when they are broken', () => {
    for (const path of filesBelow('broken')) {
      const result = outcome(path);
      if (result instanceof ReadError) expect(result.message.length).toBeGreaterThan(10);
    }
  });

  it('agree with another decoder, record by record, but where an app overrides the heart rate', {
    timeout: 120_000,
  }, async () => {
    const paths = [...filesBelow('fit'), ...spread(filesBelow('athletes'), ATHLETE_FILES)];
    const differing: string[] = [];
    for (const path of paths) if (!(await agrees(path))) differing.push(basename(path));
    expect(differing.length / paths.length, differing.join('\n')).toBeLessThan(0.01);
  });
});

describe.skipIf(CORPUS === undefined)(`runs against the device's own summary (${HOW})`, () => {
  it('have its distance within 1 %', () => {
    expectShare(
      0.99,
      ({ activity }) => activity.facts.distanceM,
      ({ reduced }, truth) => off(reduced.distanceM, truth) <= 0.01 * truth,
    );
  });

  // One run in 39 has silences of 52 s that the reduction takes for a pause; with its timer running they are none.
  it('have its average heart rate within 1.5 bpm', () => {
    expectShare(
      0.97,
      ({ activity }) => activity.facts.averageHeartRateBpm,
      ({ reduced }, truth) => off(reduced.averageHeartRateBpm, truth) <= 1.5,
    );
  });

  it('have its maximum within 1 bpm', () => {
    expectShare(
      0.99,
      ({ activity }) => activity.facts.maxHeartRateBpm,
      ({ reduced }, truth) => off(reduced.maxHeartRateBpm, truth) <= 1,
    );
  });

  it('have its timer within 1 %', () => {
    expectShare(
      0.97,
      ({ activity }) => activity.facts.durationS,
      ({ reduced }, truth) => off(reduced.durationS, truth) <= 0.01 * truth,
    );
  });

  it('have its ascent within 10 % or 10 m', () => {
    expectShare(
      0.85,
      ({ activity }) => activity.facts.ascentM,
      ({ reduced }, truth) => off(reduced.ascentM, truth) <= Math.max(10, 0.1 * truth),
    );
  });

  it('have its time in each zone within 2 % of the run', { timeout: 60_000 }, () => {
    const timesOf = ({ activity }: Recording): readonly number[] => activity.deviceProfile?.timeInZoneS ?? [];
    expectShare(
      0.9,
      (run) => (timesOf(run).length > 0 ? sum(timesOf(run)) : undefined),
      (run, totalS) => {
        const ours = zonesAgain(run);
        return timesOf(run).every((seconds, zone) => off(ours[zone], seconds) <= 0.02 * totalS);
      },
      [...runs(), ...runsBelow('athletes')],
    );
  });
});

// The runs' grade-adjusted pace on Strava, as their publisher states it: 5:31 and 5:33 /km.
describe.skipIf(CORPUS === undefined)(`grade-adjusted pace of runs whose Strava value is known (${HOW})`, () => {
  it.each([
    ['loup-blanc', 331],
    ['portland', 333],
  ])('%s: %d s/km within 1 %%', (name, secondsPerKm) => {
    const [path] = filesBelow('fit').filter((each) => each.includes(name));
    const [run] = recordingsOf([path!]);
    expect(Math.abs(1000 / run!.reduced.gradeAdjustedSpeedMps! / secondsPerKm - 1)).toBeLessThanOrEqual(0.01);
  });
});
