import { printJson } from '../print-json.ts';
import type { Renderer } from '../renderer.ts';
import { checkDocument } from './check-document.ts';
import type { ShownCheck } from './shown-check.ts';

const line = (type: string, record: object): string => `${printJson({ type, ...record }, 0)}\n`;

/**
 * The check as lines of JSON, each with a `type`: first one `report` (all that is not a list of its own), then every
 * `file`, `workout`, `finding` and `suppressed` in the shape that `recover.check/1` gives them.
 */
export const checkNdjson: Renderer<ShownCheck> = {
  id: 'ndjson',
  summary: 'one JSON object per line: report, then files, workouts, findings and suppressed findings',
  render: ({ report }) => {
    const { files, workouts, findings, suppressed, ...rest } = checkDocument(report);
    return [
      line('report', rest),
      ...files.map((file) => line('file', file)),
      ...workouts.map((workout) => line('workout', workout)),
      ...findings.map((finding) => line('finding', finding)),
      ...suppressed.map((finding) => line('suppressed', finding)),
    ].join('');
  },
};
