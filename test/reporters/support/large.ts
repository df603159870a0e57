import type { AnalyzeReport, Week } from '../../../src/core/report.ts';
import { base } from './base-report.ts';
import { finding, run, session, week } from './build.ts';
import { deepFreeze } from './deep-freeze.ts';

const DAY_MS = 86_400_000;
const WEEKS = 60;

const dayAt = (days: number): string => new Date(Date.UTC(2025, 8, 29) + days * DAY_MS).toISOString().slice(0, 10);

const manyWeeks: readonly Week[] = Array.from({ length: WEEKS }, (_, index) => {
  const known = index % 5 !== 0;
  return week({
    week: `week ${index + 1}`,
    from: dayAt(index * 7),
    to: dayAt(index * 7 + 6),
    totals: { sessions: 2, runs: 2, durationS: 6000 + index, distanceM: 16_000 + index * 100, ascentM: 10 },
    ...(known ? { zoneSeconds: [3000, 2000, 600, 300 + index, 100] } : {}),
    recoveryRuns: 1,
    kept: index % 2,
    spoiled: 1 - (index % 2),
    hardDays: [dayAt(index * 7 + 1)],
  });
});

/** Sixty weeks with two runs each and a finding of every severity. */
export const large: AnalyzeReport = deepFreeze({
  ...base,
  period: { from: dayAt(0), to: dayAt(WEEKS * 7 - 1) },
  weeks: manyWeeks,
  sessions: manyWeeks.flatMap(({ from }, index) => [
    run(from, `Run ${index}`, [3000 + index, 8000, 140]),
    session(dayAt(index * 7 + 3), { title: 'By feel' }),
  ]),
  findings: manyWeeks.flatMap(({ from }, index) => [
    finding('week/all-hard', {
      severity: index % 10 === 0 ? 'error' : 'warning',
      message: `week ${index + 1} was hard`,
      day: from,
    }),
    finding('week/notes', { severity: 'info', message: 'a note', day: from }),
  ]),
  inputs: [{ file: 'big.csv', kind: 'csv', dialect: 'plain', sessions: 120, skipped: 0, reasons: [], notes: [] }],
  counts: { error: 6, warning: 54, info: 60 },
});
