import { type Finding, SEVERITIES, type Severity } from '../core/finding.ts';

/** How many findings there are of each severity. */
export const countBySeverity = (findings: readonly Finding[]): Record<Severity, number> =>
  Object.fromEntries(
    SEVERITIES.map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length]),
  ) as Record<Severity, number>;
