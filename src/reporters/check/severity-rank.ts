import type { Finding, Severity } from '../../core/finding.ts';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Order of findings by severity, errors first; those of one severity stay as they are. */
export const severityRank = (a: Finding, b: Finding): number => RANK[a.severity] - RANK[b.severity];
