import { nodeIo } from '../../src/cli/io.ts';
import { resolveSettings } from '../../src/cli/resolve-settings.ts';
import { planChecker } from '../../src/engine/check.ts';
import { toldAthlete } from '../../src/engine/told-athlete.ts';
import type { PlanHints } from '../../src/plan/formats/drafts.ts';
import { readPlanFile } from '../../src/plan/formats/index.ts';
import { checkDocument } from '../../src/reporters/check/check-document.ts';
import { RULES } from '../../src/rules/index.ts';

const settings = resolveSettings({}, { now: '2026-11-22T12:00:00Z' }, nodeIo());

/** What the report in JSON says of a plan's workouts, and what is found in them, all without places in the file. */
export const checkJson = (text: string, name: string, hints: PlanHints): unknown => {
  const documents = readPlanFile({ name, bytes: new TextEncoder().encode(text) }, hints);
  const checker = planChecker(RULES, { settings, athlete: toldAthlete(settings) });
  const report = checker.report([checker.check({ file: name, documents, lines: [] })]);
  const { workouts, findings, suppressed } = checkDocument(report);
  const plain = ({ rule, severity, day }: { rule: string; severity: string; day: string | null }): string =>
    `${day} ${severity} ${rule}`;
  return {
    workouts: workouts.map(({ location: _, ...workout }) => workout),
    findings: findings.map(plain).toSorted(),
    suppressed: suppressed.map(plain).toSorted(),
  };
};
