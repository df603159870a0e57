import { fallsShort, reaches } from '../../core/compare.ts';
import { defineRule } from '../../core/rule.ts';
import {
  BASELINE_DAYS,
  BASELINE_LEAST,
  BASELINE_MOST_DAYS,
  ownBaseline,
  valuesBefore,
} from '../../judge/own-baseline.ts';

const HOUR_S = 3600;

export const sleep = defineRule({
  meta: {
    id: 'readiness/sleep',
    scope: 'readiness',
    summary: 'Short or disrupted sleep the night before',
    severity: 'info',
    group: 'none',
    messages: {
      short: '{sleep:hours} of sleep; less than {sleep.limit:hours} counts as short',
      shorter: '{sleep:hours} of sleep; less than {share} of your own median of {usual:hours}',
      disrupted: 'you or your watch noted the sleep as {quality}',
    },
    advice: 'After a short night even an easy run may take more than it gives: rest, or keep it very short.',
    sources: ['zone1', 'newshealth', 'marathon', 'tool'],
    standing: 'coaching advice',
    docs: {
      how: 'A night below 6 h, or below 75 % of the median of the 28 nights before it (at least 14 of them with a value), or noted as bad (4 of 5 or worse). Who usually sleeps less than those hours is only held against their own median.',
      needs: 'Sleep a night, its length or how good it was: a column of the log, or a file of wellness.',
      why: 'Disrupted sleep speaks for rest instead of a recovery run (zone1, marathon), and lack of it raises the risk of injury (newshealth). No article gives a number; all numbers here are tool defaults.',
      beware: 'Watches miss naps, and take lying awake for sleep. Shift workers sleep at other hours.',
      fix: 'Set other limits, or switch the rule off.',
      see: ['readiness/rest-instead', 'readiness/resting-hr'],
    },
    options: {
      hours: { kind: 'number', byDefault: 6, least: 0, most: 12, says: 'Hours below which a night is short' },
      share: {
        kind: 'number',
        byDefault: 0.75,
        least: 0,
        most: 1,
        says: 'Share of your own median below which a night is short',
      },
      badness: {
        kind: 'number',
        byDefault: 4,
        least: 1,
        most: 5,
        says: 'How bad the sleep must have been, 1 very good to 5 very bad',
      },
      days: {
        kind: 'number',
        byDefault: BASELINE_DAYS,
        least: 7,
        most: BASELINE_MOST_DAYS,
        whole: true,
        says: 'Nights before that are your usual',
      },
      leastDays: {
        kind: 'number',
        byDefault: BASELINE_LEAST,
        least: 5,
        most: BASELINE_MOST_DAYS,
        whole: true,
        says: 'Nights of them with a value, at least',
      },
    },
  },
  *judge({ wellness, before }, { options }) {
    const { sleepS, sleepQuality, day } = wellness;
    const values = valuesBefore(before, day, options.days, (other) => other.sleepS);
    const usual = ownBaseline(values, { least: options.leastDays });
    const base = {
      severity: 'info',
      confidence: 'medium',
      couldBe: ['a night that the watch did not see whole'],
    } as const;
    const shortS = options.hours * HOUR_S;
    const isShortSleeper = usual !== undefined && fallsShort(usual.median, shortS);
    if (sleepS !== undefined && !isShortSleeper && fallsShort(sleepS, shortS)) {
      yield { ...base, message: 'short', evidence: { sleep: { value: sleepS, unit: 's', limit: shortS } } };
    } else if (sleepS !== undefined && usual !== undefined && fallsShort(sleepS, options.share * usual.median)) {
      const evidence = {
        sleep: { value: sleepS, unit: 's', limit: options.share * usual.median },
        share: { value: options.share, unit: 'percent' },
        usual: { value: usual.median, unit: 's' },
      } as const;
      yield { ...base, message: 'shorter', evidence };
    } else if (sleepQuality !== undefined && reaches(sleepQuality.badness, options.badness)) {
      const quality = { value: sleepQuality.told, unit: 'text' } as const;
      yield { ...base, message: 'disrupted', couldBe: [], evidence: { quality } };
    }
  },
});
