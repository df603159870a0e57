import { exceeds } from '../../core/compare.ts';
import type { Range, TrainingPlan, WeekTotal } from '../../core/plan.ts';
import { defineRule } from '../../core/rule.ts';
import { spanOf } from '../../core/span-of.ts';
import { placeInPlan } from '../../judge/planned/place-in-plan.ts';
import type { AmountUnit } from '../../judge/planned/plan-amount.ts';
import { totalRange } from '../../judge/planned/total-range.ts';

const ID = 'plan/week-total-mismatch';
const METRES = { m: 1, km: 1000, mi: 1609.344 } as const;
/** Least slack: half a unit of distance, a minute of time. Totals are rounded. Tool default. */
const LEAST_SLACK_UNITS = 0.5;
const LEAST_SLACK_S = 60;

/** A total as the file states it, in SI. */
interface Stated {
  readonly unit: AmountUnit;
  readonly range: Range;
  readonly leastSlack: number;
}

const statedIn = ({ distance, durationS }: WeekTotal, { distanceUnit }: TrainingPlan): Stated[] => {
  const named = distance?.unit ?? distanceUnit?.unit;
  const per = named === undefined ? undefined : METRES[named];
  const stated: Stated[] = [];
  if (distance !== undefined && per !== undefined) {
    const range = [distance.range[0] * per, distance.range[1] * per] as const;
    stated.push({ unit: 'm', range, leastSlack: LEAST_SLACK_UNITS * Math.max(per, METRES.km) });
  }
  if (durationS !== undefined) stated.push({ unit: 's', range: durationS, leastSlack: LEAST_SLACK_S });
  return stated;
};

/** How far two ranges lie apart, and from which edge of the second; undefined where they meet within the slack. */
const gapBetween = ([low, high]: Range, found: Range, slack: number): number | undefined => {
  if (exceeds(low - found[1], slack)) return found[1];
  return exceeds(found[0] - high, slack) ? found[0] : undefined;
};

export const weekTotalMismatch = defineRule({
  meta: {
    id: ID,
    scope: 'plan',
    summary: 'Total of a week that is not the sum of its workouts',
    severity: 'warning (info where a figure or a unit of a workout was assumed)',
    group: 'none',
    messages: {
      m: 'the total says {stated}, the workouts add up to {sum}',
      s: 'the total says {stated:minutes}, the workouts add up to {sum:minutes}',
    },
    advice: 'Mend the total, or the workout that was changed without it.',
    sources: ['tool'],
    standing: 'tool default',
    docs: {
      how: 'The total that a file states for a week against the sum of its workouts, in distance or in time. Ranges are added up as ranges; a run that the cell lets you skip, and other sports, may be in it or not; a session with repetitions may be longer by its warm-up. Two per cent, and at least half a kilometre or mile or a minute, is forgiven. Weeks with a run of unknown length are not judged.',
      needs: 'A column or line with totals, and a length for every run of the week.',
      why: 'A total that does not fit mostly means that a workout was changed, or typed wrong.',
      beware: 'Totals that count in warm-ups, walks or rides which stand nowhere in the week.',
      fix: 'Let the spreadsheet add up.',
      see: ['plan/unparsed-cell', 'plan/missing-day'],
    },
    options: {
      share: { kind: 'number', byDefault: 0.02, least: 0, most: 1, says: 'Share of the total that may be off' },
    },
  },
  *judge(plan, { options }) {
    for (const total of plan.document.totals) {
      const workouts = plan.workouts.filter(({ at }) => at >= total.firstAt && at <= total.lastAt);
      for (const { unit, range, leastSlack } of statedIn(total, plan)) {
        const sum = workouts.length === 0 ? undefined : totalRange(workouts, unit);
        const slack = Math.max(leastSlack, options.share * range[1]);
        const nearest = sum && gapBetween(range, sum.range, slack);
        if (sum === undefined || nearest === undefined) continue;
        const first = workouts[0]!;
        yield {
          message: unit,
          severity: sum.isSure ? 'warning' : 'info',
          confidence: sum.isSure ? 'medium' : 'low',
          place: placeInPlan(plan, spanOf(total.cell)),
          ...(first.day !== undefined && { day: first.day }),
          fingerprint: `${ID}/${first.day ?? `day-${total.firstAt + 1}`}/${unit}`,
          evidence: {
            stated: { value: nearest === sum.range[1] ? range[0] : range[1], unit },
            sum: { value: nearest, unit },
          },
        };
      }
    }
  },
});
