import { addDays } from '../core/dates.ts';
import type { Finding } from '../core/finding.ts';
import type { Period } from '../core/period.ts';
import type { ReadinessDay } from '../core/report.ts';
import type { ReadinessSubject } from '../core/rule.ts';
import type { JudgedSession, Session } from '../core/session.ts';
import type { WellnessDay, WellnessRecord } from '../core/wellness.ts';
import { BASELINE_MOST_DAYS } from '../judge/own-baseline.ts';
import { wellnessDays } from '../judge/wellness-days.ts';
import type { AthleteAt } from './judge-sessions.ts';
import type { RuleRunner } from './run-rules.ts';
import { athleteNames } from './sessions-of-athlete.ts';
import type { Settings } from './settings.ts';

/** Days before one whose signs are looked back upon: the longest that a rule can be told. */
const RECENT_DAYS = 14;

/** The records of one athlete among several; all of them where the log is one person's. */
const wellnessOfAthlete = (
  records: readonly WellnessRecord[],
  sessions: readonly Session[],
  { athlete: wanted, self }: Pick<Settings, 'athlete' | 'self'>,
): readonly WellnessRecord[] => {
  const names = new Set([...athleteNames(sessions, self), ...records.flatMap(({ athlete }) => athlete ?? [])]);
  if (wanted === undefined || names.size === 0) return records;
  return records.filter(({ athlete = self }) => athlete?.toLowerCase() === wanted.toLowerCase());
};

interface Context {
  readonly judged: readonly JudgedSession[];
  readonly period: Period;
  readonly runner: RuleRunner;
  readonly athleteAt: AthleteAt;
  /** Days before it are over. */
  readonly today: string;
}

const subjectsOf = (days: readonly WellnessDay[], { judged, period, today }: Context): ReadinessSubject[] => {
  const byDay = new Map<string, JudgedSession[]>();
  for (const session of judged) byDay.set(session.day, [...(byDay.get(session.day) ?? []), session]);
  const [from, to] = [addDays(period.from, -RECENT_DAYS), addDays(period.to, 1)];
  return days.flatMap((wellness, at) => {
    if (wellness.day < from || wellness.day > to) return [];
    const earliest = addDays(wellness.day, -BASELINE_MOST_DAYS);
    return {
      wellness,
      before: days.slice(0, at).filter(({ day }) => day >= earliest),
      sessions: byDay.get(wellness.day) ?? [],
      dayBefore: byDay.get(addDays(wellness.day, -1)) ?? [],
      isOpen: wellness.day >= today,
    };
  });
};

const factsOf = ({ day: _day, sources: _sources, ...facts }: WellnessDay): ReadinessDay['facts'] => facts;

export interface ReadinessResult {
  readonly days: readonly ReadinessDay[];
  readonly findings: readonly Finding[];
}

/** Every noted day of the period with its signs, whether it advises rest, and what the rules say of it. */
export const readinessDays = (all: readonly WellnessDay[], context: Context): ReadinessResult => {
  const { period, runner, athleteAt } = context;
  const isInPeriod = ({ day }: { readonly day?: string }): boolean =>
    day !== undefined && day >= period.from && day <= period.to;
  const counts: { readonly day: string; readonly signs: number }[] = [];
  const days: ReadinessDay[] = [];
  const findings: Finding[] = [];
  for (const subject of subjectsOf(all, context)) {
    const { day } = subject.wellness;
    const athlete = athleteAt(day, period.from);
    findings.push(...runner.dayFindings('afterwards', subject, athlete).findings.filter(isInPeriod));
    if (day > period.to) continue;
    const signs = runner.dayFindings('readiness', subject, athlete).findings;
    const recentFrom = addDays(day, -RECENT_DAYS);
    const recent = counts.filter((one) => one.day >= recentFrom);
    counts.push({ day, signs: signs.length });
    if (day < period.from) continue;
    const rolledUp = runner.dayFindings('readinessSigns', { ...subject, signs, recent }, athlete);
    const why = rolledUp.restBecause;
    const forced = why === undefined ? [] : runner.dayFindings('advised', { ...subject, why }, athlete).findings;
    findings.push(...rolledUp.findings, ...signs, ...forced);
    days.push({
      day,
      facts: factsOf(subject.wellness),
      signs: [...new Set(signs.map(({ rule }) => rule))],
      advisesRest: why !== undefined,
      why: why ?? '',
    });
  }
  return { days, findings };
};

/** What is known of the body of the athlete whose sessions these are. */
export const bodyOf = (
  records: readonly WellnessRecord[],
  all: readonly Session[],
  ofOne: readonly Session[],
  settings: Settings,
): readonly WellnessDay[] => wellnessDays(wellnessOfAthlete(records, all, settings), ofOne);

/** What the last day of the period says of the first day ahead; nothing where nothing was noted on it. */
export const readinessAhead = (
  days: readonly ReadinessDay[],
  lastDay: string,
): { readonly readiness?: Pick<ReadinessDay, 'advisesRest' | 'why'> } => {
  const last = days.find(({ day }) => day === lastDay);
  return last === undefined ? {} : { readiness: { advisesRest: last.advisesRest, why: `the day before: ${last.why}` } };
};
