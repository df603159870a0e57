import { present } from '../core/present.ts';
import type { JudgedSession } from '../core/session.ts';
import { sessionLoad } from '../judge/day-load.ts';
import { isRecoveryRun } from '../judge/is-recovery-run.ts';
import { median } from '../numeric/median.ts';
import { isDemandingDay } from './plan-day.ts';
import type { WeeklyPattern } from './weekly-pattern.ts';

/** Fewer runs tell no usual length. Tool default. */
const LEAST_RUNS = 3;
/** Shorter runs are warm-ups or errands. Tool default, seconds, as for easy pace. */
const LEAST_S = 15 * 60;
/** Lengths are known to five minutes. Tool default. */
const STEP_MIN = 5;
const NOON_H = 12;

/** What is usual of this runner in the weeks that make the pattern; absent where too few runs tell. */
export interface UsualRuns {
  readonly recoveryMin?: number;
  readonly easyMin?: number;
  /** Days a week that were hard or long. */
  readonly demandingDays: number;
  /** Are hard sessions run in the morning? */
  readonly isHardInMorning?: boolean;
}

const usualMinutes = (runs: readonly JudgedSession[]): number | undefined => {
  const lengths = runs.flatMap(({ durationS }) =>
    durationS === undefined || durationS < LEAST_S ? [] : [durationS / 60],
  );
  if (lengths.length < LEAST_RUNS) return undefined;
  return STEP_MIN * Math.round(median(lengths)! / STEP_MIN);
};

/** The local hour of the start, as the log states it. */
const hourOf = ({ start }: JudgedSession): number[] => (start === undefined ? [] : [Number(start.slice(11, 13))]);

const isInMorning = (runs: readonly JudgedSession[]): boolean | undefined => {
  const hour = median(runs.flatMap(hourOf));
  return hour === undefined ? undefined : hour < NOON_H;
};

/** Usual lengths of recovery and easy runs to five minutes, how often and when hard sessions are run. */
export const usualRuns = ({ runs, weeks }: WeeklyPattern): UsualRuns => {
  const isDemanding = (run: JudgedSession): boolean => isDemandingDay({ load: sessionLoad(run) });
  const demanding = new Set(runs.filter(isDemanding).map(({ day }) => day));
  const isEasy = (run: JudgedSession): boolean => sessionLoad(run) === 'easy';
  return present<UsualRuns>({
    recoveryMin: usualMinutes(runs.filter(isRecoveryRun)),
    easyMin: usualMinutes(runs.filter((run) => isEasy(run) && !isRecoveryRun(run))),
    demandingDays: demanding.size / weeks,
    isHardInMorning: isInMorning(runs.filter((run) => sessionLoad(run) === 'hard')),
  });
};
