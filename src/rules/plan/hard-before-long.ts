import { defineRule } from '../../core/rule.ts';
import { type PlannedDay, plannedDays } from '../../judge/planned/planned-days.ts';
import { whereFirst } from '../../judge/planned/where-planned.ts';
import { workoutName } from '../../judge/planned/workout-name.ts';

const ID = 'plan/hard-before-long';

const hardBefore = (days: readonly PlannedDay[]): [hard: PlannedDay, long: PlannedDay][] =>
  days.flatMap((long, i) => {
    const hard = days[i - 1];
    return long.load === 'long' && hard?.load === 'hard' && hard.at + 1 === long.at ? [[hard, long]] : [];
  });

export const hardBeforeLong = defineRule({
  meta: {
    id: ID,
    scope: 'plan',
    summary: 'Long run on the day after a hard one',
    severity: 'info (warning under presets that count a long run as hard)',
    group: 'none',
    messages: { before: 'the long run "{long}" follows "{hard}" on the day before; long runs like this: {count}' },
    advice: 'Fine as a training of tired legs; with fresh ones in mind, put an easy day between.',
    sources: ['newshealth', 'lever', 'zone1'],
    standing: 'coaching advice',
    docs: {
      how: 'A long run on the day after tempo or intervals, told once for the plan with how often it comes. Presets that count a long run as hard (lever, zone1, newshealth) make it a warning, those that do not leave it alone.',
      needs: 'The plan.',
      why: 'A long run is a stress of its own (newshealth, lever, zone1); others count only long runs with quality (marathon).',
      beware: 'Several published marathon plans have a pace run on Saturday and the long run on Sunday, on purpose.',
      fix: 'Switch the rule off where it is meant so.',
      see: ['plan/hard-back-to-back'],
    },
    options: {},
  },
  *judge(plan, { preset }) {
    const pairs = preset.longIsHard === 'no' ? [] : hardBefore(plannedDays(plan));
    if (pairs[0] === undefined) return;
    const [hard, long] = pairs[0];
    yield {
      message: 'before',
      severity: preset.longIsHard === 'yes' ? 'warning' : 'info',
      confidence: 'medium',
      evidence: {
        hard: { value: workoutName(hard.heaviest), unit: 'text' },
        long: { value: workoutName(long.heaviest), unit: 'text' },
        count: { value: pairs.length, unit: 'count' },
      },
      ...whereFirst(plan, ID, long.heaviest),
    };
  },
});
