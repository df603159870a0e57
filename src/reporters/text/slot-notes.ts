import type { SlotPlan } from '../../core/report.ts';
import type { Pen } from './pen.ts';

/** What is said of the whole plan, each with its sources; details where they are asked for. Fit to print. */
export const slotNotes = ({ notes }: SlotPlan, pen: Pen): string[] =>
  notes
    .filter(({ isDetail = false }) => pen.verbose || !isDetail)
    .map(({ says, sources }) => pen.say(sources.length === 0 ? says : `${says} (${sources.join(', ')})`));
