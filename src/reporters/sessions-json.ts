import type { ReportedSession } from '../core/report.ts';
import { printJson } from './print-json.ts';
import type { Renderer } from './renderer.ts';
import type { SessionsJson } from './schemas/sessions-schema.ts';
import { sessionJson } from './session-json.ts';
import { TOOL } from './tool.ts';

const document = (sessions: readonly ReportedSession[]): SessionsJson => ({
  schema: 'recover.sessions/1',
  tool: TOOL,
  sessions: sessions.map(sessionJson),
});

/** The normalised log as one JSON document. */
export const sessionsJson: Renderer<readonly ReportedSession[]> = {
  id: 'json',
  summary: 'the log as one JSON document, recover.sessions/1',
  render: (sessions) => `${printJson(document(sessions), 2)}\n`,
};
