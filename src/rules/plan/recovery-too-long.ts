import type { Athlete } from '../../core/athlete.ts';
import { exceeds } from '../../core/compare.ts';
import type { PlannedWorkout, TrainingPlan } from '../../core/plan.ts';
import type { Band, Preset } from '../../core/preset.ts';
import { defineRule, type RuleContext } from '../../core/rule.ts';
import type { OptionSpecs } from '../../core/rule-options.ts';
import { planPhase } from '../../judge/planned/plan-phase.ts';
import { plannedSeconds } from '../../judge/planned/planned-seconds.ts';
import { whereFirst, wherePlanned } from '../../judge/planned/where-planned.ts';
import { workoutName } from '../../judge/planned/workout-name.ts';

const ID = 'plan/recovery-too-long';
const MINUTE_S = 60;

/** What a recovery run is held against, seconds. */
interface Edges {
  readonly agreedS: number;
  readonly disputedS: number;
  /** The second edge outside the taper: what a distance without a pace is held against. */
  readonly surelyS: number;
  readonly isTaper: boolean;
}

/** A recovery run that is longer than an edge: how long, and how that is known. */
interface Long {
  readonly workout: PlannedWorkout;
  readonly seconds: number;
  readonly edges: Edges;
  readonly isBeyond: boolean;
  readonly from: 'plan' | 'easy pace' | 'least';
}

const longOf = (workout: PlannedWorkout, athlete: Athlete, edges: Edges): Long[] => {
  const planned = plannedSeconds(workout, athlete);
  if (planned === undefined) return [];
  const { range, from } = planned;
  const base = { workout, edges, from };
  // A guessed pace can only be trusted beyond all doubt.
  if (from === 'least')
    return exceeds(range[0], edges.surelyS) ? [{ ...base, seconds: range[0], isBeyond: false }] : [];
  if (exceeds(range[0], edges.disputedS)) return [{ ...base, seconds: range[0], isBeyond: true }];
  return exceeds(range[1], edges.agreedS) ? [{ ...base, seconds: range[1], isBeyond: false }] : [];
};

/** Edges by workout: in the taper a share of the preset's, where it says so. */
const edgesOf = (
  plan: TrainingPlan,
  own: Band | undefined,
  { preset, circumstances }: Pick<RuleContext<OptionSpecs>, 'preset' | 'circumstances'>,
): ((workout: PlannedWorkout) => Edges) => {
  const phaseOf = planPhase(plan, circumstances);
  const [agreed, disputed] = own ?? preset.minutes;
  return (workout) => {
    const share = own === undefined && phaseOf(workout) === 'taper' ? preset.taperMinutes : undefined;
    const scale = MINUTE_S * (share ?? 1);
    return {
      agreedS: agreed * scale,
      disputedS: disputed * scale,
      surelyS: disputed * MINUTE_S,
      isTaper: share !== undefined,
    };
  };
};

const messageOf = ({ edges }: Long, own: Band | undefined, preset: Preset) => {
  if (own !== undefined) return 'beyondOwn';
  if (edges.isTaper) return 'beyondTaper';
  return preset.sources.length > 1 ? 'beyond' : 'beyondPreset';
};

const evidenceOf = ({ workout, seconds }: Long, limit: number, all: readonly Long[]) =>
  ({
    run: { value: workoutName(workout), unit: 'text' },
    length: { value: seconds, unit: 's', limit },
    count: { value: all.length, unit: 'count' },
  }) as const;

export const recoveryTooLong = defineRule({
  meta: {
    id: ID,
    scope: 'plan',
    summary: 'Planned recovery run longer than the guidelines allow',
    severity: 'warning (info in the disputed band and without an easy pace)',
    group: 'none',
    messages: {
      beyond: '"{run}": {length:minutes} of recovery run; no source goes beyond {length.limit:minutes}',
      beyondPreset: '"{run}": {length:minutes} of recovery run; the preset stops at {length.limit:minutes}',
      beyondOwn: '"{run}": {length:minutes} of recovery run; your own limit is {length.limit:minutes}',
      beyondTaper:
        '"{run}": {length:minutes} of recovery run in the taper, where the preset stops at {length.limit:minutes}',
      byPace:
        '"{run}" takes {length:minutes} at your easy pace; a recovery run ends at {length.limit:minutes}; recovery runs like this: {count}',
      disputed:
        '"{run}": above {length.limit:minutes}, where the preset begins to object; recovery runs like this: {count}',
      aboveOwn: '"{run}": above {length.limit:minutes}, your own first mark; recovery runs like this: {count}',
    },
    advice: 'Twenty to thirty minutes are enough to loosen the legs; call it an easy run if it is meant to be longer.',
    sources: ['lever', 'zone1', 'newshealth', 'marathon', 'yearround'],
    standing: 'coaching advice',
    docs: {
      how: "The length of each planned recovery run against the preset's two edges: the low end of a range above the second edge is a warning, the high end above the first a note, told once for the plan. A distance becomes minutes by your easy pace, and those too long by it are told once for the plan, at the longest; without one only a distance that takes longer than the second edge even at 4:00 /km is noted. consensus: 30 and 45 min, lever 30, yearround 40, zone1, newshealth and marathon 45. In the taper consensus and marathon take 70 % of theirs: the article says shorter, the figure is a tool default.",
      needs:
        'Minutes in the plan, or a distance and athlete.easyPace; for the taper a race in the plan, race.date or phase.',
      why: 'Longer running turns the day into endurance work (zone1) and lets fatigue build up again (lever).',
      beware:
        'Plans for high mileage have recovery runs of five miles and more throughout; they call recovery what others call easy.',
      fix: 'Shorten it, split it in two, or name it easy.',
      see: ['recovery/too-long', 'plan/recovery-too-intense'],
    },
    options: {
      minutes: { kind: 'band', says: "Own edges in minutes instead of the preset's" },
    },
  },
  *judge(plan, { options, preset, athlete, circumstances }) {
    const edges = edgesOf(plan, options.minutes, { preset, circumstances });
    const found = plan.workouts
      .filter(({ kind }) => kind === 'recovery')
      .flatMap((workout) => longOf(workout, athlete, edges(workout)));
    for (const one of found.filter(({ isBeyond, from }) => isBeyond && from === 'plan')) {
      yield {
        message: messageOf(one, options.minutes, preset),
        severity: 'warning',
        confidence: 'high',
        evidence: evidenceOf(one, one.edges.disputedS, [one]),
        ...wherePlanned(plan, ID, one.workout),
      };
    }
    const byPace = found.filter(({ isBeyond, from }) => isBeyond && from !== 'plan');
    if (byPace.length > 0) {
      const longest = byPace.reduce((a, b) => (b.seconds > a.seconds ? b : a));
      yield {
        message: 'byPace',
        severity: 'warning',
        confidence: 'medium',
        evidence: evidenceOf(longest, longest.edges.disputedS, byPace),
        ...whereFirst(plan, ID, longest.workout),
      };
    }
    const noted = found.filter(({ isBeyond }) => !isBeyond);
    if (noted[0] === undefined) return;
    yield {
      message: options.minutes === undefined ? 'disputed' : 'aboveOwn',
      severity: 'info',
      confidence: 'medium',
      evidence: evidenceOf(noted[0], noted[0].edges.agreedS, noted),
      ...whereFirst(plan, ID, noted[0].workout),
      fingerprint: `${ID}/plan/noted`,
    };
  },
});
