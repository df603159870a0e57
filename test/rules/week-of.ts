import type { WeekSubject } from '../../src/core/rule.ts';
import type { JudgedSession } from '../../src/core/session.ts';
import { summariseWeek } from '../../src/engine/summarise-week.ts';
import { athlete } from '../support/build.ts';

/** The week from Monday 9 November 2026 with these sessions in it. */
export const weekOf = (
  sessions: readonly JudgedSession[],
  dayBefore: readonly JudgedSession[] = [],
  before: readonly JudgedSession[] = dayBefore,
): WeekSubject => ({
  week: summariseWeek(sessions, '2026-11-09', {
    weekStart: 'monday',
    distanceBeforeM: undefined,
    firstKnownDay: '2026-08-01',
    lastKnownDay: '2026-11-15',
    athleteOn: () => athlete(),
    training: { firstKnownDay: '2026-08-01', days: new Map() },
    hardDays: [],
  }),
  sessions,
  dayBefore,
  dayAfter: [],
  before,
  firstKnownDay: '2026-08-01',
  isOver: true,
  athleteOn: () => athlete(),
});
