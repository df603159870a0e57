import { addDays, startOfWeek } from '../core/dates.ts';
import type { Finding } from '../core/finding.ts';
import type { Period } from '../core/period.ts';
import type { ReportedSession, Week } from '../core/report.ts';
import type { JudgedSession, Session } from '../core/session.ts';
import { isRun } from '../core/sport.ts';
import type { DailyTraining } from './daily-training.ts';
import type { AthleteAt } from './judge-sessions.ts';
import type { RuleRunner } from './run-rules.ts';
import type { Settings } from './settings.ts';
import { summariseWeek } from './summarise-week.ts';

const weekStarts = (from: string, to: string): string[] => {
  const starts: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 7)) starts.push(day);
  return starts;
};

const runDistance = (sessions: readonly Session[], from: string): number => {
  const to = addDays(from, 6);
  return sessions
    .filter((session) => isRun(session.sport) && session.day >= from && session.day <= to)
    .reduce((total, session) => total + (session.distanceM ?? 0), 0);
};

interface WeekJudging {
  readonly runner: RuleRunner;
  readonly athleteAt: AthleteAt;
  readonly settings: Settings;
  readonly firstKnownDay: string;
  readonly lastKnownDay: string;
  readonly training: DailyTraining;
  readonly hardDays: readonly string[];
}

interface WeekResult {
  readonly week: Week;
  readonly findings: readonly Finding[];
}

/** Habits of several weeks are looked for this far back. Tool default. */
const DAYS_BEFORE = 28;

const judgeWeek = (
  from: string,
  sessions: readonly ReportedSession[],
  judged: readonly JudgedSession[],
  distanceBeforeM: number | undefined,
  context: WeekJudging,
): WeekResult => {
  // Worked out once: a long log has hundreds of weeks and thousands of sessions.
  const [eve, to, next] = [addDays(from, -1), addDays(from, 6), addDays(from, 7)];
  const ofWeek = sessions.filter((session) => session.day >= from && session.day <= to);
  const week = summariseWeek(ofWeek, from, {
    weekStart: context.settings.weekStart,
    distanceBeforeM,
    firstKnownDay: context.firstKnownDay,
    lastKnownDay: context.lastKnownDay,
    athleteOn: context.athleteAt,
    training: context.training,
    hardDays: context.hardDays,
  });
  const dayBefore = judged.filter((session) => session.day === eve);
  const dayAfter = judged.filter((session) => session.day === next);
  const firstBefore = addDays(from, -DAYS_BEFORE);
  const before = judged.filter((session) => session.day >= firstBefore && session.day < from);
  const isOver = context.lastKnownDay >= to;
  return {
    week,
    findings: context.runner.weekFindings(
      {
        week,
        sessions: ofWeek,
        dayBefore,
        dayAfter,
        before,
        firstKnownDay: context.firstKnownDay,
        isOver,
        athleteOn: context.athleteAt,
      },
      context.athleteAt(from),
    ),
  };
};

interface WeekSessions {
  /** All of the athlete, those of the report with their verdicts, and all as judged. */
  readonly sessions: readonly Session[];
  readonly reported: readonly ReportedSession[];
  readonly judged: readonly JudgedSession[];
}

/** Each week of the period, summed up and judged. */
export const judgeWeeks = (
  { sessions, reported, judged }: WeekSessions,
  { from, to }: Period,
  context: WeekJudging,
): WeekResult[] => {
  const firstWeek = startOfWeek(sessions[0]!.day, context.settings.weekStart);
  return weekStarts(from, to).map((start) => {
    const distanceBeforeM = start > firstWeek ? runDistance(sessions, addDays(start, -7)) : undefined;
    return judgeWeek(start, reported, judged, distanceBeforeM, context);
  });
};
