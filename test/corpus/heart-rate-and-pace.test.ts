import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { daysBetween } from '../../src/core/dates.ts';
import type { Kind } from '../../src/core/intent.ts';
import type { IntendedSession } from '../../src/core/session.ts';
import { keepPace } from '../../src/measures/keep-pace.ts';
import { steadyPoint } from '../../src/measures/steady-point.ts';
import { median } from '../../src/numeric/median.ts';
import type { SessionJson } from '../../src/reporters/schemas/session-schema.ts';
import { runCli } from '../support/run-cli.ts';

const ROOT = process.env.RECOVER_CORPUS;
/** An older export of a log that is here already would count its runner twice. */
const TWICE = /~2|_old|539bb7f|my-garmin-runs__Activities|2023\d{4}|\(7\)|\(8\)|projeto_garmin__Activities\.csv/;
/** A run above the cap is so much above the run that is foretold. */
const ABOVE_BPM = 4;

const known = <T>(value: T | null): T | undefined => value ?? undefined;

interface Run extends IntendedSession {
  readonly observedKind: Kind;
}

const runOf = (json: SessionJson): Run =>
  ({
    id: json.id,
    day: json.day,
    sport: json.sport,
    sources: [],
    sportStated: true,
    intent: json.intent,
    observedKind: json.observed.kind,
    heartRateTrust: json.hrTrust,
    averageHeartRateBpm: known(json.avgHrBpm),
    durationS: known(json.durationS),
    distanceM: known(json.distanceM),
    ascentM: known(json.ascentM),
    speedMps: known(json.speedMps),
    gradeAdjustedSpeedMps: known(json.gapSpeedMps),
  }) as Run;

const isSteady = (run: Run): boolean =>
  run.observedKind !== 'intervals' && run.intent.kind !== 'intervals' && steadyPoint(run) !== undefined;

/**
 * Each steady run whose heart rate was low for its runner, foretold from the last run of eight weeks that was above it: at
 * which paces may that heart rate lie on another day? Whether it lay there; undefined where it could not be told.
 */
const foretold = (run: Run, runs: readonly Run[]): boolean | undefined => {
  const point = steadyPoint(run);
  if (point === undefined || !isSteady(run)) return undefined;
  const recent = runs.filter((other) => other.day < run.day && daysBetween(other.day, run.day) <= 56);
  const usualBpm = median(recent.map(({ averageHeartRateBpm = Number.NaN }) => averageHeartRateBpm));
  if (usualBpm === undefined || point.heartRateBpm > usualBpm) return undefined;
  const above = recent.findLast(
    (other) =>
      other.sport === run.sport && isSteady(other) && other.averageHeartRateBpm! >= point.heartRateBpm + ABOVE_BPM,
  );
  const keep = above === undefined ? undefined : keepPace(above, recent, point.heartRateBpm);
  if (keep?.estimable !== true || keep.otherDayMps === undefined) return undefined;
  const [low, high] = keep.otherDayMps;
  return low <= point.speedMps && point.speedMps <= high;
};

describe.skipIf(!ROOT)('heart rate and pace on logs of the corpus (set RECOVER_CORPUS to their folder)', () => {
  const logs: SessionJson[][] = [];
  beforeAll(async () => {
    for (const name of readdirSync(join(ROOT!, 'csv-log')).filter((one) => !TWICE.test(one))) {
      const { code, out } = await runCli(['sessions', join(ROOT!, 'csv-log', name), '-f', 'json', '--tz', 'UTC']);
      if (code === 0) logs.push(JSON.parse(out).sessions);
    }
  }, 60_000);

  it('the pace that keeps a heart rate on another day holds what was run in four of five runs and more', () => {
    const told = logs.flatMap((sessions) => {
      const runs = sessions.filter(({ sport }) => sport.includes('running')).map(runOf);
      return runs.map((run) => foretold(run, runs)).filter((one) => one !== undefined);
    });
    expect(told.length).toBeGreaterThan(200);
    expect(told.filter(Boolean).length / told.length).toBeGreaterThan(0.8);
  });

  it('heart rate is high for the pace in some runs, and in fewer than five of a hundred', () => {
    const runs = logs.flat().filter(({ sport }) => sport.includes('running'));
    const high = runs.filter(({ highForPace }) => highForPace?.isHigh === true);
    const assessed = runs.filter(({ highForPace }) => highForPace !== null);
    expect(assessed.length).toBeGreaterThan(500);
    expect(high.length).toBeGreaterThan(0);
    expect(high.length / runs.length).toBeLessThan(0.05);
  });
});
