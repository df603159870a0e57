import type { SlotPlan } from '../core/report.ts';
import { printJson } from './print-json.ts';
import type { Renderer } from './renderer.ts';
import type { SlotsJson } from './schemas/slots-schema.ts';
import { slotJson } from './slot-json.ts';
import { slotNoteJson } from './slot-note-json.ts';
import { TOOL } from './tool.ts';

const document = (plan: SlotPlan): SlotsJson => ({
  schema: 'recover.slots/1',
  tool: TOOL,
  from: plan.from,
  to: plan.to,
  assumption: plan.assumption,
  slots: plan.slots.map(slotJson),
  notes: plan.notes.map(slotNoteJson),
});

/** The recommended slots as one JSON document. */
export const slotsJson: Renderer<SlotPlan> = {
  id: 'json',
  summary: 'the slots as one JSON document, recover.slots/1',
  render: (plan) => `${printJson(document(plan), 2)}\n`,
};
