import type { SlotNote } from '../core/slot.ts';
import type { SlotNoteJson } from './schemas/slot-schema.ts';

/** A note on the plan as documents carry it. */
export const slotNoteJson = ({ says, sources, isDetail }: SlotNote): SlotNoteJson => ({
  says,
  sources: [...sources],
  detail: isDetail === true,
});
