import type { JudgedSession } from '../core/session.ts';
import { isRun } from '../core/sport.ts';

/** True for runs that were meant as recovery, declared or inferred. */
export const isRecoveryRun = (session: JudgedSession): boolean =>
  isRun(session.sport) && session.intent.kind === 'recovery';
