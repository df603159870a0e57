import type { SlotPlan } from '../core/report.ts';
import type { Renderer } from './renderer.ts';
import { penFor } from './text/pen.ts';
import { slotSection } from './text/slot-section.ts';

/** The recommended slots for reading in a terminal. */
export const slotsText: Renderer<SlotPlan> = {
  id: 'text',
  summary: 'for reading in a terminal',
  render: (plan, view) => `${slotSection(plan, penFor(view)).join('\n')}\n`,
};
