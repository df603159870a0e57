import type { Candidate, Loose } from './candidate.ts';
import type { Tag } from './tag.ts';

/** More strides than this nobody runs. Tool default. */
const MOST_STRIDES = 12;

/** "6 ST" counts strides, "at ST" is a short tempo's pace, "a relaxed stride" is how to run. */
export const stridesAs = (
  { text }: Candidate,
  before: Loose | undefined,
  twoBefore: Loose | undefined,
): Tag | undefined => {
  const isCounted = before?.type === 'amount' && before.unit === 'count';
  if (text === 'stride') {
    const isTold = before?.type === 'amount' || (before?.type === 'sign' && before.sign === 'x');
    return isTold || before === undefined || twoBefore?.type === 'amount' ? undefined : 'filler';
  }
  if (text !== 'st' && text !== 'mt') return undefined;
  if (text === 'st' && isCounted && before.high <= MOST_STRIDES) return 'strides';
  const isTarget =
    (before?.type === 'sign' && before.sign === '@') ||
    (before?.type === 'candidate' && before.meanings.some(({ tag, language }) => tag === 'at' && language === 'en'));
  return isTarget ? 'target' : undefined;
};
