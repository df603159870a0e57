import type { SlotPlan } from '../../core/report.ts';
import type { Pen } from '../text/pen.ts';
import { slotHeading } from '../text/slot-heading.ts';
import { slotNotes } from '../text/slot-notes.ts';
import { slotWords } from '../text/slot-words.ts';
import { escapeMarkdown } from './escape-markdown.ts';

const notesOf = (plan: SlotPlan, pen: Pen): string[] => {
  const notes = slotNotes(plan, pen);
  return notes.length === 0 ? [] : [`Notes: ${notes.map(escapeMarkdown).join('; ')}.`];
};

/** Next week's slots as a list, with what they assume, and notes below; without slots, why there is none. */
export const slotPart = (plan: SlotPlan, pen: Pen): string[][] => [
  ['## Next week'],
  [escapeMarkdown(slotHeading(plan, pen))],
  plan.slots.map((slot) => {
    const { when, what, why } = slotWords(slot, pen);
    const head = `- **${escapeMarkdown(when.replace(/ {2,}/g, ' '))}** ${escapeMarkdown(what)}`;
    return why === '' ? head : `${head}: ${escapeMarkdown(why)}`;
  }),
  notesOf(plan, pen),
];
