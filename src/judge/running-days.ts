import type { JudgedSession } from '../core/session.ts';
import { isRun } from '../core/sport.ts';
import { type DayLoad, dayLoad, sessionLoad } from './day-load.ts';

/** A day on which was run, and how hard. */
export interface RunningDay {
  readonly day: string;
  readonly load: DayLoad;
  /** The run that gave the day its load. */
  readonly heaviest: JudgedSession;
  /** True where the runner said so, or the recording shows it beyond doubt. */
  readonly isSure: boolean;
}

const isSure = ({ intent, observed }: JudgedSession): boolean =>
  observed.confidence === 'high' || (intent.confidence === 'high' && intent.kind !== 'unknown');

/** The days with a run, in order; other sports are not looked at. `sessions` are in order of time. */
export const runningDays = (sessions: readonly JudgedSession[]): RunningDay[] => {
  const byDay = new Map<string, JudgedSession[]>();
  for (const run of sessions.filter(({ sport }) => isRun(sport))) {
    const ofDay = byDay.get(run.day);
    if (ofDay === undefined) byDay.set(run.day, [run]);
    else ofDay.push(run);
  }
  return [...byDay].map(([day, runs]) => {
    const load = dayLoad(runs);
    const heaviest = runs.find((run) => sessionLoad(run) === load)!;
    return { day, load, heaviest, isSure: isSure(heaviest) };
  });
};
