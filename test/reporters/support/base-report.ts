import type { AnalyzeReport } from '../../../src/core/report.ts';
import { athlete, preset } from './build.ts';

/** A report without weeks, sessions and findings. */
export const base: AnalyzeReport = {
  athlete,
  preset,
  timeZone: 'Europe/Berlin',
  weekStart: 'monday',
  period: { from: '2026-11-09', to: '2026-11-15' },
  weeks: [],
  discipline: {
    weeks: 1,
    kept: 0,
    borderline: 0,
    spoiled: 0,
    unknown: 0,
    keptInARow: 0,
    keptWeeksInARow: 0,
    verdicts: [],
  },
  restDayWeeksInARow: 0,
  sessions: [],
  findings: [],
  slotPlan: {
    from: '2026-11-16',
    to: '2026-11-22',
    assumption: 'no hard day is known, so no slot can be placed',
    slots: [],
    notes: [],
  },
  inputs: [],
  counts: { error: 0, warning: 0, info: 0 },
};
