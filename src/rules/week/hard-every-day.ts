import { reaches } from '../../core/compare.ts';
import { defineRule } from '../../core/rule.ts';
import { isHardDay } from '../../judge/is-hard-day.ts';
import { runningDays } from '../../judge/running-days.ts';

export const hardEveryDay = defineRule({
  meta: {
    id: 'week/hard-every-day',
    scope: 'week',
    summary: 'Every running day of the week was hard',
    severity: 'error (warning while a day is in doubt)',
    group: 'none',
    messages: { all: 'hard on all {days} running days of the week' },
    advice: 'Make most of them easy: the hard ones only work on rested legs.',
    sources: ['yearround', 'newshealth', 'tool'],
    lines: { yearround: [30], newshealth: [3] },
    confidence: 'High, and an error, where every day is hard beyond doubt; medium where one is in doubt.',
    standing: 'coaching advice',
    docs: {
      how: 'A running day is hard by its heaviest run: tempo, intervals or race, by title, tag or column, or by what heart rate shows. Four or more running days that are all hard give an error when the runner said so of each, or the recordings show it beyond doubt; a warning otherwise.',
      needs: 'Intent or heart rate of the runs.',
      why: 'Running hard every day leads to burnout (yearround); without recovery the body cannot adapt (newshealth). From how many days on is a tool default.',
      beware:
        'A maximum heart rate that is set too low makes easy days look hard: recover zones shows where it came from. A stage race or a training camp is a choice.',
      fix: 'Set athlete.hrMax when the estimate is off, or name easy runs as such.',
      see: ['week/too-much-hard', 'week/hard-back-to-back'],
    },
    options: {
      runningDays: {
        kind: 'number',
        byDefault: 4,
        least: 2,
        most: 7,
        whole: true,
        says: 'Running days from which a week without an easy one counts',
      },
    },
  },
  *judge({ sessions }, { options }) {
    const days = runningDays(sessions);
    if (!reaches(days.length, options.runningDays) || !days.every(isHardDay)) return;
    const last = days.at(-1)!;
    const isSure = days.every((day) => day.isSure);
    yield {
      message: 'all',
      severity: isSure ? 'error' : 'warning',
      confidence: isSure ? 'high' : 'medium',
      firm: isSure,
      day: last.day,
      ...(last.heaviest.sources[0] && { place: last.heaviest.sources[0] }),
      evidence: { days: { value: days.length, unit: 'count', limit: options.runningDays } },
      couldBe: ['a maximum heart rate that is set too low'],
    };
  },
});
