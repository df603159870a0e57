import { exceeds } from '../core/compare.ts';
import type { PlanEntry, ReadWorkout } from '../core/plan.ts';
import { readCell } from './grammar/read-cell.ts';

/** A title of which more than this was not understood speaks of something else: "Sprint planning". Tool default. */
const MOST_STRANGE = 0.5;

const lettersIn = (text: string): number => text.replace(/[^\p{L}\p{N}]+/gu, '').length;

const isStrange = ({ kind, unparsed }: ReadWorkout, title: string): boolean => {
  if (kind === 'unspecified') return true;
  const strange = unparsed.reduce((sum, { from, to }) => sum + lettersIn(title.slice(from, to)), 0);
  return exceeds(strange / Math.max(1, lettersIn(title)), MOST_STRANGE);
};

/**
 * Whether an event of a calendar that holds more than training says nothing of training: no kind of workout and no length
 * with a unit, as in "Dentist" or "1:1 with Sam". `read` is what was made of it.
 */
export const isPrivateEvent = ({ cell }: PlanEntry, read: readonly ReadWorkout[]): boolean =>
  read.length > 0 &&
  read.every((workout) => workout.reading === 'unparsed' && isStrange(workout, cell.text)) &&
  readCell(cell.text, {}).every(({ distanceM, durationS }) => distanceM === undefined && durationS === undefined);
