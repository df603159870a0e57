import type { ReportedSession } from '../core/report.ts';
import type { View } from '../core/view.ts';
import { printJson } from './print-json.ts';
import type { Renderer } from './renderer.ts';
import type { SessionsJson } from './schemas/sessions-schema.ts';
import { sessionData } from './session-data.ts';
import { TOOL } from './tool.ts';

const document = (sessions: readonly ReportedSession[], view: View): SessionsJson => ({
  schema: 'recover.sessions/1',
  tool: TOOL,
  sessions: sessions.map((session) => sessionData(session, view)),
});

/** The normalised log as one JSON document. */
export const sessionsJson: Renderer<readonly ReportedSession[]> = {
  id: 'json',
  summary: 'the log as one JSON document, recover.sessions/1',
  render: (sessions, view) => `${printJson(document(sessions, view), 2)}\n`,
};
