import type { JudgedSession } from '../core/session.ts';
import { sessionLoad } from './day-load.ts';

const DEMANDING: ReadonlySet<string> = new Set(['hard', 'race', 'long']);

/** True for hard, long and race sessions: what a recovery run is there for. */
export const isDemanding = (session: JudgedSession): boolean => DEMANDING.has(sessionLoad(session));
