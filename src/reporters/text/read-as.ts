import type { Intent, Kind } from '../../core/intent.ts';
import type { ReportedSession } from '../../core/report.ts';
import type { Observed, RecoveryVerdict } from '../../core/session.ts';
import { isRun } from '../../core/sport.ts';

const VERDICTS: Readonly<Record<RecoveryVerdict, string>> = {
  kept: 'ok',
  borderline: '! close',
  'became-workout': '!! workout',
  unknown: 'not assessable',
};

const SHORT_VERDICTS: Readonly<Record<RecoveryVerdict, string>> = {
  kept: 'ok',
  borderline: '!',
  'became-workout': '!!',
  unknown: 'n/a',
};

/** Width of "recovery?", so that the verdicts stand in one column. */
const RECOVERY_WIDTH = 9;

const GENTLE: ReadonlySet<Kind> = new Set<Kind>(['easy', 'long']);
const HARD: ReadonlySet<Kind> = new Set<Kind>(['moderate', 'tempo', 'intervals', 'race']);

/** True when nobody said it: the intent was read from the position in the week, or with little confidence. */
const isInferred = (intent: Intent): boolean =>
  intent.confidence === 'low' || (intent.from.length > 0 && intent.from.every((from) => from === 'position'));

const recoveryLabel = (
  { intent, verdict, isSure }: ReportedSession,
  words: Readonly<Record<RecoveryVerdict, string>>,
): string => {
  const label = isInferred(intent) ? 'recovery?' : 'recovery';
  if (verdict === undefined) return label;
  // Two signs are an error's, one a warning's, as before the findings.
  const word = isSure === false ? words[verdict].replace('!!', '!') : words[verdict];
  return `${label.padEnd(RECOVERY_WIDTH)} ${word}`;
};

/** An average and a maximum may look like hard running and be hills; such a reading is a question. */
const unlabelled = ({ kind, confidence }: Observed): string => {
  if (kind === 'unknown') return '-';
  return HARD.has(kind) && confidence === 'low' ? `${kind}?` : kind;
};

const runLabel = ({ intent, observed }: ReportedSession): string => {
  if (intent.kind === 'unknown') return unlabelled(observed);
  const label = isInferred(intent) ? `${intent.kind}?` : intent.kind;
  return GENTLE.has(intent.kind) && HARD.has(observed.kind) && observed.confidence !== 'low'
    ? `${label}, ran ${observed.kind}`
    : label;
};

const labelWith = (session: ReportedSession, words: Readonly<Record<RecoveryVerdict, string>>): string => {
  if (!isRun(session.sport)) return session.sport;
  return session.intent.kind === 'recovery' || session.verdict !== undefined
    ? recoveryLabel(session, words)
    : runLabel(session);
};

/** What a session was read as, with the verdict on a recovery run: `recovery  !! workout`, `easy, ran tempo`. */
export const readAs = (session: ReportedSession): string => labelWith(session, VERDICTS);

/** The same in fewer words: `recovery  !!`. */
export const readAsShort = (session: ReportedSession): string => labelWith(session, SHORT_VERDICTS);
