import type { Finding } from '../../core/finding.ts';

/** Notes on the inputs (rest days, blank rows, what was assumed) are told with `verbose` only. */
export const isHidden = (
  { severity, day }: Pick<Finding, 'severity' | 'day'>,
  { verbose }: { readonly verbose: boolean },
): boolean => severity === 'info' && day === undefined && !verbose;
