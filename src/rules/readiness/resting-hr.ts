import { reaches } from '../../core/compare.ts';
import { defineRule } from '../../core/rule.ts';
import {
  BASELINE_DAYS,
  BASELINE_LEAST,
  BASELINE_MOST_DAYS,
  ownBaseline,
  valuesBefore,
} from '../../judge/own-baseline.ts';

export const restingHr = defineRule({
  meta: {
    id: 'readiness/resting-hr',
    scope: 'readiness',
    summary: 'Resting heart rate above your own usual one',
    severity: 'warning',
    group: 'none',
    messages: {
      raised:
        'resting heart rate {rate}; your own median is {usual} ({days} days), and from {rate.limit} on it counts as raised',
    },
    advice: 'Take a raised resting heart rate as a reason for caution: rest or walk, and look again tomorrow.',
    sources: ['zone1', 'tool'],
    standing: 'coaching advice',
    docs: {
      how: 'The resting heart rate of the day against the median of the 28 days before it, the day itself not included: raised from the larger of 5 bpm and twice the median absolute deviation above it. Fewer than 14 days with a value, and the rule is silent. Where several sources tell it, only the one with the most days is followed.',
      needs: 'A resting heart rate a day: a column of the log, or a file of wellness.',
      why: 'With an elevated resting heart rate complete rest is the better choice (zone1). The article gives no number; all numbers here are tool defaults.',
      beware:
        'Heat, a late meal, alcohol, travel, altitude, the menstrual cycle and a loose strap raise it as well. It is no diagnosis of anything.',
      fix: 'Set other limits, or switch the rule off if your watch tells the rate unsteadily.',
      see: ['readiness/rest-instead', 'readiness/hrv'],
    },
    options: {
      bpm: { kind: 'number', byDefault: 5, least: 1, most: 30, says: 'Beats above your median that count at least' },
      spreads: {
        kind: 'number',
        byDefault: 2,
        least: 0,
        most: 10,
        says: 'Median absolute deviations above your median that count',
      },
      days: {
        kind: 'number',
        byDefault: BASELINE_DAYS,
        least: 7,
        most: BASELINE_MOST_DAYS,
        whole: true,
        says: 'Days before that are your usual',
      },
      leastDays: {
        kind: 'number',
        byDefault: BASELINE_LEAST,
        least: 5,
        most: BASELINE_MOST_DAYS,
        whole: true,
        says: 'Days of them with a value, at least',
      },
    },
  },
  *judge({ wellness, before }, { options }) {
    const rate = wellness.restingHeartRateBpm;
    const values = valuesBefore(before, wellness.day, options.days, (day) => day.restingHeartRateBpm);
    const usual = ownBaseline(values, { least: options.leastDays });
    if (rate === undefined || usual === undefined) return;
    const limit = usual.median + Math.max(options.bpm, options.spreads * usual.spread);
    if (!reaches(rate, limit)) return;
    yield {
      message: 'raised',
      severity: 'warning',
      confidence: 'medium',
      evidence: {
        rate: { value: rate, unit: 'bpm', limit },
        usual: { value: usual.median, unit: 'bpm' },
        days: { value: usual.days, unit: 'count' },
      },
      couldBe: ['heat', 'alcohol or a late meal', 'a loose strap'],
    };
  },
});
