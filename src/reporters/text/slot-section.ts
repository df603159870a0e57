import type { SlotPlan } from '../../core/report.ts';
import type { Slot } from '../../core/slot.ts';
import { pad } from '../../format/pad.ts';
import { wrap } from '../../format/wrap.ts';
import type { Pen } from './pen.ts';
import { slotDetails } from './slot-details.ts';
import { slotHeading } from './slot-heading.ts';
import { slotNotes } from './slot-notes.ts';
import { slotWords } from './slot-words.ts';

/** Least columns beside the first two; with less the reasons go below. */
const LEAST_BESIDE = 30;

const hanging = (text: string, pen: Pen): string[] =>
  wrap(text, pen.width - 4).map((line, index) => `  ${index === 0 ? '- ' : '  '}${line}`);

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => text.length));

/** A line per slot: day, what, and why; the reasons hang in their own column where there is room. */
const slotLines = (slots: readonly Slot[], pen: Pen): string[] => {
  const words = slots.map((slot) => slotWords(slot, pen));
  const days = words.map(({ when }) => when);
  const kinds = words.map(({ what }) => what);
  const indent = 2 + widest(days) + 2 + widest(kinds) + 2;
  const isBeside = pen.width - indent >= LEAST_BESIDE;
  return words.flatMap(({ why }, index) => {
    const head = `  ${pad(days[index]!, widest(days), 'left')}  ${pad(kinds[index]!, widest(kinds), 'left')}`;
    const reasons = wrap(why, pen.width - (isBeside ? indent : 4));
    if (!isBeside) return [head.trimEnd(), ...reasons.map((line) => `    ${line}`)];
    const [first = '', ...rest] = reasons;
    return [`${head}  ${first}`.trimEnd(), ...rest.map((line) => ' '.repeat(indent) + line)];
  });
};

/** Next week's slots with what they assume and notes on them; without slots, why there is none. */
export const slotSection = (plan: SlotPlan, pen: Pen): string[] => [
  ...wrap(slotHeading(plan, pen), pen.width - 2).map((line) => `  ${line}`),
  ...slotLines(plan.slots, pen),
  ...[...slotNotes(plan, pen), ...(pen.verbose ? slotDetails(plan.slots, pen) : [])].flatMap((note) =>
    hanging(note, pen),
  ),
];
