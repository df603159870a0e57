import { compareText } from '../core/compare-text.ts';
import { addDays, weekName } from '../core/dates.ts';
import type { Preset } from '../core/preset.ts';
import type { SlotPlan } from '../core/report.ts';
import type { JudgedSession } from '../core/session.ts';
import type { Slot } from '../core/slot.ts';
import { type Count, chooseRuns, type RunChoice } from './choose-runs.ts';
import { type Candidate, type Considering, considerDay, isCandidate, type Refusal } from './consider-day.ts';
import { DAYS_BEFORE, daysAhead } from './days-ahead.ts';
import { doubleSlot } from './double-slot.ts';
import { keepRest, type RestDay } from './keep-rest.ts';
import { patternWords } from './pattern-words.ts';
import { isDemandingDay, type PlanDay } from './plan-day.ts';
import { planNotes } from './plan-notes.ts';
import { type BareSlot, restInstead, runSlot, type Weighed } from './run-slot.ts';
import type { ScheduleContext } from './schedule-context.ts';
import { isSoreOn } from './slot-support.ts';
import { slotUid } from './slot-uid.ts';
import { type UsualRuns, usualRuns } from './usual-runs.ts';
import { weeklyPattern } from './weekly-pattern.ts';

/** Where a preset gives no count. Tool default, what the articles that give one agree on, and the most of any. */
const PER_WEEK = [1, 2, 3] as const;

/** High mileage allows no more (zone1 would): beside a day of rest and the days they follow, a week has no room for four. */
const countOf = ({ perWeek: [, agreed, most] = PER_WEEK }: Preset): Count => ({ agreed, most });

interface Consideration {
  readonly candidates: readonly Candidate[];
  readonly refusals: readonly Refusal[];
}

const considerAll = (days: readonly PlanDay[], considering: Considering): Consideration => {
  const all = days.flatMap((_, at) => (at < DAYS_BEFORE ? [] : (considerDay(days, at, considering) ?? [])));
  const refusals = all.filter((one): one is Refusal => !isCandidate(one));
  return { candidates: all.filter(isCandidate), refusals };
};

interface Choice extends RunChoice, Consideration {
  readonly rests: readonly RestDay[];
}

const choose = (days: readonly PlanDay[], considering: Considering, count: Count): Choice => {
  const considered = considerAll(days, considering);
  const wanted = chooseRuns(considered.candidates, new Set(), count).chosen.map(({ candidate }) => candidate);
  const rests = keepRest(days, wanted);
  return { ...considered, rests, ...chooseRuns(considered.candidates, new Set(rests.map(({ at }) => at)), count) };
};

/** Where no usual running day has a place, one usual day of rest may be offered, as long as another one is left. */
const chooseOnRestDay = (days: readonly PlanDay[], considering: Considering): Choice | undefined => {
  if (considering.circumstances.experience === 'beginner') return undefined;
  const choice = choose(days, { ...considering, opensRestDays: true }, { agreed: 0, most: 1 });
  return choice.chosen.length === 0 ? undefined : choice;
};

const restSlot = (days: readonly PlanDay[], { at, why, sources }: RestDay): BareSlot => ({
  day: days[at]!.day,
  part: 'any',
  kind: 'rest',
  priority: 'best',
  why,
  sources,
});

const withUids = (slots: readonly BareSlot[], { weekStart, name }: ScheduleContext, from: string): Slot[] => {
  const counts = new Map<string, number>();
  const week = weekName(from, weekStart);
  return slots.map((slot) => {
    const index = counts.get(slot.kind) ?? 0;
    counts.set(slot.kind, index + 1);
    return { ...slot, uid: slotUid(week, slot.kind, index, name) };
  });
};

interface Proposal {
  readonly slots: readonly BareSlot[];
  readonly served: ReadonlySet<number>;
  readonly weighed: Weighed;
}

const propose = (days: readonly PlanDay[], usual: UsualRuns, isSore: boolean, context: ScheduleContext): Proposal => {
  const { preset, circumstances } = context;
  const considering = { preset, circumstances, usual, opensRestDays: false };
  const count = countOf(preset);
  const first = choose(days, considering, count);
  const choice = first.chosen.length > 0 ? first : (chooseOnRestDay(days, considering) ?? first);
  const weighed = { days, lost: choice.lost, refusals: choice.refusals, rests: choice.rests, isSore, usual };
  const restsInstead = circumstances.experience === 'beginner' && preset.beginner === 'rest';
  const served = new Set(choice.chosen.map(({ candidate }) => candidate.demand.at));
  const runs = choice.chosen.map((run) => (restsInstead ? restInstead(run, weighed) : runSlot(run, weighed, context)));
  const double = runs.length < count.most ? doubleSlot(days, served, usual, context) : undefined;
  const rests = choice.rests.map((rest) => restSlot(days, rest));
  const slots = [...rests, ...runs, ...(double === undefined ? [] : [double])];
  return { slots: slots.sort((a, b) => compareText(a.day, b.day)), served, weighed };
};

/**
 * Recovery slots of the week after `lastDay`; docs/slots.md has the rules in their order. The week ahead is the runner's
 * own pattern with what was told laid over it; a recovery run belongs after a hard or long day, within the preset's hours
 * and count, on a day of running that has the time; rest comes first after a race, and one day of full rest is kept.
 * Without a pattern, and where nothing asks for recovery, there are no slots, and the reason is said.
 */
export const proposeSlots = (
  sessions: readonly JudgedSession[],
  lastDay: string,
  context: ScheduleContext,
): SlotPlan => {
  const [from, to] = [addDays(lastDay, 1), addDays(lastDay, 7)];
  const pattern = weeklyPattern(sessions, lastDay, context);
  if (pattern === undefined) {
    return { from, to, assumption: 'fewer than two weeks of running to take a pattern from', slots: [], notes: [] };
  }
  const days = daysAhead(sessions, lastDay, pattern, context);
  const assumption = patternWords(days.slice(DAYS_BEFORE), pattern, context.circumstances);
  const { slots, served, weighed } = propose(days, usualRuns(pattern), isSoreOn(sessions, lastDay), context);
  const notes = planNotes(slots, served, weighed, context);
  const isAsked = served.size > 0 || weighed.refusals.length > 0 || days.some(({ restFor }) => restFor !== undefined);
  const hasHabit = days.slice(DAYS_BEFORE).some(isDemandingDay);
  if (!isAsked) {
    const after = hasHabit ? `${assumption}; what follows belongs to the week after` : assumption;
    return { from, to, assumption: after, slots: [], notes };
  }
  const assumed = hasHabit ? assumption : `an easy week: ${assumption}`;
  return { from, to, assumption: assumed, slots: withUids(slots, context, from), notes };
};
