import type { Kind } from '../core/intent.ts';
import type { JudgedSession } from '../core/session.ts';

/** How much a day asked of the runner: hard days want recovery after them, long ones weakly so. */
export type DayLoad = 'race' | 'hard' | 'long' | 'easy' | 'rest';

const ORDER: readonly DayLoad[] = ['rest', 'easy', 'long', 'hard', 'race'];
const HARD: ReadonlySet<Kind> = new Set<Kind>(['tempo', 'intervals', 'race']);

/** A "tempo" or "race" that heart rate clearly shows to have been easy was not a hard day. */
const wasClearlyEasy = ({ observed }: JudgedSession): boolean =>
  observed.confidence === 'high' && (observed.kind === 'easy' || observed.kind === 'recovery');

const isMeantHard = (session: JudgedSession): boolean =>
  HARD.has(session.intent.kind) && session.intent.confidence !== 'low' && !wasClearlyEasy(session);

const isHardByNumbers = (session: JudgedSession): boolean =>
  HARD.has(session.observed.kind) && session.observed.confidence !== 'low';

/** Load of one session. */
export const sessionLoad = (session: JudgedSession): DayLoad => {
  if (isMeantHard(session)) return session.intent.kind === 'race' ? 'race' : 'hard';
  if (isHardByNumbers(session)) return 'hard';
  if (session.intent.kind === 'long' || session.observed.kind === 'long') return 'long';
  return session.observed.kind === 'cross' ? 'rest' : 'easy';
};

/** Load of a day: its heaviest session; cross-training does not count, no run = rest. */
export const dayLoad = (sessions: readonly JudgedSession[]): DayLoad =>
  sessions
    .map(sessionLoad)
    .reduce<DayLoad>((heaviest, load) => (ORDER.indexOf(load) > ORDER.indexOf(heaviest) ? load : heaviest), 'rest');
