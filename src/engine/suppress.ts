import type { Finding } from '../core/finding.ts';
import type { Period } from '../core/period.ts';
import type { Suppressing } from '../core/report.ts';
import type { Session } from '../core/session.ts';
import type { SuppressedFinding, Suppression } from '../core/suppression.ts';
import { athleteNames } from './sessions-of-athlete.ts';
import type { Settings } from './settings.ts';

interface Circumstances {
  /** Of everybody in the log. */
  readonly sessions: readonly Session[];
  /** Up to which the log knows of this athlete. */
  readonly lastDay: string;
  readonly settings: Pick<Settings, 'athlete' | 'self' | 'suppressions'>;
  readonly period: Period;
  readonly isOn: (rule: string) => boolean;
}

interface Sorted {
  readonly kept: readonly Finding[];
  readonly stale: readonly Suppression[];
  readonly told: Suppressing;
}

const isSame = (a: string, b: string | undefined): boolean => a.toLowerCase() === b?.toLowerCase();

const answersTo = ({ day, rule }: Suppression, finding: Finding): boolean =>
  day === finding.day && rule === finding.rule;

const isPartOf = (finding: Finding, { session, parts = [] }: Finding): boolean =>
  session !== undefined && session === finding.session && parts.includes(finding.rule);

/** The entry of the finding itself, or that of a roll-up whose part it is. */
const entryOf = (
  finding: Finding,
  findings: readonly Finding[],
  entries: readonly Suppression[],
): Suppression | undefined =>
  entries.find((entry) => answersTo(entry, finding)) ??
  entries.find((entry) => findings.some((whole) => answersTo(entry, whole) && isPartOf(finding, whole)));

/**
 * Takes out the findings that the runner has let stand; undefined without a suppressions file. A roll-up takes its parts
 * along, a part leaves the roll-up. An entry of the period that meets no finding is stale, unless this report cannot
 * tell: it is of another athlete or maybe so, its rule is off, or the log ends before its day.
 */
export const suppress = (
  findings: readonly Finding[],
  { sessions, lastDay, settings, period, isOn }: Circumstances,
): Sorted | undefined => {
  const { suppressions, athlete, self } = settings;
  if (suppressions === undefined) return undefined;
  const names = athleteNames(sessions, self);
  const whose = athlete ?? names[0] ?? self;
  const entries = suppressions.entries.filter((entry) => entry.athlete === undefined || isSame(entry.athlete, whose));
  const kept: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of findings) {
    const entry = entryOf(finding, findings, entries);
    if (entry === undefined) kept.push(finding);
    else suppressed.push({ finding, reason: entry.reason });
  }
  const isTold = ({ day, rule, athlete: named }: Suppression): boolean =>
    day >= period.from &&
    day <= period.to &&
    day <= lastDay &&
    isOn(rule) &&
    // What is let stand in plans is told of by a check of plans.
    !rule.startsWith('plan/') &&
    (named !== undefined || names.length <= 1);
  const stale = entries.filter((entry) => isTold(entry) && !findings.some((finding) => answersTo(entry, finding)));
  return { kept, stale, told: { file: suppressions.file, suppressed, stale } };
};
