import type { Athlete } from '../core/athlete.ts';
import { type Finding, SEVERITIES, type Severity } from '../core/finding.ts';
import type { Preset } from '../core/preset.ts';
import type { AnalyzeReport, Discipline, ReportedSession, SlotPlan, Week } from '../core/report.ts';
import type { RecoveryVerdict } from '../core/session.ts';
import type { Slot } from '../core/slot.ts';
import { discipline } from '../judge/discipline.ts';

/** From the kindest on; what one cannot judge, both cannot. */
const VERDICTS: readonly RecoveryVerdict[] = ['unknown', 'kept', 'borderline', 'became-workout'];

const kinder = (a: RecoveryVerdict, b: RecoveryVerdict): RecoveryVerdict =>
  VERDICTS.indexOf(a) < VERDICTS.indexOf(b) ? a : b;

const milder = (a: Severity, b: Severity): Severity => (SEVERITIES.indexOf(a) < SEVERITIES.indexOf(b) ? a : b);

/** What a finding is about, whatever it says of it. */
const subjectOf = ({ rule, session, day, place }: Finding): string =>
  [rule, session, day, place?.file, place?.line, place?.column].join('|');

/** Findings of the first that the second has as well, with the milder severity; parts of a roll-up that both name. */
const agreedFindings = (first: readonly Finding[], second: readonly Finding[]): Finding[] => {
  const others = new Map(second.map((finding) => [subjectOf(finding), finding]));
  return first.flatMap((finding) => {
    const other = others.get(subjectOf(finding));
    if (other === undefined) return [];
    const parts = finding.parts?.filter((part) => other.parts?.includes(part));
    // A roll-up names its witnesses: the one with fewer names none that the other lacks.
    const told = (other.parts?.length ?? 0) < (finding.parts?.length ?? 0) ? other : finding;
    return [
      {
        ...told,
        severity: milder(finding.severity, other.severity),
        sources: [...new Set([...finding.sources, ...other.sources])],
        ...(parts !== undefined && { parts }),
      },
    ];
  });
};

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

const agreedDiscipline = (first: Discipline, second: Discipline): Discipline => {
  const others = new Map(second.verdicts.map(({ session, verdict }) => [session, verdict]));
  const verdicts = first.verdicts.map(({ session, verdict }) => ({
    session,
    verdict: kinder(verdict, others.get(session) ?? verdict),
  }));
  return discipline(verdicts, first.weeks);
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

const together = (a: Preset, b: Preset): Preset => ({
  ...a,
  id: `${a.id}+${b.id}`,
  title: `What both ${a.id} and ${b.id} object to`,
  sources: [...new Set([...a.sources, ...b.sources])],
});

/** Beyond the higher cap of the two both object, so that one and the numbers measured against it are shown. */
const capOf = ({ cap }: Athlete): number => cap?.disputed.value ?? Number.NEGATIVE_INFINITY;

const countBySeverity = (findings: readonly Finding[]): Record<Severity, number> =>
  Object.fromEntries(
    SEVERITIES.map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length]),
  ) as Record<Severity, number>;

/** What two reports on the same sessions by different presets agree on: only what both object to, at its mildest. */
export const agreedReport = (one: AnalyzeReport, another: AnalyzeReport): AnalyzeReport => {
  const [first, second] = capOf(one.athlete) >= capOf(another.athlete) ? [one, another] : [another, one];
  const others = new Map(second.sessions.map((session) => [session.id, session]));
  const sessions = first.sessions.map((session) => agreedSession(session, others.get(session.id)));
  const findings = agreedFindings(first.findings, second.findings);
  return {
    ...first,
    preset: together(one.preset, another.preset),
    weeks: first.weeks.map((week) => agreedWeek(week, sessions)),
    discipline: agreedDiscipline(first.discipline, second.discipline),
    sessions,
    findings,
    slotPlan: agreedSlots(first.slotPlan, second.slotPlan),
    counts: countBySeverity(findings),
  };
};
