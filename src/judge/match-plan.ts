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
/** Half and one and a half of what was planned: what calendars of coaching platforms mark red. */
const [SHORTER, LONGER] = [0.5, 1.5] as const;

const HARD: ReadonlySet<WorkoutKind> = new Set<WorkoutKind>(['tempo', 'intervals', 'race']);
const GENTLE: ReadonlySet<WorkoutKind> = new Set<WorkoutKind>(['recovery', 'easy', 'run-walk']);
/** Nothing of these is looked for among the runs. */
const NO_RUN: ReadonlySet<WorkoutKind> = new Set<WorkoutKind>(['rest', 'cross', 'strength']);

type Size = Pick<ReportedSession, 'durationS' | 'distanceM'>;

const isHardSession = (session: ReportedSession): boolean => ['hard', 'race'].includes(sessionLoad(session));

/** A cell that lets choose between a run and rest asks for nothing. */
export const asksForRun = ({ kind, alternatives }: PlannedWorkout): boolean =>
  !NO_RUN.has(kind) && !alternatives.some((other) => NO_RUN.has(other));

const ratioOf = (planned: Range | undefined, done: number | undefined): number | undefined => {
  if (planned === undefined || done === undefined) return undefined;
  const middle = (planned[0] + planned[1]) / 2;
  return middle > 0 ? done / middle : undefined;
};

const timeRatioOf = ({ durationS }: PlannedWorkout, session: Size): number | undefined =>
  ratioOf(durationS, session.durationS);

const distanceRatioOf = ({ distanceM }: PlannedWorkout, session: Size): number | undefined =>
  ratioOf(distanceM, session.distanceM);

/** How far a session's size is from the planned one, as a ratio's logarithm; 0 where nothing can be compared. */
const misfit = (workout: PlannedWorkout, session: ReportedSession): number => {
  const ratio = timeRatioOf(workout, session) ?? distanceRatioOf(workout, session);
  const bySize = ratio === undefined || !(ratio > 0) ? 0 : Math.abs(Math.log(ratio));
  const isOtherKind = HARD.has(workout.kind) !== isHardSession(session);
  return bySize + (isOtherKind ? 1 : 0);
};

const isEasyByNumbers = ({ observed }: ReportedSession): boolean =>
  observed.confidence !== 'low' && (observed.kind === 'easy' || observed.kind === 'recovery');

/**
 * By time where the plan gives one, else by distance; from the near end of a range. Hard workouts and those of which the plan
 * counts the repetitions alone are never too long: warming up and down comes on top.
 */
const sizeStanding = (workout: PlannedWorkout, { durationS, distanceM }: Size): Standing => {
  const byTime = workout.durationS !== undefined && durationS !== undefined;
  const planned = byTime ? workout.durationS : workout.distanceM;
  const done = byTime ? durationS : distanceM;
  if (planned === undefined || done === undefined) return 'as-planned';
  if (fallsShort(done, SHORTER * planned[0])) return 'shorter';
  const isWhole = !HARD.has(workout.kind) && workout.isAtLeast !== true;
  return isWhole && exceeds(done, LONGER * planned[1]) ? 'longer' : 'as-planned';
};

const standingOf = (workout: PlannedWorkout, session: ReportedSession): Standing => {
  if (GENTLE.has(workout.kind) && (isHardSession(session) || session.verdict === 'became-workout')) return 'harder';
  if (HARD.has(workout.kind) && workout.kind !== 'race' && isEasyByNumbers(session)) return 'easier';
  return sizeStanding(workout, session);
};

