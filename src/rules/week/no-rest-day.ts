import { reaches } from '../../core/compare.ts';
import { defineRule } from '../../core/rule.ts';
import { runningDays } from '../../judge/running-days.ts';

/** Days of a week. */
const ALL = 7;

export const noRestDay = defineRule({
  meta: {
    id: 'week/no-rest-day',
    scope: 'week',
    summary: 'A run on every day of the week',
    severity: 'info',
    group: 'none',
    messages: { none: 'a run on every day of the week: no day of rest' },
    advice: 'Take a day without running; a recovery run does not replace it.',
    sources: ['zone1', 'lever'],
    lines: { zone1: [30], lever: [50] },
    confidence: 'High: days are counted.',
    standing: 'coaching advice',
    docs: {
      how: 'Seven days of the week with a run on each.',
      needs: 'Dates.',
      why: 'Recovery runs are no replacement for full rest days (zone1), and never take the place of all of them (lever).',
      beware: 'Experienced runners and published plans of the ambitious run daily for months.',
      fix: 'Switch the rule off if daily running is your way.',
      see: ['week/hard-every-day'],
    },
    options: {},
  },
  *judge({ sessions }) {
    const days = runningDays(sessions);
    if (!reaches(days.length, ALL)) return;
    const last = days.at(-1)!;
    yield {
      message: 'none',
      severity: 'info',
      confidence: 'high',
      day: last.day,
      ...(last.heaviest.sources[0] && { place: last.heaviest.sources[0] }),
      evidence: { days: { value: days.length, unit: 'count' } },
    };
  },
});
