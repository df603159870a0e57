import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toSession } from '../../src/normalise/to-session.ts';
import { ascentReason, climbed, isNearAscent, knownHeights } from '../support/ascent-reason.ts';
import { type AverageReason, averageReason, NEAR_BPM } from '../support/average-reason.ts';
import { CORPUS, type Recording, runsBelow } from '../support/corpus-runs.ts';

const HOW = 'set RECOVER_CORPUS to a folder with fit/, broken/, athletes/ and other/ to run it';
const TIMEOUT = { timeout: 120_000 };

let kept: readonly Recording[] | undefined;
/** The runs of watches and those that one phone app has written, together. */
const runs = (): readonly Recording[] => {
  kept ??= runsBelow('fit', 'broken', 'athletes');
  return kept;
};

let keptOfWatches: readonly Recording[] | undefined;
const ofWatches = (): readonly Recording[] => {
  keptOfWatches ??= runsBelow('fit', 'broken').filter(({ activity }) => activity.facts.ascentM !== undefined);
  return keptOfWatches;
};

const statingAverage = (): readonly Recording[] =>
  runs().filter(({ activity }) => activity.facts.averageHeartRateBpm !== undefined);
const statingAscent = (): readonly Recording[] => runs().filter(({ activity }) => activity.facts.ascentM !== undefined);

/** The runs by reason, as lines: what the message of a failure lists. */
const listed = <T extends string>(among: readonly Recording[], reasonOf: (run: Recording) => T): string =>
  among
    .map((run) => `${reasonOf(run)}: ${run.name}`)
    .filter((line) => !line.startsWith('agrees'))
    .sort()
    .join('\n');

const share = (part: readonly unknown[], whole: readonly unknown[]): number => part.length / whole.length;

const UNHEARD: AverageReason = 'heard for less than half of the time, so the stated one is taken';

/** What the large platform that the app's runs were sent to says of each: moment in seconds since 1970, metres climbed. */
const platformClimbs = (): readonly (readonly [atS: number, climbM: number])[] => {
  const folder = join(CORPUS!, 'other');
  const lists = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('activities.json')) : [];
  return lists.flatMap((name) => {
    const rows = JSON.parse(readFileSync(join(folder, name), 'utf8')) as readonly Readonly<Record<string, unknown>>[];
    return rows.flatMap(({ start_date: start, elevation_gain: climbM }) =>
      typeof climbM === 'number' ? [[Date.parse(`${String(start)}Z`) / 1000, climbM] as const] : [],
    );
  });
};

/** Its clock is the one of the place, eight hours ahead. */
const NEAR_START_S = 120;
const AHEAD_S = [0, 8 * 3600] as const;

describe.skipIf(CORPUS === undefined)(`average heart rate against the device's own summary (${HOW})`, () => {
  it('is within 1.5 bpm for 91 % of the runs whose heart rate is known for half of their time', TIMEOUT, () => {
    const heard = statingAverage().filter((run) => averageReason(run) !== UNHEARD);
    const agreeing = heard.filter((run) => averageReason(run) === 'agrees');
    expect(heard.length).toBeGreaterThan(30);
    expect(share(agreeing, heard), listed(heard, averageReason)).toBeGreaterThanOrEqual(0.91);
  });

  it('differs for a reason that the file shows, but for 2 %', TIMEOUT, () => {
    const unexplained = statingAverage().filter((run) => averageReason(run) === 'not explained');
    expect(share(unexplained, statingAverage()), listed(unexplained, averageReason)).toBeLessThanOrEqual(0.02);
  });

  it(
    'is within 1.5 bpm for 95 % of the sessions, which take the stated one where hardly any was heard',
    TIMEOUT,
    () => {
      const near = statingAverage().filter(({ activity }) => {
        const ours = toSession(activity, 'UTC').averageHeartRateBpm!;
        return Math.abs(ours - activity.facts.averageHeartRateBpm!) <= NEAR_BPM;
      });
      expect(share(near, statingAverage())).toBeGreaterThanOrEqual(0.95);
    },
  );
});

/** Share of the runs whose stated ascent a turn of this height gives. */
const followed = (among: readonly Recording[], turnM: number): number =>
  share(
    among.filter((run) => isNearAscent(climbed(knownHeights(run), turnM), run.activity.facts.ascentM!)),
    among,
  );

const OTHER_TURNS_M = [0.5, 1, 1.5, 2, 3, 4, 5, 7, 10, 15];

describe.skipIf(CORPUS === undefined)(`ascent against the device's own summary (${HOW})`, () => {
  it('is that of 94 % of the watches, or differs by the height of a turn', () => {
    const alike = ofWatches().filter((run) =>
      ['agrees', 'a turn of another usual height gives it'].includes(ascentReason(run)),
    );
    expect(share(alike, ofWatches()), listed(ofWatches(), ascentReason)).toBeGreaterThanOrEqual(0.94);
  });

  it('comes nearest to the watches with turns of 2.5 m', () => {
    const ours = followed(ofWatches(), 2.5);
    expect(ours).toBeGreaterThanOrEqual(0.85);
    for (const turnM of OTHER_TURNS_M) expect(followed(ofWatches(), turnM), `${turnM} m`).toBeLessThanOrEqual(ours);
  });

  it('cannot follow the phone app: no height of a turn gives three quarters of what it states', TIMEOUT, () => {
    const names = new Set(ofWatches().map(({ name }) => name));
    const ofApp = statingAscent().filter(({ name }) => !names.has(name));
    if (ofApp.length === 0) return;
    for (const turnM of [...OTHER_TURNS_M, 2.5]) expect(followed(ofApp, turnM), `${turnM} m`).toBeLessThan(0.75);
  });

  it('is nearer to the platform than the app is, where the two differ and the platform knows the run', TIMEOUT, () => {
    const climbs = platformClimbs();
    const disputed = statingAscent().flatMap(({ activity: { facts, samples }, reduced }) => {
      if (isNearAscent(reduced.ascentM, facts.ascentM!)) return [];
      const startS = samples!.timeS[0]!;
      const known = climbs.find(([atS]) => AHEAD_S.some((aheadS) => Math.abs(atS - aheadS - startS) < NEAR_START_S));
      return known === undefined ? [] : [[reduced.ascentM!, facts.ascentM!, known[1]] as const];
    });
    const nearer = disputed.filter(([ours, app, platform]) => Math.abs(ours - platform) < Math.abs(app - platform));
    if (disputed.length > 0) expect(share(nearer, disputed)).toBeGreaterThanOrEqual(0.8);
  });
});
