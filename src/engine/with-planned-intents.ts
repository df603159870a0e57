import type { Kind } from '../core/intent.ts';
import type { PlannedWorkout, WorkoutKind } from '../core/plan.ts';
import type { Session } from '../core/session.ts';
import { isRun } from '../core/sport.ts';
import { intentFromTitle } from '../judge/intent-from-title.ts';
import { asksForRun } from '../judge/match-plan.ts';

/** What a planned workout means a run to be; a bare distance means nothing in particular. */
const KIND: Readonly<Partial<Record<WorkoutKind, Kind>>> = {
  recovery: 'recovery',
  easy: 'easy',
  long: 'long',
  moderate: 'moderate',
  tempo: 'tempo',
  intervals: 'intervals',
  race: 'race',
};

const byDay = <T extends { readonly day?: string }>(all: readonly T[]): Map<string, T[]> => {
  const days = new Map<string, T[]>();
  for (const one of all) {
    if (one.day === undefined) continue;
    const known = days.get(one.day);
    if (known === undefined) days.set(one.day, [one]);
    else known.push(one);
  }
  return days;
};

const HARD: ReadonlySet<Kind> = new Set<Kind>(['tempo', 'intervals', 'race']);

/** Who calls a run "6x800" on a day of planned recovery has changed the plan, knowingly; and the other way round. */
const isTitledOtherwise = ({ title }: Session, planned: Kind): boolean => {
  const told = title === undefined ? undefined : intentFromTitle(title);
  if (told === undefined || told.confidence === 'low' || told.kind === 'unknown') return false;
  return HARD.has(told.kind) !== HARD.has(planned);
};

/**
 * The sessions with what the plan meant them to be, where the log itself does not declare it: on days with one planned
 * run and one run. With several of either, nobody can tell which was which. A title that names a hard run on an easy day,
 * or an easy one on a hard day, says more than the plan.
 */
export const withPlannedIntents = (sessions: readonly Session[], workouts: readonly PlannedWorkout[]): Session[] => {
  const planned = byDay(workouts.filter(asksForRun));
  const runs = byDay(sessions.filter(({ sport }) => isRun(sport)));
  return sessions.map((session) => {
    const ofDay = planned.get(session.day) ?? [];
    const isAlone = ofDay.length === 1 && runs.get(session.day)?.length === 1 && isRun(session.sport);
    const kind = isAlone ? KIND[ofDay[0]!.kind] : undefined;
    if (kind === undefined || session.declaredIntent !== undefined || isTitledOtherwise(session, kind)) return session;
    const { confidence } = ofDay[0]!;
    return { ...session, declaredIntent: { kind, from: ['plan'], confidence } };
  });
};
