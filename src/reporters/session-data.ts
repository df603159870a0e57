import type { ReportedSession } from '../core/report.ts';
import type { View } from '../core/view.ts';
import type { SessionJson } from './schemas/session-schema.ts';
import { exactSessionJson } from './session-json.ts';
import { streamJson } from './stream-json.ts';

/** A session as `recover sessions` writes it to be read back, with its stream when the view asks for it. */
export const sessionData = (session: ReportedSession, { streams }: View): SessionJson => {
  const data = exactSessionJson(session);
  if (streams !== true) return data;
  return { ...data, stream: session.trace === undefined ? null : streamJson(session.trace) };
};
