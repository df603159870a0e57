import { fallsShort } from '../../core/compare.ts';
import { addDays } from '../../core/dates.ts';
import { defineRule } from '../../core/rule.ts';
import { BASELINE_LEAST, BASELINE_MOST_DAYS, valuesBefore } from '../../judge/own-baseline.ts';
import { standardDeviation } from '../../numeric/standard-deviation.ts';

const WEEK_DAYS = 7;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

export const hrv = defineRule({
  meta: {
    id: 'readiness/hrv',
    scope: 'readiness',
    summary: 'Heart-rate variability below your own band',
    isOffByDefault: true,
    severity: 'info',
    group: 'none',
    messages: {
      below:
        'heart-rate variability over {days} days {week} ms; below {week.limit} ms it is under your own band of the {known} days before',
    },
    advice: 'A week below your own band is a reason for caution: keep the next days easy, and look again.',
    sources: ['newshealth', 'plews2013', 'plews2014', 'tool'],
    standing: 'study',
    docs: {
      how: 'The mean of ln(RMSSD) of the day and the six before it, against mean less one standard deviation of the 60 days before the day. Shown in ms, as the exponential of both. At least three days of the week and 14 of the 60 need a value. Where a source has only SDNN, that is taken alike.',
      needs: 'A heart-rate variability a night or morning: a file of wellness.',
      why: 'Trackers of variability show the state of recovery (newshealth). Single days scatter, so means over a week of its logarithm are held against the own normal range (plews2013); three values a week are enough for them (plews2014). Bands of half to one standard deviation are in use; one is a tool default.',
      beware:
        'Alcohol, heat, travel, breathing and a change of device move it. A very high value is not always good either.',
      fix: 'The rule is off unless you switch it on: rules: { "readiness/hrv": "info" }.',
      see: ['readiness/resting-hr', 'readiness/rest-instead'],
    },
    options: {
      deviations: { kind: 'number', byDefault: 1, least: 0.25, most: 3, says: 'Standard deviations below your mean' },
      weekDays: {
        kind: 'number',
        byDefault: 3,
        least: 1,
        most: 7,
        whole: true,
        says: 'Days of the week with a value, at least',
      },
      leastDays: {
        kind: 'number',
        byDefault: BASELINE_LEAST,
        least: 7,
        most: BASELINE_MOST_DAYS,
        whole: true,
        says: 'Days of the 60 with a value, at least',
      },
    },
  },
  *judge({ wellness, before }, { options }) {
    if (wellness.hrvMs === undefined) return;
    const logOf = (day: typeof wellness): number | undefined =>
      day.hrvMs === undefined ? undefined : Math.log(day.hrvMs);
    const tomorrow = addDays(wellness.day, 1);
    const week = valuesBefore([...before, wellness], tomorrow, WEEK_DAYS, logOf);
    const known = valuesBefore(before, wellness.day, BASELINE_MOST_DAYS, logOf);
    if (week.length < options.weekDays || known.length < options.leastDays) return;
    const limit = mean(known) - options.deviations * standardDeviation(known);
    if (!fallsShort(mean(week), limit)) return;
    yield {
      message: 'below',
      severity: 'info',
      confidence: 'low',
      evidence: {
        week: { value: Math.exp(mean(week)), unit: 'count', limit: Math.exp(limit) },
        days: { value: WEEK_DAYS, unit: 'count' },
        known: { value: known.length, unit: 'count' },
      },
      couldBe: ['alcohol, heat or travel', 'another device'],
    };
  },
});
