import type { Athlete } from '../../core/athlete.ts';
import type { PlannedWorkout, Range } from '../../core/plan.ts';

/** Nobody's recovery run is faster than 4:00 /km: a distance takes at least so long. Tool default. */
const FASTEST_MPS = 1000 / 240;

/** How long a planned run takes, and where that was taken from. */
export interface PlannedSeconds {
  readonly range: Range;
  /** `least`: no pace is known, and even a fast one needs so long. */
  readonly from: 'plan' | 'easy pace' | 'least';
}

/** Seconds of a planned easy run: as told, else by the runner's easy pace, else the least that it can take. */
export const plannedSeconds = (
  { durationS, distanceM }: PlannedWorkout,
  { easySpeed }: Athlete,
): PlannedSeconds | undefined => {
  if (durationS !== undefined) return { range: durationS, from: 'plan' };
  if (distanceM === undefined) return undefined;
  const [speedMps, from] =
    easySpeed === undefined ? [FASTEST_MPS, 'least' as const] : [easySpeed.value, 'easy pace' as const];
  return { range: [distanceM[0] / speedMps, distanceM[1] / speedMps], from };
};