const matched = (workout: PlannedWorkout, session: ReportedSession, standing: Standing): PlanMatch =>
  present<PlanMatch>({
    day: workout.day!,
    workout,
    session: session.id,
    standing,
    doneOn: standing === 'moved' ? session.day : undefined,
    timeRatio: timeRatioOf(workout, session),
    distanceRatio: distanceRatioOf(workout, session),
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

/** A hard run that somebody named stands for a hard workout, a long one for a long one. */
const isSameSort = ({ kind }: PlannedWorkout, session: ReportedSession): boolean =>
  HARD.has(kind) ? isHardSession(session) && session.intent.kind !== 'unknown' : sessionLoad(session) === 'long';

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

type Matches = readonly PlanMatch[];

/** The log itself says so, in a title or a column: the plan that is compared has no say in it. */
const isCalledGentle = ({ intent }: ReportedSession): boolean =>
  (intent.kind === 'recovery' || intent.kind === 'easy') &&
  intent.from.some((place) => place !== 'plan' && place !== 'position');

const looksHard = (session: ReportedSession): boolean =>
  !isCalledGentle(session) &&
  (isHardSession(session) || ['tempo', 'intervals', 'race'].includes(session.observed.kind));

/**
 * The easy run of a hard day next to a gentle day that was run hard: the two were done the other way round. That it looks
 * hard is enough, since this excuses; a run that the runner calls easy was not exchanged.
 */
const isSwap = (hard: PlanMatch, gentle: PlanMatch, byId: ReadonlyMap<string, ReportedSession>): boolean =>
  hard.standing === 'easier' &&
  GENTLE.has(gentle.workout!.kind) &&
  gentle.standing !== 'moved' &&
  Math.abs(daysBetween(hard.day, gentle.day)) === MOVED_DAYS &&
  looksHard(byId.get(gentle.session!)!);

const movedTo = ({ workout }: PlanMatch, { session, day }: PlanMatch, byId: ReadonlyMap<string, ReportedSession>) => {
  const done = byId.get(session!)!;
  return { ...matched(workout!, done, 'moved'), doneOn: day };
};

/** Two workouts of neighbouring days that changed places are moved, and neither harder nor easier. */
const withSwaps = (matches: Matches, sessions: readonly ReportedSession[]): PlanMatch[] => {
  const byId = new Map(sessions.map((session) => [session.id, session]));
  const settled = [...matches];
  for (const [at, hard] of matches.entries()) {
    const other = settled.findIndex((gentle) => isSwap(hard, gentle, byId));
    if (other < 0) continue;
    const gentle = settled[other]!;
    settled[at] = movedTo(hard, gentle, byId);
    settled[other] = movedTo(gentle, hard, byId);
  }
  return settled;
};

const stoodFor = ({ kind }: PlannedWorkout, session: ReportedSession): boolean =>
  HARD.has(kind) ? looksHard(session) : !isCalledGentle(session) && sessionLoad(session) === 'long';

/**
 * A hard or long workout that nothing was run for, next to a gentle day on which something hard or long was run that nobody
 * called gentle: it was moved there, and the gentle run gave way to it.
 */
const withDisplaced = (matches: Matches, left: Matches, sessions: readonly ReportedSession[]): PlanMatch[] => {
  const byId = new Map(sessions.map((session) => [session.id, session]));
  const settled = [...matches];
  const missed = left.map((miss): PlanMatch => {
    const workout = miss.workout!;
    if (miss.standing !== 'skipped' || !mayMove(workout) || workout.kind === 'race') return miss;
    const at = settled.findIndex(
      ({ day, workout: other, session, standing }) =>
        session !== undefined &&
        standing !== 'moved' &&
        Math.abs(daysBetween(day, miss.day)) === MOVED_DAYS &&
        GENTLE.has(other!.kind) &&
        !mayMove(other!) &&
        stoodFor(workout, byId.get(session)!),
    );
    const gentle = settled[at];
    if (gentle === undefined) return miss;
    settled.splice(at, 1, { day: gentle.day, workout: gentle.workout!, standing: 'skipped' });
    return movedTo(miss, gentle, byId);
  });
  return [...settled, ...missed];
};

const sumOf = (runs: readonly ReportedSession[], of: 'durationS' | 'distanceM'): number | undefined =>
  runs.every((run) => run[of] !== undefined) ? runs.reduce((sum, run) => sum + run[of]!, 0) : undefined;

/** Warming up and down beside what was hard, and the other pieces of a run that was recorded in several. */
const isWhole = ({ workout }: PlanMatch, pieces: readonly ReportedSession[]): boolean => {
  if (pieces.length < 2 || workout === undefined) return false;
  if (pieces.slice(1).some(isHardSession)) return false;
  if (HARD.has(workout.kind)) return true;
  const size = present<Size>({ durationS: sumOf(pieces, 'durationS'), distanceM: sumOf(pieces, 'distanceM') });
  return sizeStanding(workout, pieces[0]!) === 'shorter' && sizeStanding(workout, size) === 'as-planned';
};

/** On a day with one planned run, runs that are pieces of it are neither extra nor shorter than planned. */
const withParts = (
  matches: Matches,
  extra: readonly ReportedSession[],
  sessions: readonly ReportedSession[],
): { matches: PlanMatch[]; extra: readonly ReportedSession[] } => {
  let left = extra;
  const settled = matches.map((match): PlanMatch => {
    const own = sessions.find(({ id }) => id === match.session);
    if (own === undefined) return match;
    const isAlone = matches.filter(({ day }) => day === match.day).length === 1;
    const others = isAlone && match.standing !== 'moved' ? left.filter(({ day }) => day === match.day) : [];
    if (!isWhole(match, [own, ...others])) return match;
    left = left.filter((one) => !others.includes(one));
    return match.standing === 'shorter' ? { ...match, standing: 'as-planned' } : match;
  });
  return { matches: settled, extra: left };
};

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
  const all = withDisplaced(withSwaps(matches, sessions), elsewhere, sessions);
  const settled = withParts(all, open.sessions, sessions);
  const optional = new Set(
    workouts.filter((workout) => !asksForRun(workout) && workout.kind !== 'rest').map(({ day }) => day),
  );
  const extra = settled.extra
    .filter(({ day }) => planned.has(day) && !optional.has(day))
    .map(({ id, day }): PlanMatch => ({ day, session: id, standing: 'extra' }));
  return [...settled.matches, ...extra].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
};
