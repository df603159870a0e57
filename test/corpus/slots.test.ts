import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Circumstances, NO_CIRCUMSTANCES } from '../../src/core/circumstances.ts';
import { compareText } from '../../src/core/compare-text.ts';
import { addDays, startOfWeek } from '../../src/core/dates.ts';
import type { JudgedSession } from '../../src/core/session.ts';
import { judgeSessions } from '../../src/engine/judge-sessions.ts';
import type { Settings } from '../../src/engine/settings.ts';
import { PRESETS, presetById } from '../../src/guidelines/index.ts';
import { toSession } from '../../src/normalise/to-session.ts';
import { csvReader } from '../../src/readers/csv/index.ts';
import { proposeSlots } from '../../src/schedule/propose-slots.ts';
import type { ScheduleContext } from '../../src/schedule/schedule-context.ts';
import { brokenPromises } from '../support/slot-promises.ts';

const CORPUS = process.env.RECOVER_CORPUS ?? '';
const LATER = '2030-01-01';

/** Logs of several years, by who kept them, and the invented season. */
const LOGS: readonly (readonly [path: string, leastWeeks: number])[] = [
  ['fixtures/logs/season.csv', 13],
  ...(CORPUS === ''
    ? []
    : ([
        [join(CORPUS, 'csv-log/kostaskes__my-garmin-runs__running_activities.csv'), 150],
        [join(CORPUS, 'csv-log/RGazzaneo__projeto_garmin__Activities.csv'), 150],
      ] as const)),
];

/** Told of the runner; the race lies in the week ahead, three weeks on, or just behind. */
const tellings = (lastDay: string): readonly Partial<Circumstances>[] => [
  {},
  { experience: 'beginner', offDays: [0, 4] },
  { experience: 'advanced', offDays: [2], longDay: 6, race: { day: addDays(lastDay, 7), distanceM: 42_195 } },
  { phase: 'base', maxMinutes: { 0: 15, 2: 25, 3: 0 }, race: { day: lastDay, distanceM: 21_097 } },
];

const judged = (path: string) => {
  const { activities } = csvReader.read({ name: path, bytes: readFileSync(path) }, {});
  const sessions = activities
    .map((activity) => toSession(activity, 'UTC'))
    .sort((a, b) => compareText(a.day, b.day) || (a.startEpochMs ?? 0) - (b.startEpochMs ?? 0));
  const settings: Settings = {
    preset: PRESETS[0]!,
    told: {},
    timeZone: 'UTC',
    today: LATER,
    circumstances: NO_CIRCUMSTANCES,
    weekStart: 'monday',
    units: 'km',
    period: { kind: 'all' },
    rules: {},
  };
  return judgeSessions(sessions, settings, sessions[0]!.day);
};

/** Sundays of the weeks with a session, and what was known by then of the weeks that slots are taken from. */
const weeksOf = (sessions: readonly JudgedSession[]) =>
  [...new Set(sessions.map(({ day }) => addDays(startOfWeek(day, 'monday'), 6)))].map((lastDay) => ({
    lastDay,
    known: sessions.filter(({ day }) => day <= lastDay && day > addDays(lastDay, -35)),
  }));

describe('slots of every week of a log keep the promises of docs/slots.md', () => {
  it.each(LOGS)('%s', (path, leastWeeks) => {
    const { judged: sessions, athleteAt } = judged(path);
    const weeks = weeksOf(sessions);
    expect(weeks.length).toBeGreaterThanOrEqual(leastWeeks);
    let runs = 0;
    const broken: string[] = [];
    for (const { lastDay, known } of weeks) {
      for (const [at, circumstances] of tellings(lastDay).entries()) {
        for (const { id } of PRESETS) {
          const context: ScheduleContext = {
            athlete: athleteAt(lastDay),
            preset: presetById(id)!,
            circumstances: { ...NO_CIRCUMSTANCES, ...circumstances },
            weekStart: 'monday',
            lastKnownDay: LATER,
            ...(at === 1 && { readiness: { advisesRest: true, why: 'slept badly' } }),
          };
          const found = proposeSlots(known, lastDay, context);
          broken.push(...brokenPromises(found, { sessions: known, lastDay, context }));
          runs += found.slots.filter(({ kind }) => kind === 'recovery-run').length;
        }
      }
    }
    expect(broken).toEqual([]);
    expect(runs).toBeGreaterThan(weeks.length);
  });
});
