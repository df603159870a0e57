import { exceeds, reaches } from '../../core/compare.ts';
import { defineRule } from '../../core/rule.ts';
import { isHardDay } from '../../judge/is-hard-day.ts';
import { runningDays } from '../../judge/running-days.ts';

export const tooMuchHard = defineRule({
  meta: {
    id: 'week/too-much-hard',
    scope: 'week',
    summary: 'More than half of the running days were hard',
    severity: 'info',
    group: 'none',
    messages: { most: '{hard} of {days} running days were hard' },
    advice: 'Trade one of them for easy running or rest.',
    sources: ['yearround', 'newshealth', 'tool'],
    lines: { yearround: [25], newshealth: [3] },
    confidence: 'High where every hard day is hard beyond doubt, otherwise medium.',
    standing: 'coaching advice',
    docs: {
      how: 'Counts the hard running days (tempo, intervals or race, by name or by what heart rate shows) of a week that is over, with three running days or more. More than half of them is a note. A week in which all were hard is told by week/hard-every-day instead.',
      needs: 'Intent or heart rate of the runs.',
      why: 'Running too hard too often stalls progress (yearround) and ends in overtraining (newshealth). The share is a tool default.',
      beware: 'Runners on three days a week often run two of them hard, and rest on the others.',
      fix: 'Set athlete.hrMax when the estimate is off, or name easy runs as such.',
      see: ['week/hard-every-day', 'week/hard-back-to-back'],
    },
    options: {
      share: { kind: 'number', byDefault: 0.5, least: 0.1, most: 1, says: 'Share of hard running days that is enough' },
      runningDays: {
        kind: 'number',
        byDefault: 3,
        least: 2,
        most: 7,
        whole: true,
        says: 'Fewest running days that are judged',
      },
    },
  },
  *judge({ sessions, isOver }, { options }) {
    const days = runningDays(sessions);
    const hard = days.filter(isHardDay);
    if (!isOver || !reaches(days.length, options.runningDays) || hard.length === days.length) return;
    if (!exceeds(hard.length / days.length, options.share)) return;
    const last = hard.at(-1)!;
    yield {
      message: 'most',
      severity: 'info',
      confidence: hard.every((day) => day.isSure) ? 'high' : 'medium',
      day: last.day,
      ...(last.heaviest.sources[0] && { place: last.heaviest.sources[0] }),
      evidence: {
        hard: { value: hard.length, unit: 'count' },
        days: { value: days.length, unit: 'count' },
        share: { value: hard.length / days.length, unit: 'percent', limit: options.share },
      },
      couldBe: ['a maximum heart rate that is set too low'],
    };
  },
});
