import type { ReportedSession } from '../core/report.ts';
import { printJson } from './print-json.ts';
import type { Renderer } from './renderer.ts';
import { sessionData } from './session-data.ts';

/** The normalised log, one session per line. */
export const sessionsNdjson: Renderer<readonly ReportedSession[]> = {
  id: 'ndjson',
  summary: 'one session per line as JSON; recover analyze reads it back',
  render: (sessions, view) => sessions.map((session) => `${printJson(sessionData(session, view), 0)}\n`).join(''),
};
