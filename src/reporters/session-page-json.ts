import type { Finding } from '../core/finding.ts';
import type { ChosenSessions, ReportedSession } from '../core/report.ts';
import type { View } from '../core/view.ts';
import { athleteJson } from './athlete-json.ts';
import { findingJson } from './finding-json.ts';
import { printJson } from './print-json.ts';
import type { Renderer } from './renderer.ts';
import type { SessionPageJson } from './schemas/session-page-schema.ts';
import type { SessionJson } from './schemas/session-schema.ts';
import { sessionJson } from './session-json.ts';
import { streamJson } from './stream-json.ts';
import { suppressedJson } from './suppressed-json.ts';
import { TOOL } from './tool.ts';

const dataOf = (session: ReportedSession, { streams }: View): SessionJson =>
  streams === true
    ? { ...sessionJson(session), stream: session.trace === undefined ? null : streamJson(session.trace) }
    : sessionJson(session);

const document = ({ report, chosen }: ChosenSessions, view: View): SessionPageJson => {
  const ids = new Set(chosen.map(({ id }) => id));
  const isOfThese = ({ session }: Finding): boolean => session !== undefined && ids.has(session);
  return {
    schema: 'recover.session/1',
    tool: TOOL,
    athlete: athleteJson(report.athlete),
    preset: report.preset.id,
    sessions: chosen.map((session) => dataOf(session, view)),
    findings: report.findings.filter(isOfThese).map(findingJson),
    suppressed: (report.suppressing?.suppressed ?? []).filter(({ finding }) => isOfThese(finding)).map(suppressedJson),
  };
};

/** The chosen sessions, what they are judged by and what was found on them, as one document. */
export const sessionPageJson: Renderer<ChosenSessions> = {
  id: 'json',
  summary: 'the sessions as one JSON document, recover.session/1',
  render: (chosen, view) => `${printJson(document(chosen, view), 2)}\n`,
};
