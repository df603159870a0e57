import { reaches } from '../../core/compare.ts';
import { addDays } from '../../core/dates.ts';
import { defineRule } from '../../core/rule.ts';
import { isHardDay } from '../../judge/is-hard-day.ts';
import { runningDays } from '../../judge/running-days.ts';

const WEEK_DAYS = 7;

export const restOnlyRecovery = defineRule({
  meta: {
    id: 'week/rest-only-recovery',
    scope: 'week',
    summary: 'Hard days always followed by rest, never by a recovery run',
    severity: 'info',
    group: 'none',
    messages: { rest: 'all {hard} hard days of {weeks} weeks were followed by a day without a run' },
    advice: 'Try twenty very easy minutes on one of those days; full rest on the others is as good.',
    sources: ['lever', 'tool'],
    lines: { lever: [30] },
    confidence: 'Medium.',
    standing: 'coaching advice',
    docs: {
      how: 'Looks at the hard days (tempo, intervals, race) of this week and the ones before, three weeks in all. When there are four or more and a day without any run followed each of them, it is a note.',
      needs: 'A log of three weeks, with intent or heart rate.',
      why: 'Relying on rest days alone, without recovery runs, is a mistake (lever). The weeks and the count are tool defaults.',
      beware: 'Runners on three days a week have no day left for it, and beginners do better to rest (marathon).',
      fix: 'Switch the rule off if rest is your way.',
      see: ['week/no-recovery'],
    },
    options: {
      weeks: { kind: 'number', byDefault: 3, least: 1, most: 4, whole: true, says: 'Weeks that are looked at' },
      hardDays: { kind: 'number', byDefault: 4, least: 1, whole: true, says: 'Fewest hard days that make a habit' },
    },
  },
  *judge({ week, sessions, before, dayAfter, firstKnownDay, isOver }, { options }) {
    const from = addDays(week.from, -WEEK_DAYS * (options.weeks - 1));
    if (!isOver || firstKnownDay > from) return;
    const days = runningDays([...before.filter(({ day }) => day >= from), ...sessions]);
    const hard = days.filter(isHardDay);
    const runs = new Set([...days.map(({ day }) => day), ...runningDays(dayAfter).map(({ day }) => day)]);
    if (!reaches(hard.length, options.hardDays) || hard.some(({ day }) => runs.has(addDays(day, 1)))) return;
    const last = hard.at(-1)!;
    const isEarlier = last.day < week.from;
    yield {
      message: 'rest',
      severity: 'info',
      confidence: 'medium',
      day: isEarlier ? week.from : last.day,
      evidence: {
        hard: { value: hard.length, unit: 'count', limit: options.hardDays },
        weeks: { value: options.weeks, unit: 'count' },
      },
    };
  },
});
