import { exceeds, fallsShort } from '../../core/compare.ts';
import { addDays } from '../../core/dates.ts';
import { defineRule } from '../../core/rule.ts';
import type { JudgedSession } from '../../core/session.ts';
import { isRecoveryRun } from '../../judge/is-recovery-run.ts';
import { wasRace } from '../../judge/was-race.ts';

const HOUR_MS = 3_600_000;
/** Hours from the end of one session to the start of the next; undefined where only days are known. */
const hoursBetween = (first: JudgedSession, second: JudgedSession): number | undefined => {
  if (first.startEpochMs === undefined || second.startEpochMs === undefined) return undefined;
  const lastsMs = 1000 * (first.elapsedS ?? first.durationS ?? 0);
  return (second.startEpochMs - first.startEpochMs - lastsMs) / HOUR_MS;
};

const name = ({ title }: JudgedSession): string => (title === undefined ? 'the race' : `"${title}"`);

export const tooSoonAfterMax = defineRule({
  meta: {
    id: 'recovery/too-soon-after-max',
    scope: 'placed',
    summary: 'Recovery run within a day of a race',
    severity: 'warning (info where only the days are known)',
    group: 'none',
    messages: {
      hours: 'only {hours} h after {race}; rest comes first after a race',
      day: 'the day after {race}; rest comes first after a race',
    },
    advice: 'After a race take a full day off, or walk; jog on the day after that.',
    sources: ['marathon', 'tool'],
    lines: { marathon: [108] },
    confidence: 'Medium: that it was a race is read from words.',
    standing: 'coaching advice',
    docs: {
      how: 'A recovery run that begins less than 24 h after the end of a race of ten minutes or more. Where the log knows only days, the day after a race is a note.',
      needs: 'A race by title, tag or column, and dates.',
      why: 'After racing or a maximal effort additional rest is needed before jogging (marathon). The article gives no hours: 24 are a tool default. Others would jog after 24 to 48 h (lever).',
      beware: 'Jogging home from a short race is a cool-down. A race that was run easily needs no day off.',
      fix: 'Call cool-downs what they are, or rest.',
      see: ['recovery/became-workout', 'week/hard-back-to-back'],
    },
    options: {
      hours: { kind: 'number', byDefault: 24, least: 1, says: 'Hours of rest after a race' },
    },
  },
  *judge({ session, before }, { options }) {
    if (!isRecoveryRun(session)) return;
    const race = before.findLast(wasRace);
    if (race === undefined) return;
    const hours = hoursBetween(race, session);
    const base = { confidence: 'medium', evidence: { race: { value: name(race), unit: 'text' } } } as const;
    if (hours === undefined) {
      if (race.day === addDays(session.day, -1)) yield { ...base, message: 'day', severity: 'info' };
    } else if (exceeds(hours, 0) && fallsShort(hours, options.hours)) {
      const evidence = {
        hours: { value: Math.round(hours), unit: 'count', limit: options.hours },
        ...base.evidence,
      } as const;
      yield { ...base, message: 'hours', severity: 'warning', evidence };
    }
  },
});
