import type { Confidence } from '../core/estimate.ts';
import type { Kind } from '../core/intent.ts';
import type { JudgedSession } from '../core/session.ts';

const HARD: ReadonlySet<Kind> = new Set<Kind>(['tempo', 'intervals', 'race']);

/** What a run that counts as hard was: as its numbers show it, else as the runner called it. */
export const hardKind = ({ observed, intent }: JudgedSession): { kind: Kind; confidence: Confidence } =>
  HARD.has(observed.kind) && (observed.confidence !== 'low' || !HARD.has(intent.kind)) ? observed : intent;
