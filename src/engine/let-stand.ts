import type { Athlete } from '../core/athlete.ts';
import type { Finding } from '../core/finding.ts';
import type { JudgedPlanSuppression, PlanSuppression } from '../core/plan-suppression.ts';
import type { AnyRule } from '../core/rule.ts';
import type { SuppressedFinding } from '../core/suppression.ts';
import { answersTo } from './answers-to.ts';
import type { RuleRunner } from './run-rules.ts';
import type { Settings } from './settings.ts';

interface Standing {
  readonly runner: RuleRunner;
  readonly athlete: Athlete;
  readonly settings: Settings;
  readonly rules: readonly AnyRule[];
}

/** Shown where nobody said why. */
const NO_REASON = 'no reason given';

/** What the suppressions file lets stand, by day and rule; a plan without dates has no such findings. */
const inFile = (finding: Finding, { suppressions }: Settings): string | undefined =>
  suppressions?.entries.find(({ day, rule }) => day === finding.day && rule === finding.rule)?.reason;

/** Takes out what the file itself lets stand, and adds what is to be said of how it does so. */
export const letStand = (
  found: readonly Finding[],
  entries: readonly PlanSuppression[],
  { runner, athlete, settings, rules }: Standing,
): { findings: Finding[]; suppressed: SuppressedFinding[] } => {
  const findings: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of found) {
    const entry = entries.find((one) => answersTo(one, finding));
    const reason = entry === undefined ? inFile(finding, settings) : (entry.reason ?? NO_REASON);
    if (reason === undefined) findings.push(finding);
    else suppressed.push({ finding, reason });
  }
  const isOff = ({ rule }: PlanSuppression): boolean =>
    rule !== undefined && !runner.isOn(rule) && rules.some(({ meta }) => meta.id === rule);
  const judged = entries
    .filter((entry) => !isOff(entry))
    .map(
      (entry): JudgedPlanSuppression => ({
        ...entry,
        isUsed: found.some((finding) => answersTo(entry, finding)),
        isKnown: entry.rule === undefined || runner.isOn(entry.rule),
      }),
    );
  return { findings: [...findings, ...runner.planSuppressionFindings(judged, athlete)], suppressed };
};
