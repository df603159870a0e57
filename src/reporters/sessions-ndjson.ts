import type { ReportedSession } from '../core/report.ts';
import { printJson } from './print-json.ts';
import type { Renderer } from './renderer.ts';
import { sessionJson } from './session-json.ts';

/** The normalised log, one session per line. */
export const sessionsNdjson: Renderer<readonly ReportedSession[]> = {
  id: 'ndjson',
  summary: 'one session per line as JSON; recover analyze reads it back',
  render: (sessions) => sessions.map((session) => `${printJson(sessionJson(session), 0)}\n`).join(''),
};
