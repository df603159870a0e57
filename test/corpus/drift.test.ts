import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { reduceFile } from '../../src/cli/reduce-file.ts';
import type { Session } from '../../src/core/session.ts';
import { isRun } from '../../src/core/sport.ts';
import { decoupling } from '../../src/measures/decoupling.ts';
import { driftBins } from '../../src/measures/drift-bins.ts';
import { driftHalves, efficiencyLost } from '../../src/measures/drift-halves.ts';

/** A folder of real recordings; it is no part of the project, and without it these tests are skipped. */
const ROOT = process.env.RECOVER_CORPUS;

interface Run {
  readonly name: string;
  readonly session: Session;
}

const runsOf = async (path: string): Promise<readonly Run[]> => {
  const options = { hints: {}, timeZone: 'UTC' };
  const read = await reduceFile({ name: path, bytes: readFileSync(path) }, options);
  if ('failure' in read) return [];
  return read.sessions
    .filter(({ sport, trace }) => isRun(sport) && trace !== undefined)
    .map((session) => ({ name: basename(path), session }));
};

let runs: readonly Run[] = [];

beforeAll(async () => {
  if (!ROOT) return;
  const paths = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(fit|gpx|tcx)$/i.test(name),
  );
  const found: Run[] = [];
  for (const path of paths) found.push(...(await runsOf(join(ROOT, path))));
  runs = found;
}, 300_000);

const drifts = () =>
  runs.map(({ name, session }) => ({ name, drift: decoupling(session.trace, session.heartRateTrust) }));

// Worked out apart from this code, by the same definition, on these recordings: moving, grade-adjusted, without 10 min.
const KNOWN: readonly (readonly [name: string, percent: number])[] = [
  ['bloemendaal', 1.4],
  ['kaiteriteri', 0.2],
  ['trosku', 3.1],
  ['portland', -5.2],
  ['pyselsky', 4.4],
  ['loup-blanc', 11.2],
];

describe.skipIf(!ROOT)('decoupling of real runs', () => {
  it('is within 2 points of what the same definition gave elsewhere, before its gates', () => {
    const met = KNOWN.flatMap(([name, percent]) => {
      const trace = runs.find((run) => run.name.includes(`${name}.fit`))?.session.trace;
      return trace === undefined ? [] : [[100 * efficiencyLost(driftHalves(trace, driftBins(trace).used)), percent]];
    });
    expect(met.length).toBeGreaterThan(0);
    for (const [ours, percent] of met) expect(Math.abs(ours! - percent!)).toBeLessThan(2);
  });

  it('is not told of the one that hangs on where it is cut, nor of those with long stops', () => {
    const gated = drifts().filter(({ name }) => /sloatsburg|portland|loup-blanc/.test(name));
    expect(gated.filter(({ drift }) => drift.assessable).map(({ name }) => name)).toEqual([]);
  });

  it('is hardly ever large where it is told, for it is told of even runs only', () => {
    const told = drifts().flatMap(({ drift }) => (drift.assessable ? [Math.abs(drift.decouplingRatio)] : []));
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((ratio) => ratio > 0.15)).toEqual([]);
  });

  it('and its slope, where both are told surely, point the same way', () => {
    const both = drifts().flatMap(({ name, drift }) =>
      drift.assessable && drift.slope?.assessable && Math.abs(drift.decouplingRatio) > 0.03
        ? [{ name, lost: drift.decouplingRatio, slope: drift.slope }]
        : [],
    );
    const against = both.filter(({ lost, slope }) => (lost > 0 ? slope.highBpmPerH < 0 : slope.lowBpmPerH > 0));
    expect(against.map(({ name }) => name)).toEqual([]);
  });
});

describe.skipIf(!ROOT)('trust in the heart rate of real runs', () => {
  const doubted = () =>
    runs.filter(({ session }) => session.heartRateTrust.reasons.some((reason) => reason.includes('unchanged pace')));

  it('is withdrawn where heart rate steps up or down by itself', () => {
    const names = doubted().map(({ name }) => name);
    const known = ['activity_3743031453', 'trackeR__250757170', 'trackeR__266163538', 'runpandas__sample.tcx'];
    const present = known.filter((part) => runs.some(({ name }) => name.includes(part)));
    expect(present.filter((part) => !names.some((name) => name.includes(part)))).toEqual([]);
  });

  it('is withdrawn for that in few', () => {
    const heard = runs.filter(({ session }) => session.heartRateTrust.verdict !== 'none');
    expect(doubted().length).toBeLessThan(0.03 * heard.length);
  });
});
