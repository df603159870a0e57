import type { SlotPlan } from '../../core/report.ts';
import { dayRange } from '../../format/day-range.ts';
import type { Pen } from './pen.ts';

/** Which days the slots are of and what they assume; without slots, why there is none. */
export const slotHeading = (plan: SlotPlan, pen: Pen): string => {
  const when = `Next week (${dayRange(plan.from, plan.to)})`;
  const assumption = pen.say(plan.assumption);
  return plan.slots.length === 0 ? `${when}: ${assumption}` : `${when}, assuming ${assumption}`;
};
