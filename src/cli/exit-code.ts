import type { Severity } from '../core/finding.ts';

export type FailOn = Severity | 'never';

const AT_OR_ABOVE: Readonly<Record<FailOn, readonly Severity[]>> = {
  never: [],
  error: ['error'],
  warning: ['error', 'warning'],
  info: ['error', 'warning', 'info'],
};

/** 1 when there is a finding at or above the fail level, or more warnings than allowed; 0 otherwise. */
export const exitCodeOf = (
  counts: Readonly<Record<Severity, number>>,
  failOn: FailOn,
  maxWarnings: number | undefined,
): 0 | 1 => {
  const isFailed = AT_OR_ABOVE[failOn].some((severity) => counts[severity] > 0);
  return isFailed || (maxWarnings !== undefined && counts.warning > maxWarnings) ? 1 : 0;
};
