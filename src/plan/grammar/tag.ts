import type { WorkoutKind } from '../../core/plan.ts';

/** What a word of a plan tells. The first ones are what a workout may be. */
export type Tag =
  | Exclude<WorkoutKind, 'unspecified'>
  /** Running without saying how. */
  | 'run'
  | 'jog'
  | 'walk'
  /** An effort that is hard, whatever it is called with: fast, hard, strong. */
  | 'fast'
  /** Short accelerations that make no workout. */
  | 'strides'
  | 'drills'
  | 'warm-up'
  | 'cool-down'
  /** Rest between repetitions. */
  | 'pause'
  /** The name of a race or of its pace: marathon, half, 10K. */
  | 'race-name'
  /** Turns the name before it into an intensity: pace, effort. */
  | 'pace'
  /** Marathon pace, threshold, VO2 max as an intensity. */
  | 'target'
  | 'uphill'
  | 'terrain'
  | 'times'
  | 'sets'
  | 'zone'
  | 'heart-rate'
  | 'rpe'
  | 'am'
  | 'pm'
  | 'or'
  | 'and'
  | 'with'
  | 'at'
  | 'total'
  /** The week, the phase, the plan itself: no workout. */
  | 'label'
  | 'note'
  | 'last'
  /** Known, and of no weight. */
  | 'filler';

/** Words of one language by what they tell, separated by `;`, folded as `foldText` does; `*` stands for any ending. */
export interface PlanWords {
  readonly language: string;
  readonly words: { readonly [tag in Tag]?: string };
}
