import type { PlacedText, PlanDocument, PlanEntry, PlannedWorkout } from '../../../src/core/plan.ts';
import { spanOf } from '../../../src/core/span-of.ts';

/** A text on one line of a file. */
export const placed = (text: string, line = 1, column = 1): PlacedText => ({
  text,
  pieces: [{ at: 0, line, column }],
  end: { line, column: column + text.length },
});

export const entry = (parts: Partial<PlanEntry> & { readonly text?: string } = {}): PlanEntry => {
  const { text = 'Rec 30', ...rest } = parts;
  return { cell: placed(text, 2, 3), details: [], at: 0, ...rest };
};

/** A planned recovery run of Wednesday, 11 November 2026; every part can be replaced. */
export const workout = (parts: Partial<PlannedWorkout> = {}): PlannedWorkout => {
  const own = entry(parts.text === undefined ? {} : { text: parts.text });
  return {
    isLong: false,
    text: own.cell.text,
    span: spanOf(own.cell),
    day: '2026-11-11',
    at: 0,
    from: 0,
    to: own.cell.text.length,
    kind: 'recovery',
    alternatives: [],
    hasStrides: false,
    reading: 'understood',
    confidence: 'high',
    assumptions: [],
    unparsed: [],
    ...parts,
  };
};

export const document = (parts: Partial<PlanDocument> = {}): PlanDocument => ({
  format: 'week-grid',
  why: 'built',
  entries: [],
  totals: [],
  comments: [],
  faults: [],
  passedOver: [],
  notes: [],
  ...parts,
});
