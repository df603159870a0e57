import { fallsShort } from '../core/compare.ts';
import type { SlotNote } from '../core/slot.ts';
import { trainingPhase } from '../judge/training-phase.ts';
import type { LostPlace } from './choose-runs.ts';
import { DAYS_BEFORE } from './days-ahead.ts';
import { demandName, isDemandingDay } from './plan-day.ts';
import type { BareSlot, Weighed } from './run-slot.ts';
import type { ScheduleContext } from './schedule-context.ts';
import { slotLimits } from './slot-limits.ts';
import { slotMinutes } from './slot-minutes.ts';

/** The articles that speak of the ground. */
const ON_GROUND: ReadonlySet<string> = new Set(['lever', 'zone1', 'newshealth', 'marathon']);

const PHASES = {
  base: undefined,
  build: 'build phase: recovery runs are especially valuable now that hard sessions grow',
  peak: 'peak phase: recovery runs belong between the hardest sessions',
  taper: 'taper: recovery runs are shorter and even easier (by how much is a tool default)',
} as const;

const percent = (ratio: number): string => `${Math.round(100 * ratio)}`;

const leftOutNotes = ({ days }: Weighed): SlotNote[] =>
  days
    .slice(DAYS_BEFORE)
    .flatMap(({ leftOut }) => (leftOut === undefined ? [] : [{ says: leftOut, sources: ['tool'] }]));

const LOST_TO: Readonly<Record<LostPlace['to'], string | undefined>> = {
  sooner: undefined,
  rest: 'is kept as the day of rest',
  count: 'would be one run too many',
};

interface Gap {
  readonly at: number;
  readonly says: string;
  readonly isDetail: boolean;
}

const gapsAfter = (demandAt: number, { days, refusals, lost }: Weighed): Gap[] =>
  [
    ...refusals
      .filter(({ demand }) => demand.at === demandAt)
      .map(({ at, says, by }) => ({ at, says, isDetail: by !== 'told' })),
    ...lost
      .filter(({ candidate, to }) => candidate.demand.at === demandAt && to !== 'sooner')
      .map(({ candidate: { at }, to }) => ({ at, says: `${days[at]!.name} ${LOST_TO[to]}`, isDetail: false })),
  ].sort((a, b) => a.at - b.at);

/** Why a demanding day is followed by no recovery run; a detail where only habits or other demanding days stand in the way. */
const gapNotes = (served: ReadonlySet<number>, weighed: Weighed): SlotNote[] =>
  weighed.days.flatMap((day, at) => {
    const gaps = served.has(at) ? [] : gapsAfter(at, weighed);
    if (gaps.length === 0) return [];
    const which = at < DAYS_BEFORE ? 'last ' : '';
    const says = `no recovery run after ${which}${demandName(day)}: ${gaps.map((gap) => gap.says).join(', ')}`;
    return [
      { says, sources: [], ...(served.size > 0 && gaps.every(({ isDetail }) => isDetail) && { isDetail: true }) },
    ];
  });

const phaseNote = (weighed: Weighed, { circumstances }: ScheduleContext): SlotNote[] => {
  const phase = trainingPhase(weighed.days[DAYS_BEFORE]!.day, circumstances);
  const says = phase === undefined ? undefined : PHASES[phase];
  return says === undefined ? [] : [{ says, sources: phase === 'taper' ? ['marathon', 'tool'] : ['marathon'] }];
};

const supportNote = (slots: readonly BareSlot[], { preset, circumstances }: ScheduleContext): SlotNote[] => {
  const { support } = preset;
  if (support === undefined || !slots.some(({ supportRatio }) => supportRatio !== undefined)) return [];
  const [sore, start] = [support.whenSore, support.toStart].map((pair) => pair.map(percent).join(' to '));
  const own = circumstances.supportRatio === undefined ? '' : `you set ${percent(circumstances.supportRatio)} %; `;
  const says = `body-weight support: ${own}the article says ${sore} % off when sore, and in another place ${start} % to start with`;
  return [{ says, sources: preset.sources }];
};

const groundNote = ({ preset }: ScheduleContext): SlotNote[] => {
  const sources = preset.sources.filter((id) => ON_GROUND.has(id));
  return sources.length === 0 ? [] : [{ says: 'best on soft, flat ground or a treadmill', sources }];
};

/** As often is training hard; less often nothing needs a place. Tool default, days a week. */
const OFTEN = 1;

/** Who trains hard on no regular weekday is told of the day after, whichever that is. */
const irregularNote = ({ days, usual }: Weighed, { preset, athlete, circumstances }: ScheduleContext): SlotNote[] => {
  const isRegular = days.slice(DAYS_BEFORE).some(isDemandingDay);
  const [phase, maxMinutes] = [trainingPhase(days[DAYS_BEFORE]!.day, circumstances), Number.POSITIVE_INFINITY];
  const length = slotMinutes(preset, usual, { maxMinutes, phase });
  const restsInstead = circumstances.experience === 'beginner' && preset.beginner === 'rest';
  const hasPlan = days.slice(DAYS_BEFORE).some(({ planned }) => planned !== undefined);
  if (isRegular || hasPlan || restsInstead || length === undefined || fallsShort(usual.demandingDays, OFTEN)) return [];
  const { hrMaxBpm } = slotLimits(athlete, phase);
  const limit = hrMaxBpm === undefined ? '' : `, HR up to ${hrMaxBpm}`;
  const [times, minutes] = [Math.round(usual.demandingDays), length.minutes.join('-')];
  const often = times === 1 ? 'once a week' : `${times} days a week`;
  const says = `hard or long about ${often}, on no regular weekday: the day after is the place for ${minutes} min${limit}`;
  return [{ says, sources: preset.sources }];
};

/** What holds for all runs of the plan, what of the usual week was not counted on, and why a hard day has no run after it. */
export const planNotes = (
  slots: readonly BareSlot[],
  served: ReadonlySet<number>,
  weighed: Weighed,
  context: ScheduleContext,
): SlotNote[] => {
  const hasRun = slots.some(({ kind }) => kind !== 'rest');
  return [
    ...leftOutNotes(weighed),
    ...gapNotes(served, weighed),
    ...irregularNote(weighed, context),
    ...(hasRun ? [...phaseNote(weighed, context), ...supportNote(slots, context), ...groundNote(context)] : []),
  ];
};
