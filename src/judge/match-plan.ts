import { exceeds, fallsShort } from '../core/compare.ts';
import { daysBetween } from '../core/dates.ts';
import type { PlannedWorkout, Range, WorkoutKind } from '../core/plan.ts';
import type { PlanMatch, Standing } from '../core/plan-match.ts';
import { present } from '../core/present.ts';
import type { ReportedSession } from '../core/report.ts';
import { isRun } from '../core/sport.ts';
import { sessionLoad } from './day-load.ts';

/** A workout counts as moved when it was done on the day before or after. Tool default. */
const MOVED_DAYS = 1;
/** Half and one and a half of the planned time: what calendars of coaching platforms mark red. */
const [SHORTER, LONGER] = [0.5, 1.5] as const;

const HARD: ReadonlySet<WorkoutKind> = new Set<WorkoutKind>(['tempo', 'intervals', 'race']);
const GENTLE: ReadonlySet<WorkoutKind> = new Set<WorkoutKind>(['recovery', 'easy', 'run-walk']);
/** Nothing of these is looked for among the runs. */
const NO_RUN: ReadonlySet<WorkoutKind> = new Set<WorkoutKind>(['rest', 'cross', 'strength']);

const isHardSession = (session: ReportedSession): boolean => ['hard', 'race'].includes(sessionLoad(session));

/** A cell that lets choose between a run and rest asks for nothing. */
export const asksForRun = ({ kind, alternatives }: PlannedWorkout): boolean =>
  !NO_RUN.has(kind) && !alternatives.some((other) => NO_RUN.has(other));

const middleOf = ([low, high]: Range): number => (low + high) / 2;

const timeRatioOf = ({ durationS }: PlannedWorkout, session: ReportedSession): number | undefined => {
  if (durationS === undefined || session.durationS === undefined) return undefined;
  const planned = middleOf(durationS);
  return planned > 0 ? session.durationS / planned : undefined;
};

/** How far a session's size is from the planned one, as a ratio's logarithm; 0 where nothing can be compared. */
const misfit = (workout: PlannedWorkout, session: ReportedSession): number => {
  const ratio =
    timeRatioOf(workout, session) ??
    (workout.distanceM === undefined || session.distanceM === undefined
      ? undefined
      : session.distanceM / middleOf(workout.distanceM));
  const bySize = ratio === undefined || !(ratio > 0) ? 0 : Math.abs(Math.log(ratio));
  const isOtherKind = HARD.has(workout.kind) !== isHardSession(session);
  return bySize + (isOtherKind ? 1 : 0);
};

const isEasyByNumbers = ({ observed }: ReportedSession): boolean =>
  observed.confidence !== 'low' && (observed.kind === 'easy' || observed.kind === 'recovery');

const standingOf = (workout: PlannedWorkout, session: ReportedSession): Standing => {
  const isHard = isHardSession(session) && session.observed.confidence !== 'low';
  if (GENTLE.has(workout.kind) && (isHard || session.verdict === 'became-workout')) return 'harder';
  if (HARD.has(workout.kind) && workout.kind !== 'race' && isEasyByNumbers(session)) return 'easier';
  const ratio = timeRatioOf(workout, session);
  if (ratio === undefined) return 'as-planned';
  if (exceeds(ratio, LONGER)) return 'longer';
  return fallsShort(ratio, SHORTER) ? 'shorter' : 'as-planned';
};

const matched = (workout: PlannedWorkout, session: ReportedSession, standing: Standing): PlanMatch =>
  present<PlanMatch>({
    day: workout.day!,
    workout,
    session: session.id,
    standing,
    doneOn: standing === 'moved' ? session.day : undefined,
    timeRatio: timeRatioOf(workout, session),
  });

interface Open {
  readonly workouts: PlannedWorkout[];
  readonly sessions: ReportedSession[];
}

/** The session that fits best, taken out of those that are left. */
const take = (
  sessions: ReportedSession[],
  workout: PlannedWorkout,
  mayBe: (session: ReportedSession) => boolean,
): ReportedSession | undefined => {
  const best = sessions
    .filter(mayBe)
    .reduce<ReportedSession | undefined>(
      (found, one) => (found === undefined || misfit(workout, one) < misfit(workout, found) ? one : found),
      undefined,
    );
  if (best !== undefined) sessions.splice(sessions.indexOf(best), 1);
  return best;
};

/** What is most telling is looked for first, so that an easy jog does not take the session of the intervals. */
const hardFirst = (a: PlannedWorkout, b: PlannedWorkout): number => Number(HARD.has(b.kind)) - Number(HARD.has(a.kind));

const onTheDay = ({ workouts, sessions }: Open): { matches: PlanMatch[]; left: PlannedWorkout[] } => {
  const matches: PlanMatch[] = [];
  const left: PlannedWorkout[] = [];
  for (const workout of [...workouts].sort(hardFirst)) {
    const session = take(sessions, workout, ({ day }) => day === workout.day);
    if (session === undefined) left.push(workout);
    else matches.push(matched(workout, session, standingOf(workout, session)));
  }
  return { matches, left };
};

const isSameSort = (workout: PlannedWorkout, session: ReportedSession): boolean =>
  HARD.has(workout.kind) === isHardSession(session) && session.intent.kind !== 'unknown';

/** Hard and long workouts are moved; a recovery run on another day is another run. */
const mayMove = ({ kind, isLong }: PlannedWorkout): boolean => HARD.has(kind) || kind === 'long' || isLong;

const onTheNext = (left: readonly PlannedWorkout[], sessions: ReportedSession[]): PlanMatch[] =>
  left.map((workout) => {
    const isNear = (session: ReportedSession): boolean =>
      Math.abs(daysBetween(workout.day!, session.day)) <= MOVED_DAYS && isSameSort(workout, session);
    const session = mayMove(workout) ? take(sessions, workout, isNear) : undefined;
    if (session !== undefined) return matched(workout, session, 'moved');
    return { day: workout.day!, workout, standing: 'skipped' };
  });

/**
 * Planned runs and the sessions that stand for them, by day and kind, in order of days; workouts before `from` and after
 * `to` are left out, and so are rest, strength and other sports. Sessions on planned days that no workout asked for are
 * extra.
 */
export const matchPlan = (
  workouts: readonly PlannedWorkout[],
  sessions: readonly ReportedSession[],
  { from, to }: { readonly from: string; readonly to: string },
): PlanMatch[] => {
  const isInside = (day: string | undefined): boolean => day !== undefined && day >= from && day <= to;
  const open: Open = {
    workouts: workouts.filter((workout) => isInside(workout.day) && asksForRun(workout)),
    sessions: sessions.filter(({ sport, day }) => isRun(sport) && isInside(day)),
  };
  const planned = new Set(workouts.map(({ day }) => day));
  const { matches, left } = onTheDay(open);
  const elsewhere = onTheNext(left, open.sessions);
  const optional = new Set(
    workouts.filter((workout) => !asksForRun(workout) && workout.kind !== 'rest').map(({ day }) => day),
  );
  const extra = open.sessions
    .filter(({ day }) => planned.has(day) && !optional.has(day))
    .map(({ id, day }): PlanMatch => ({ day, session: id, standing: 'extra' }));
  return [...matches, ...elsewhere, ...extra].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
};
