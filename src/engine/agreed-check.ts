import type { CheckReport } from '../core/check-report.ts';
import { agreedFindings } from './agreed-findings.ts';
import { bothPresets } from './both-presets.ts';
import { countBySeverity } from './count-by-severity.ts';

/** What two checks of the same plans by different presets agree on: only what both object to, at its mildest. */
export const agreedCheck = (first: CheckReport, second: CheckReport): CheckReport => {
  const findings = agreedFindings(first.findings, second.findings);
  return {
    ...first,
    preset: bothPresets(first.preset, second.preset),
    findings,
    counts: countBySeverity(findings),
  };
};
