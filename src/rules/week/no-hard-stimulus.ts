import { addDays, daysBetween } from '../../core/dates.ts';
import { defineRule } from '../../core/rule.ts';
import { isHardDay } from '../../judge/is-hard-day.ts';
import { runningDays } from '../../judge/running-days.ts';

const WEEK_DAYS = 7;

export const noHardStimulus = defineRule({
  meta: {
    id: 'week/no-hard-stimulus',
    scope: 'week',
    summary: 'Weeks without a single hard session',
    isOffByDefault: true,
    severity: 'off (info when it is switched on)',
    group: 'none',
    messages: { none: 'no hard session in {weeks} weeks: there is nothing to recover from' },
    advice:
      'Fine in base training, after a race or when returning; otherwise one hard day a week gives recovery a reason.',
    sources: ['lever', 'tool'],
    lines: { lever: [73] },
    confidence: 'Medium.',
    standing: 'coaching advice',
    docs: {
      how: 'Three weeks with at least one run each and no hard day (tempo, intervals, race, by name or by what heart rate shows). Off unless the settings switch it on.',
      needs: 'A log of three weeks, with intent or heart rate.',
      why: 'Recovery runs serve hard training (lever). The three weeks are a tool default.',
      beware: 'Base training, tapers, illness and running for its own sake need no hard day.',
      fix: 'Leave it off.',
      often:
        'It speaks on more than half of the weeks of real logs once it is switched on: most people run most weeks without a hard session, and many hard ones cannot be seen in a row of a table. That is why it is off.',
      see: ['week/no-recovery'],
    },
    options: {
      weeks: { kind: 'number', byDefault: 3, least: 1, most: 4, whole: true, says: 'Weeks that are looked at' },
    },
  },
  *judge({ week, sessions, before, firstKnownDay, isOver }, { options }) {
    const from = addDays(week.from, -WEEK_DAYS * (options.weeks - 1));
    if (!isOver || firstKnownDay > from) return;
    const days = runningDays([...before.filter(({ day }) => day >= from), ...sessions]);
    const weeksWithRuns = new Set(days.map(({ day }) => Math.floor(daysBetween(from, day) / WEEK_DAYS)));
    if (days.some(isHardDay) || weeksWithRuns.size < options.weeks) return;
    yield {
      message: 'none',
      severity: 'info',
      confidence: 'medium',
      day: days.at(-1)!.day,
      evidence: { weeks: { value: options.weeks, unit: 'count' } },
    };
  },
});
