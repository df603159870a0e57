import { present } from '../core/present.ts';
import type { Slot, SlotAlternative } from '../core/slot.ts';
import { trainingPhase } from '../judge/training-phase.ts';
import type { ChosenRun, LostPlace } from './choose-runs.ts';
import type { Refusal } from './consider-day.ts';
import { DAYS_BEFORE } from './days-ahead.ts';
import type { RestDay } from './keep-rest.ts';
import type { PlanDay } from './plan-day.ts';
import type { ScheduleContext } from './schedule-context.ts';
import { slotLimits } from './slot-limits.ts';
import { slotSupport } from './slot-support.ts';
import type { UsualRuns } from './usual-runs.ts';

/** A slot before it has its id. */
export type BareSlot = Omit<Slot, 'uid'>;

/** Everything that was weighed for the week. */
export interface Weighed {
  readonly days: readonly PlanDay[];
  readonly lost: readonly LostPlace[];
  readonly refusals: readonly Refusal[];
  readonly rests: readonly RestDay[];
  /** Soreness is stated for the days just before. */
  readonly isSore: boolean;
  readonly usual: UsualRuns;
}

const LOST_TO: Readonly<Record<LostPlace['to'], string>> = {
  sooner: 'the day that was taken suits it better',
  rest: 'kept as the day of rest',
  count: 'the week has enough recovery runs',
};

/** Other days that would have served the same demanding day; a usual day of rest is one for whoever wants to run. */
const alternativesTo = (run: ChosenRun, { days, lost, refusals, rests }: Weighed): SlotAlternative[] | undefined => {
  const isSame = (demandAt: number): boolean => demandAt === run.candidate.demand.at;
  const isKept = (at: number): boolean => rests.some((rest) => rest.at === at);
  const others = [
    ...lost
      .filter(({ candidate }) => isSame(candidate.demand.at))
      .map(({ candidate, to }) => ({ at: candidate.at, why: LOST_TO[to] })),
    ...refusals
      .filter(({ at, demand, by }) => by === 'habit' && isSame(demand.at) && !isKept(at))
      .map(({ at, says }) => ({ at, why: says })),
  ].sort((a, b) => a.at - b.at);
  return others.length === 0 ? undefined : others.map(({ at, why }) => ({ day: days[at]!.day, why }));
};

/** Reasons beside the place in the week. */
const furtherReasons = (day: PlanDay, context: ScheduleContext): string[] => {
  const { preset, circumstances } = context;
  const isBase = trainingPhase(day.day, circumstances) === 'base' && preset.baseIsOptional === true;
  const isDisputed = circumstances.experience === 'beginner' && preset.beginner === 'disputed';
  return [
    ...(day.load === 'rest' ? [`though you usually rest on ${day.name}`] : []),
    ...(isBase ? ['useful but not needed in the base phase (marathon)'] : []),
    ...(isDisputed ? ['for beginners the sources differ: rest (marathon), or run it slowly (zone1)'] : []),
  ];
};

/** A recovery run with its reasons, limits and where they come from. */
export const runSlot = (run: ChosenRun, weighed: Weighed, context: ScheduleContext): BareSlot => {
  const { athlete, preset, circumstances } = context;
  const { at, demand, minutes, why } = run.candidate;
  const day = weighed.days[at]!;
  const { origins, ...limits } = slotLimits(athlete, trainingPhase(day.day, circumstances));
  const reasons = furtherReasons(day, context);
  const isDisputed = circumstances.experience === 'beginner' && preset.beginner === 'disputed';
  return present<BareSlot>({
    day: day.day,
    part: 'any',
    kind: 'recovery-run',
    minutes: minutes.minutes,
    ...limits,
    supportRatio: slotSupport(preset, circumstances, weighed.isSore && at - DAYS_BEFORE < 2),
    origins: { minutes: minutes.origin, ...origins },
    hoursAfterHard: demand.hours,
    priority: isDisputed || day.load === 'rest' ? 'optional' : run.priority,
    why: [...why, ...reasons],
    sources: preset.sources,
    alternatives: alternativesTo(run, weighed),
  });
};

/** The same place for a beginner whose guideline has them rest. */
export const restInstead = (run: ChosenRun, { days }: Weighed): BareSlot => ({
  day: days[run.candidate.at]!.day,
  part: 'any',
  kind: 'rest',
  priority: 'best',
  why: [run.candidate.why[0]!, 'beginners recover better by resting'],
  sources: ['marathon'],
});
