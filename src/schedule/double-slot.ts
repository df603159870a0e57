import { EXPERIENCES } from '../core/circumstances.ts';
import { present } from '../core/present.ts';
import { trainingPhase } from '../judge/training-phase.ts';
import { DAYS_BEFORE } from './days-ahead.ts';
import { isDemandingDay, type PlanDay } from './plan-day.ts';
import type { BareSlot } from './run-slot.ts';
import type { ScheduleContext } from './schedule-context.ts';
import { slotLimits } from './slot-limits.ts';
import { slotMinutes } from './slot-minutes.ts';
import type { UsualRuns } from './usual-runs.ts';

/** A second run is "short": no longer than the shortest of the articles has a recovery run (lever). Tool default, minutes. */
const MOST_MIN = 30;

const isExperienced = ({ preset, circumstances }: ScheduleContext): boolean => {
  const [least, own] = [preset.doubles, circumstances.experience];
  if (least === undefined || own === undefined) return false;
  return EXPERIENCES.indexOf(own) >= EXPERIENCES.indexOf(least);
};

/** A hard day between days that are not demanding, of which the next has no room for a recovery run. */
const hasRoom = (days: readonly PlanDay[], at: number, served: ReadonlySet<number>): boolean => {
  const [before, day, after] = [days[at - 1]!, days[at]!, days[at + 1]];
  if (isDemandingDay(before) || day.load !== 'hard' || day.race !== undefined || served.has(at)) return false;
  return after !== undefined && !isDemandingDay(after) && !Number.isFinite(day.maxMinutes);
};

/**
 * A short second run in the evening of a hard day, where the preset knows such doubles, the runner is told to be
 * experienced enough, trains hard in the morning (or nobody knows when), and the days after have no place. One a week,
 * always optional; none in the taper, and none on a day of limited time.
 */
export const doubleSlot = (
  days: readonly PlanDay[],
  served: ReadonlySet<number>,
  usual: UsualRuns,
  context: ScheduleContext,
): BareSlot | undefined => {
  const { preset, athlete, circumstances } = context;
  if (!isExperienced(context) || usual.isHardInMorning === false) return undefined;
  const at = days.findIndex((_, index) => index >= DAYS_BEFORE && hasRoom(days, index, served));
  if (at < 0) return undefined;
  const [day, after] = [days[at]!, days[at + 1]!];
  const phase = trainingPhase(day.day, circumstances);
  const length = slotMinutes(preset, usual, { maxMinutes: MOST_MIN, phase });
  if (phase === 'taper' || length === undefined) return undefined;
  const { origins, ...limits } = slotLimits(athlete, phase);
  return present<BareSlot>({
    day: day.day,
    part: 'pm',
    kind: 'double',
    minutes: length.minutes,
    ...limits,
    origins: { minutes: 'short, as the second run of a day', ...origins },
    priority: 'optional',
    why: [`later on the day of ${day.name}'s hard session`, `${after.name} has no place for it`],
    sources: preset.sources,
  });
};
