import type { SlotPlan } from '../../core/report.ts';
import type { Pen } from '../text/pen.ts';
import { slotHeading } from '../text/slot-heading.ts';
import { slotWords } from '../text/slot-words.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** Next week's slots as a list, with what they assume; without slots, why there is none. */
export const slotPart = (plan: SlotPlan, pen: Pen): string[][] => [
  ['## Next week'],
  [escapeMarkdown(slotHeading(plan, pen))],
  plan.slots.map((slot) => {
    const { when, what, why } = slotWords(slot, pen);
    const head = `- **${escapeMarkdown(when.replace(/ {2,}/g, ' '))}** ${escapeMarkdown(what)}`;
    return why === '' ? head : `${head}: ${escapeMarkdown(why)}`;
  }),
];
