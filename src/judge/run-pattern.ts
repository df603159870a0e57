import type { Pattern, Repetitions, Session } from '../core/session.ts';
import { effortOfLaps, effortOfTrace } from '../measures/effort-series.ts';
import { type PaceCourse, paceCourse } from '../measures/pace-course.ts';
import { findRepetitions } from '../measures/repetitions.ts';
import { findStrides, STRIDE_LIMITS } from '../measures/strides.ts';
import { findWalkBreaks, WALK_LIMITS } from '../measures/walk-breaks.ts';

/** How a run was laid out, found in its speed alone. */
export interface RunPattern {
  readonly pattern?: Pattern;
  readonly repetitions?: Repetitions;
  readonly course?: PaceCourse;
}

const isAtEnd = ({ each, workS }: Repetitions, bins: number, stepS: number): boolean =>
  workS <= STRIDE_LIMITS.mostS &&
  each.length <= STRIDE_LIMITS.mostCount &&
  each[0]!.startS >= STRIDE_LIMITS.afterShare * bins * stepS;

const isWalked = ({ restSpeedMps, count }: Repetitions): boolean =>
  count >= WALK_LIMITS.leastCount && restSpeedMps >= WALK_LIMITS.slowestMps && restSpeedMps < WALK_LIMITS.mostMps;

/** Whether repetitions were hard; undefined where neither heart rate nor pace can tell. */
type IsHard = (found: Repetitions) => boolean | undefined;

/** With walked rests, only hard work makes repetitions of a run with walking breaks. */
const nameOf = (found: Repetitions, bins: number, stepS: number, isHard: IsHard): Pattern => {
  if (isAtEnd(found, bins, stepS)) return 'strides';
  if (isWalked(found) && isHard(found) !== true) return 'run-walk';
  return found.alike === 'neither' ? 'fartlek' : 'intervals';
};

const ofTrace = (session: Session, isHard: IsHard): RunPattern => {
  const trace = session.trace!;
  const series = effortOfTrace(trace);
  const found = findRepetitions(series);
  if (found !== undefined) return { pattern: nameOf(found, trace.count, trace.stepS, isHard), repetitions: found };
  const strides = findStrides(series);
  if (strides !== undefined) return { pattern: 'strides', repetitions: strides };
  const walks = findWalkBreaks(series);
  if (walks !== undefined) return { pattern: 'run-walk', repetitions: walks };
  const course = paceCourse(trace);
  if (course === undefined) return {};
  if (course.isProgression) return { pattern: 'progression', course };
  return { pattern: course.isSteady ? 'steady' : 'uneven', course };
};

/** Of laps only their repetitions can be told: a lap's own pace may have been anything. */
const ofLaps = ({ laps = [] }: Session, isHard: IsHard): RunPattern => {
  if (laps.length === 0) return {};
  const series = effortOfLaps(laps);
  const found = findRepetitions(series);
  if (found === undefined) return {};
  return { pattern: nameOf(found, series.effortMps.length, series.stepS, isHard), repetitions: found };
};

/** The pattern of a run with a stream or laps; empty where there is neither or nothing shows. */
export const runPattern = (session: Session, isHard: IsHard): RunPattern =>
  session.trace === undefined ? ofLaps(session, isHard) : ofTrace(session, isHard);
