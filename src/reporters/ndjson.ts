import type { Reporter } from '../core/reporter.ts';
import { analyzeJson } from './analyze-json.ts';
import { printJson } from './print-json.ts';

const line = (type: string, record: object): string => `${printJson({ type, ...record }, 0)}\n`;

/**
 * The report as lines of JSON, each with a `type`: first one `report` (all that is not a list of its own), then every
 * `week`, `session`, `finding` and `slot` in the shape that `recover.analyze/1` gives them.
 */
export const ndjson: Reporter = {
  id: 'ndjson',
  summary: 'one JSON object per line: report, then weeks, sessions, findings and slots',
  render: (report) => {
    const { weeks, sessions, findings, slots, ...rest } = analyzeJson(report);
    return [
      line('report', rest),
      ...weeks.map((week) => line('week', week)),
      ...sessions.map((session) => line('session', session)),
      ...findings.map((finding) => line('finding', finding)),
      ...slots.map((slot) => line('slot', slot)),
    ].join('');
  },
};
