import type { LogSubject } from '../../src/core/rule.ts';
import type { JudgedSession } from '../../src/core/session.ts';

/** A log of these sessions, all of them in the report, in a zone that was told. */
export const logOf = (reported: readonly JudgedSession[], more: Partial<LogSubject> = {}): LogSubject => ({
  sessions: reported,
  reported,
  timeZone: 'Europe/Berlin',
  isZoneAssumed: false,
  ...more,
});
