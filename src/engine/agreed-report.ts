import type { Athlete } from '../core/athlete.ts';
import type { PlanMatch } from '../core/plan-match.ts';
import type { PlannedLog } from '../core/planned-log.ts';
import type { AnalyzeReport, Discipline, ReportedSession, SlotPlan, Week } from '../core/report.ts';
import type { RecoveryVerdict } from '../core/session.ts';
import type { Slot } from '../core/slot.ts';
import { discipline } from '../judge/discipline.ts';
import { agreedFindings } from './agreed-findings.ts';
import { bothPresets } from './both-presets.ts';
import { countBySeverity } from './count-by-severity.ts';

/** From the kindest on; what one cannot judge, both cannot. */
const VERDICTS: readonly RecoveryVerdict[] = ['unknown', 'kept', 'borderline', 'became-workout'];

const kinder = (a: RecoveryVerdict, b: RecoveryVerdict): RecoveryVerdict =>
  VERDICTS.indexOf(a) < VERDICTS.indexOf(b) ? a : b;

const agreedSession = (session: ReportedSession, other: ReportedSession | undefined): ReportedSession =>
  session.verdict === undefined || other?.verdict === undefined
    ? session
    : {
        ...session,
        verdict: kinder(session.verdict, other.verdict),
        isSure: session.isSure === true && other.isSure === true,
      };

const agreedWeek = (week: Week, sessions: readonly ReportedSession[]): Week => {
  const ofWeek = sessions.filter(({ day }) => day >= week.from && day <= week.to);
  const count = (wanted: RecoveryVerdict): number => ofWeek.filter(({ verdict }) => verdict === wanted).length;
  return { ...week, kept: count('kept'), spoiled: count('became-workout') };
};

const agreedDiscipline = (first: Discipline, second: Discipline, lastDay: string): Discipline => {
  const others = new Map(second.verdicts.map(({ session, verdict }) => [session, verdict]));
  const verdicts = first.verdicts.map(({ session, day, verdict }) => ({
    session,
    day,
    verdict: kinder(verdict, others.get(session) ?? verdict),
  }));
  return discipline(verdicts, first.weeks, lastDay);
};

const narrower = (slot: Slot, other: Slot): Slot => {
  const hrMaxBpm = Math.min(slot.hrMaxBpm ?? Number.POSITIVE_INFINITY, other.hrMaxBpm ?? Number.POSITIVE_INFINITY);
  const [low, high] = slot.minutes ?? [];
  const most = Math.min(high ?? Number.POSITIVE_INFINITY, other.minutes?.[1] ?? Number.POSITIVE_INFINITY);
  return {
    ...slot,
    ...(Number.isFinite(hrMaxBpm) && { hrMaxBpm }),
    ...(low !== undefined && { minutes: [Math.min(low, most), most] as const }),
    priority: slot.priority === 'best' && other.priority === 'best' ? 'best' : 'optional',
    sources: [...new Set([...slot.sources, ...other.sources])],
  };
};

/** Slots that both propose, within the limits of both. */
const agreedSlots = (first: SlotPlan, second: SlotPlan): SlotPlan => ({
  ...first,
  slots: first.slots.flatMap((slot) => {
    const other = second.slots.find(({ day, kind }) => day === slot.day && kind === slot.kind);
    return other === undefined ? [] : [narrower(slot, other)];
  }),
});

const isSame = (a: PlanMatch, b: PlanMatch): boolean =>
  a.day === b.day && a.session === b.session && a.workout === b.workout;

/** Harder than planned is what both call so. */
const agreedPlanned = (first: PlannedLog, second: PlannedLog): PlannedLog => ({
  ...first,
  matches: first.matches.map((match) =>
    match.standing === 'harder' ? (second.matches.find((other) => isSame(match, other)) ?? match) : match,
  ),
});

/** Beyond the higher cap of the two both object, so that one and the numbers measured against it are shown. */
const capOf = ({ cap }: Athlete): number => cap?.disputed.value ?? Number.NEGATIVE_INFINITY;

/** What two reports on the same sessions by different presets agree on: only what both object to, at its mildest. */
export const agreedReport = (one: AnalyzeReport, another: AnalyzeReport): AnalyzeReport => {
  const [first, second] = capOf(one.athlete) >= capOf(another.athlete) ? [one, another] : [another, one];
  const others = new Map(second.sessions.map((session) => [session.id, session]));
  const sessions = first.sessions.map((session) => agreedSession(session, others.get(session.id)));
  const findings = agreedFindings(first.findings, second.findings);
  return {
    ...first,
    preset: bothPresets(one.preset, another.preset),
    weeks: first.weeks.map((week) => agreedWeek(week, sessions)),
    discipline: agreedDiscipline(first.discipline, second.discipline, first.period.to),
    sessions,
    findings,
    slotPlan: agreedSlots(first.slotPlan, second.slotPlan),
    ...(first.planned !== undefined &&
      second.planned !== undefined && { planned: agreedPlanned(first.planned, second.planned) }),
    counts: countBySeverity(findings),
  };
};
