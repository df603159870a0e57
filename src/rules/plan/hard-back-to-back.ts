import type { Preset } from '../../core/preset.ts';
import { defineRule } from '../../core/rule.ts';
import { type PlannedDay, plannedDays } from '../../judge/planned/planned-days.ts';
import { whereFirst, wherePlanned } from '../../judge/planned/where-planned.ts';
import { workoutName } from '../../judge/planned/workout-name.ts';

const ID = 'plan/hard-back-to-back';

type Pair = readonly [first: PlannedDay, second: PlannedDay];

const messageOf = ([first, second]: Pair, onLong: Preset['longIsHard']) => {
  // What follows a race is plan/race-then-run; what follows hard work and is long is plan/hard-before-long.
  if (first.load === 'hard' && second.load === 'hard') return first.isSure && second.isSure ? 'hard' : 'maybe';
  if (first.load === 'hard' && second.load === 'race') return 'beforeRace';
  return first.load === 'long' && second.load === 'hard' && onLong !== 'no' ? 'afterLong' : undefined;
};

const SEVERITY = { hard: 'error', maybe: 'warning', beforeRace: 'warning' } as const;

const names = ([first, second]: Pair) =>
  ({
    first: { value: workoutName(first.heaviest), unit: 'text' },
    second: { value: workoutName(second.heaviest), unit: 'text' },
  }) as const;

export const hardBackToBack = defineRule({
  meta: {
    id: ID,
    scope: 'plan',
    summary: 'Two hard days in a row in a plan',
    severity: 'error (warning where a cell leaves a choice or before a race, info after a long run)',
    group: 'none',
    messages: {
      hard: '"{second}" comes the day after "{first}": two hard days in a row',
      maybe: '"{second}" comes the day after "{first}": two hard days in a row, as the cells can be read',
      beforeRace: '"{second}" is a race, and the day before is hard: "{first}"',
      afterLong: '"{second}" comes the day after the long run "{first}"; days like this: {days}',
    },
    advice: 'Put a recovery run, an easy run or rest between them.',
    sources: ['lever', 'yearround', 'zone1', 'newshealth'],
    standing: 'coaching advice',
    docs: {
      how: 'A planned day is hard when it holds tempo, intervals or a race; two sessions on one day are one hard day. Of "X or Y" the harder counts, and a choice or a doubtful reading makes a warning of the error. A hard day after a long run is a note, told once for the plan, or a warning under presets that count a long run as hard (lever, zone1, newshealth). What follows a race, and long runs that follow hard days, have rules of their own; two races in a row are a choice.',
      needs: 'The plan.',
      why: 'Hard days are followed by easy days (lever); running hard too often stalls progress (yearround).',
      beware:
        'Blocks that put two hard days together on purpose, with two easy ones behind them. Strides and strength training are not hard.',
      fix: 'Move one of the two by a day, or write [ok: plan/hard-back-to-back -- reason] into the cell.',
      see: ['plan/hard-before-long', 'plan/race-then-run', 'week/hard-back-to-back'],
    },
    options: {},
  },
  *judge(plan, { preset }) {
    const days = plannedDays(plan);
    const afterLong: Pair[] = [];
    for (let i = 1; i < days.length; i++) {
      const pair: Pair = [days[i - 1]!, days[i]!];
      const message = pair[0].at + 1 === pair[1].at ? messageOf(pair, preset.longIsHard) : undefined;
      if (message === 'afterLong') afterLong.push(pair);
      else if (message !== undefined) {
        const where = wherePlanned(plan, ID, pair[1].heaviest);
        const confidence = message === 'hard' ? 'high' : 'medium';
        yield { message, severity: SEVERITY[message], confidence, evidence: names(pair), ...where };
      }
    }
    if (afterLong[0] === undefined) return;
    yield {
      message: 'afterLong',
      severity: preset.longIsHard === 'yes' ? 'warning' : 'info',
      confidence: 'medium',
      evidence: { ...names(afterLong[0]), days: { value: afterLong.length, unit: 'count' } },
      ...whereFirst(plan, ID, afterLong[0][1].heaviest),
    };
  },
});
