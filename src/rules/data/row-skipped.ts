import type { Severity } from '../../core/finding.ts';
import type { Problem } from '../../core/problem.ts';
import { defineRule } from '../../core/rule.ts';

const SEVERITY = {
  unreadable: 'warning',
  doubtful: 'warning',
  unsupported: 'info',
  empty: 'info',
} as const satisfies Record<Problem['kind'], Severity>;

export const rowSkipped = defineRule({
  meta: {
    id: 'data/row-skipped',
    scope: 'problem',
    summary: 'Row or file that could not be used, or a value that is not believable',
    severity: 'warning (info for empty rows, files of other kinds, and doubts about rows of other weeks)',
    group: 'none',
    messages: {
      skipped: 'skipped: {reason}',
      skippedRows: '{rows} rows skipped: {reason}',
      doubtful: '{reason}',
    },
    advice: 'Mend the row or file, or leave it out; everything else was read.',
    sources: ['tool'],
    confidence: 'High.',
    standing: 'tool default',
    docs: {
      how: 'Each row of a log is a session or is named here with its line; neighbouring rows with the same reason are named together. A value that cannot be (a heart rate of 300 bpm, say) is named and left out. A time and a distance that give no pace of a run (2:30 to 20:00 /km) are named and kept as they stand; a pace faster than that is judged by nobody.',
      needs: 'Nothing.',
      why: 'Lost data must never look like rest.',
      beware: 'Rest days and blank rows are listed as notes; they are no fault.',
      fix: 'The message says what was found and where.',
      see: ['data/unit-ambiguous', 'data/date-ambiguous'],
    },
    options: {},
  },
  *judge({ kind, place, rows, reason, isElsewhere, ambiguous }) {
    // What could be read in two ways has rules of its own.
    if (ambiguous !== undefined) return;
    yield {
      message: kind === 'doubtful' ? 'doubtful' : rows > 1 ? 'skippedRows' : 'skipped',
      severity: isElsewhere ? 'info' : SEVERITY[kind],
      confidence: 'high',
      place,
      evidence: { reason: { value: reason, unit: 'text' }, rows: { value: rows, unit: 'count' } },
    };
  },
});
