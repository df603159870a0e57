import type { FitPart } from './decode-part.ts';
import { MESSAGE } from './message.ts';
import type { PartActivities } from './part-activities.ts';

/** What was assumed or left out in reading one FIT file, each a short sentence. */
export const partNotes = (part: FitPart, found: PartActivities): readonly string[] => {
  const notes: string[] = [];
  const say = (count: number, words: string): void => {
    if (count > 0) notes.push(`${words}: ${count}`);
  };
  if (!part.messages.has(MESSAGE.session)) notes.push('no session message: summary worked out from the records');
  say(found.transitions, 'transitions between disciplines left out');
  say(found.outside, 'records outside every session left out');
  say(found.paused, 'records during pauses of the timer left out');
  say(part.records.untimed, 'records without a time left out');
  say(found.track.backward, 'records out of order, sorted by time');
  if (part.messages.has(MESSAGE.heartRateVariability)) notes.push('intervals from beat to beat are there and not used');
  return notes;
};
