import { addDays } from '../core/dates.ts';
import type { Kind } from '../core/intent.ts';
import type { Period } from '../core/period.ts';
import type { IntendedSession } from '../core/session.ts';
import { isRun } from '../core/sport.ts';
import { median } from '../numeric/median.ts';
import { crediblePeakBpm } from './credible-peak.ts';
import { sessionsBetween } from './sessions-between.ts';

/** How far back and ahead of the reference day a maximum heart rate is believed to hold. Tool defaults, days. */
const DAYS_BACK = 730;
const DAYS_AHEAD = 365;
const LEAST_S = 10 * 60;
/** A session counts as hard by its numbers when it stands out this far from the runner's usual run. Tool defaults. */
const HEART_RATE_OVER_USUAL = 1.1;
const SPEED_OVER_USUAL = 1.1;

const HARD_KINDS: ReadonlySet<Kind> = new Set<Kind>(['race', 'tempo', 'intervals']);

/** Days around `day` on which a maximum heart rate that was seen still speaks for it. */
export const maximumWindow = (day: string): Period => ({
  from: addDays(day, -DAYS_BACK),
  to: addDays(day, DAYS_AHEAD),
});

const known = (values: readonly (number | undefined)[]): number[] => values.filter((value) => value !== undefined);

/** A run named tempo or intervals must at least have been harder than usual to say anything of the maximum. Tool default. */
const NAMED_OVER_USUAL = 1.03;
/** Nobody shows less than this share of what the same log shows elsewhere and went to the limit. Tool default. */
const NEAR_TOP = 0.95;

/** Highest credible heart rate of a run around `day`, bpm. */
export interface Peak {
  readonly session: IntendedSession;
  readonly peakBpm: number;
  /** True for a 30 s mean from a stream, false for the single maximum of a log row. */
  readonly fromStream: boolean;
}

/** The highest credible peaks of the runs around `day`, and those of them that came from going hard. */
export interface Peaks {
  readonly top: readonly Peak[];
  readonly hard: readonly Peak[];
}

const usualOf = (runs: readonly IntendedSession[]): { bpm: number; mps: number } => ({
  bpm: median(known(runs.map((run) => run.averageHeartRateBpm))) ?? Number.NaN,
  mps: median(known(runs.map((run) => run.gradeAdjustedSpeedMps ?? run.speedMps))) ?? Number.NaN,
});

const isHard = (run: IntendedSession, usual: { readonly bpm: number; readonly mps: number }): boolean => {
  const bpm = run.averageHeartRateBpm ?? 0;
  if (run.intent.kind === 'race') return true;
  if (HARD_KINDS.has(run.intent.kind)) return !(bpm < NAMED_OVER_USUAL * usual.bpm);
  const mps = run.gradeAdjustedSpeedMps ?? run.speedMps ?? 0;
  return bpm >= HEART_RATE_OVER_USUAL * usual.bpm || (mps >= SPEED_OVER_USUAL * usual.mps && bpm >= usual.bpm);
};

/**
 * Peaks of the runs around `day`. Hard are races, runs named tempo or intervals that were harder than usual, and runs
 * that stand out by average heart rate or speed, as far as they came near the log's top. An easy log has none: its
 * highest heart rate says nothing about the maximum.
 */
export const heartRatePeaks = (sessions: readonly IntendedSession[], day: string): Peaks => {
  const { from, to } = maximumWindow(day);
  const runs = sessionsBetween(sessions, from, to).filter(({ sport }) => isRun(sport));
  const usual = usualOf(runs);
  const peaks = runs.map((run) => ((run.durationS ?? 0) < LEAST_S ? Number.NaN : crediblePeakBpm(run)));
  const near = NEAR_TOP * peaks.reduce((highest, bpm) => (Number.isNaN(bpm) ? highest : Math.max(highest, bpm)), 0);
  const top: Peak[] = [];
  const hard: Peak[] = [];
  for (let i = 0; i < runs.length; i++) {
    if (!(peaks[i]! >= near)) continue;
    const session = runs[i]!;
    const peak = { session, peakBpm: peaks[i]!, fromStream: session.peakHeartRate30sBpm !== undefined };
    top.push(peak);
    if (isHard(session, usual)) hard.push(peak);
  }
  return { top, hard };
};
