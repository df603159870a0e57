import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT, runCli } from './support/run-cli.ts';

// The fixtures carry what must be found in them; here the whole program is held to it.

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly day: string | null;
  readonly session: string | null;
  readonly couldBe: readonly string[];
  readonly location: { readonly file: string; readonly line: number | null } | null;
}

interface Session {
  readonly id: string;
  readonly day: string;
  readonly verdict: string | null;
  readonly source: readonly { readonly file: string; readonly line: number | null }[];
  readonly distanceM: number;
  readonly movingS: number;
  readonly avgHrBpm: number;
  readonly gapSPerKm: number;
  readonly turn: { readonly atS: number } | null;
  readonly drift: { readonly decouplingPct: number | null };
  readonly keepPace: { readonly lowSPerKm: number; readonly highSPerKm: number } | null;
}

interface Report {
  readonly findings: Found[];
  readonly sessions: Session[];
  readonly athlete: { readonly cap: { readonly bpm: number } };
}

const report = async (path: string): Promise<Report> =>
  JSON.parse((await runCli(['analyze', path, '--all', '--json', '--tz', 'Atlantic/Azores'])).out);

/** `rule` or `rule:severity`. */
const meets = (claim: string, { rule, severity }: Found): boolean => claim === rule || claim === `${rule}:${severity}`;

describe('the hand-kept season', () => {
  const rows = readFileSync(`${ROOT}fixtures/logs/season.csv`, 'utf8').trim().split('\n');
  let findings: Found[] = [];
  beforeAll(async () => {
    ({ findings } = await report('fixtures/logs/season.csv'));
  });

  /** Findings on a row: by its line, and those on weeks by their day. */
  const foundOn = (line: number, day: string): Found[] =>
    findings.filter((finding) => (finding.location === null ? finding.day === day : finding.location.line === line));

  it.each(rows.slice(1).map((row, at) => [at + 2, row.slice(0, 10), row.slice(row.lastIndexOf(',') + 1)] as const))(
    'line %i (%s): %s',
    (line, day, expected) => {
      const claims = expected === '' ? [] : expected.split(' ');
      const found = foundOn(line, day);
      const unclaimed = found.filter((finding) => !claims.some((claim) => meets(claim, finding)));
      const unmet = claims.filter((claim) => !found.some((finding) => meets(claim, finding)));
      expect({ unclaimed: unclaimed.map(({ rule, severity }) => `${rule}:${severity}`), unmet }).toEqual({
        unclaimed: [],
        unmet: [],
      });
    },
  );
});

describe('the Strava export', () => {
  interface Expected {
    readonly day: string;
    readonly title: string;
    readonly scenario: string | null;
    readonly verdict: string | null;
    readonly fileMissing: boolean;
    readonly expect: readonly string[];
    readonly mayAlso: readonly string[];
    readonly never: readonly string[];
    readonly couldBe: readonly string[];
    readonly truth: {
      readonly movingS: number;
      readonly distanceM: number;
      readonly averageHeartRateBpm: number;
      readonly gradeAdjustedPaceSPerKm: number;
      readonly turn: { readonly aboveDisputedCapFromS: number } | null;
    };
  }
  const { activities } = JSON.parse(readFileSync(`${ROOT}fixtures/logs/strava-export.expected.json`, 'utf8')) as {
    activities: Record<string, Expected>;
  };
  const rows = readFileSync(`${ROOT}fixtures/logs/strava-export/activities.csv`, 'utf8').trim().split('\n');
  const lineOf = (id: string): number => rows.findIndex((row) => row.startsWith(`${id},`)) + 1;
  let findings: Found[] = [];
  let sessions: Session[] = [];
  let capBpm = 0;
  beforeAll(async () => {
    const read = await report('fixtures/logs/strava-export');
    ({ findings, sessions } = read);
    capBpm = read.athlete.cap.bpm;
  });
  const sessionOf = (id: string): Session =>
    sessions.find(({ source }) =>
      source.some(({ file, line }) => file.endsWith('activities.csv') && line === lineOf(id)),
    )!;

  it('holds each run once', () => {
    expect(sessions).toHaveLength(Object.keys(activities).length);
  });

  it('finds the pace that keeps the cap for the heart that was invented: 48 bpm and 32 more per m/s', () => {
    const truthSPerKm = (1000 * 32) / (capBpm - 48);
    const told = sessions.flatMap(({ keepPace }) => keepPace ?? []);
    expect(told).toHaveLength(2);
    for (const { lowSPerKm, highSPerKm } of told) {
      expect(lowSPerKm).toBeLessThan(truthSPerKm);
      expect(highSPerKm).toBeGreaterThan(truthSPerKm);
      expect(highSPerKm - lowSPerKm).toBeLessThan(0.1 * truthSPerKm);
    }
  });

  it('finds no fault with the files themselves', () => {
    expect(findings.filter(({ rule }) => rule === 'data/row-skipped')).toEqual([]);
  });

  describe.each(Object.entries(activities))('%s', (id, expected) => {
    it(`${expected.day} ${expected.title}: ${expected.expect.join(' ') || 'silent'}`, () => {
      const session = sessionOf(id);
      const found = findings.filter((finding) => finding.session === session.id && !finding.rule.startsWith('week/'));
      const unmet = expected.expect.filter(
        (claim) => !claim.startsWith('week/') && !found.some((finding) => meets(claim, finding)),
      );
      const allowed = [...expected.expect, ...expected.mayAlso];
      const unclaimed = found.filter((finding) => !allowed.some((claim) => meets(claim, finding)));
      const forbidden = found.filter((finding) => expected.never.some((claim) => meets(claim, finding)));
      const named = (all: readonly Found[]): string[] => all.map(({ rule, severity }) => `${rule}:${severity}`);
      expect({ unmet, unclaimed: named(unclaimed), forbidden: named(forbidden) }).toEqual({
        unmet: [],
        unclaimed: [],
        forbidden: [],
      });
      for (const cause of expected.couldBe) expect(found.flatMap(({ couldBe }) => couldBe)).toContain(cause);
      if (expected.verdict !== null) expect(session.verdict).toBe(expected.verdict);
    });

    if (expected.truth.turn !== null)
      it('turned within 30 s of the truth', () => {
        const { turn } = sessionOf(id);
        expect(Math.abs(turn!.atS - expected.truth.turn!.aboveDisputedCapFromS)).toBeLessThanOrEqual(30);
      });

    if (!expected.fileMissing)
      it('has its figures right', () => {
        const { distanceM, movingS, avgHrBpm, gapSPerKm } = sessionOf(id);
        const { truth } = expected;
        expect(Math.abs(distanceM / truth.distanceM - 1)).toBeLessThan(0.01);
        expect(Math.abs(movingS / truth.movingS - 1)).toBeLessThan(0.01);
        expect(Math.abs(avgHrBpm - truth.averageHeartRateBpm)).toBeLessThan(1);
        expect(Math.abs(gapSPerKm / truth.gradeAdjustedPaceSPerKm - 1)).toBeLessThan(0.02);
      });
  });
});
