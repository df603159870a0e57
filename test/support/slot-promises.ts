import { addDays, weekdayIndex } from '../../src/core/dates.ts';
import type { SlotPlan } from '../../src/core/report.ts';
import type { JudgedSession } from '../../src/core/session.ts';
import type { Slot } from '../../src/core/slot.ts';
import { dayLoad } from '../../src/judge/day-load.ts';
import type { ScheduleContext } from '../../src/schedule/schedule-context.ts';

interface Given {
  readonly sessions: readonly JudgedSession[];
  readonly lastDay: string;
  readonly context: ScheduleContext;
}

const isRunSlot = ({ kind }: Slot): boolean => kind !== 'rest';

/** What is true of one run whatever the log. */
const brokenByRun = (slot: Slot, { sessions, lastDay, context }: Given): string[] => {
  const { circumstances, preset, readiness } = context;
  const { day, minutes = [0, 0], hoursAfterHard, priority } = slot;
  const loadOn = (of: string) => dayLoad(sessions.filter((session) => session.day === of));
  const eve = addDays(day, -1);
  const isAfterRace = circumstances.race?.day === eve || (eve <= lastDay && loadOn(eve) === 'race');
  const isDue = hoursAfterHard !== undefined && hoursAfterHard >= 12 && hoursAfterHard <= 48;
  const served = hoursAfterHard === undefined ? undefined : addDays(day, -hoursAfterHard / 24);
  // What has not come yet is expected by habit; the last known day may not be over.
  const isOpen = served === undefined || served > lastDay || served >= context.lastKnownDay;
  const isServedDemanding =
    isOpen || served === circumstances.race?.day || ['hard', 'long', 'race'].includes(loadOn(served));
  const weekday = weekdayIndex(day);
  const promises: readonly (readonly [string, boolean])[] = [
    ['lies in the week ahead', day > lastDay && day <= addDays(lastDay, 7)],
    ['keeps off days free', !circumstances.offDays.includes(weekday)],
    ['keeps the race day free', day !== circumstances.race?.day],
    ['rests the day after a race', !isAfterRace],
    ['has time on the day', minutes[1] <= (circumstances.maxMinutes[weekday] ?? Number.POSITIVE_INFINITY)],
    ['stays within the agreed edge', minutes[1] <= preset.minutes[0]],
    ['has a length', minutes[0] > 0 && minutes[0] <= minutes[1]],
    ['is due or optional', isDue || priority === 'optional'],
    ['follows a demanding day', isServedDemanding],
    ['rests where that is advised', !(readiness?.advisesRest && day === addDays(lastDay, 1))],
  ];
  return promises.filter(([, holds]) => !holds).map(([what]) => `${day}: ${what}`);
};

/** The promises of docs/slots.md that a plan breaks, in words; empty = all kept. */
export const brokenPromises = (plan: SlotPlan, given: Given): string[] => {
  const { preset, circumstances } = given.context;
  const runs = plan.slots.filter(isRunSlot);
  const most = preset.perWeek?.[2] ?? 3;
  const rests = plan.slots.filter((slot) => !isRunSlot(slot)).map(({ day }) => day);
  const doubles = runs.filter(({ kind }) => kind === 'double');
  const maxDoubles =
    preset.doubles !== undefined && ['intermediate', 'advanced'].includes(circumstances.experience ?? '') ? 1 : 0;
  const restsInstead = circumstances.experience === 'beginner' && preset.beginner === 'rest';
  const promises: readonly (readonly [string, boolean])[] = [
    ['no more than the count', runs.length <= most],
    ['a rest day is kept', runs.length === 0 || rests.length > 0],
    ['no day twice', new Set(plan.slots.map(({ day }) => day)).size === plan.slots.length],
    ['no id twice', new Set(plan.slots.map(({ uid }) => uid)).size === plan.slots.length],
    [
      'doubles for the experienced',
      doubles.length <= maxDoubles && doubles.every(({ priority }) => priority === 'optional'),
    ],
    ['beginners rest', !restsInstead || runs.length === 0],
    ['nothing unsaid', plan.slots.every(({ why, sources }) => why.length > 0 && sources.length > 0)],
    ['no broken words', !/undefined|NaN|Infinity/.test(JSON.stringify(plan))],
  ];
  const broken = promises.filter(([, holds]) => !holds).map(([what]) => `${plan.from}: ${what}`);
  return [...broken, ...runs.flatMap((slot) => brokenByRun(slot, given))];
};
