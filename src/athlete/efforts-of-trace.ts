import type { Trace } from '../core/trace.ts';
import { type BestEffort, bestEfforts } from '../measures/best-efforts.ts';

interface Known {
  overDistances?: readonly BestEffort[];
  inDurations?: readonly BestEffort[];
}

/** A trace never changes: what was found in it once is kept as long as the trace itself. */
const FOUND = new WeakMap<Trace, Known>();

const knownOf = (trace: Trace): Known => {
  const known = FOUND.get(trace) ?? {};
  FOUND.set(trace, known);
  return known;
};

/** Best times of a trace over the standard distances, worked out once. */
export const bestTimesOf = (trace: Trace): readonly BestEffort[] => {
  const known = knownOf(trace);
  known.overDistances ??= bestEfforts(trace).overDistances();
  return known.overDistances;
};

/** Best distances of a trace in the standard durations, worked out once. */
export const bestDistancesOf = (trace: Trace): readonly BestEffort[] => {
  const known = knownOf(trace);
  known.inDurations ??= bestEfforts(trace).inDurations();
  return known.inDurations;
};
