import type { Scalar } from 'yaml';
import type { PlacedText } from '../../core/plan.ts';
import { placedRuns, type Run } from './placed.ts';
import type { PlanSource } from './plan-source.ts';

const isWhite = (char: string | undefined): boolean => char === ' ' || char === '\n' || char === '\t';

/** Longest escape of a quoted text: `\U0001F3C3`. */
const ESCAPE = /\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}|\n[ \t]*|[^\n])/iy;

/** First character of the text itself: behind the quote, or behind the header line of a block. */
const contentStart = (raw: string, from: number, type: Scalar['type']): number => {
  if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') return from + 1;
  if (type !== 'BLOCK_LITERAL' && type !== 'BLOCK_FOLDED') return from;
  const end = raw.indexOf('\n', from);
  return end < 0 ? from : end + 1;
};

/**
 * Lays a scalar's value beside its characters in the file: equal ones are verbatim, white space may stand for other white
 * space (folded lines, indentation), and an escape for what it means.
 */
const aligned = (
  raw: string,
  value: string,
  start: number,
  end: number,
  type: Scalar['type'],
): readonly Run[] | undefined => {
  const runs: Run[] = [];
  let at = start;
  for (let i = 0; i < value.length; ) {
    const char = value[i]!;
    if (type === 'QUOTE_DOUBLE' && raw[at] === '\\') {
      ESCAPE.lastIndex = at;
      const sequence = ESCAPE.exec(raw)?.[0] ?? '';
      if (sequence === '') return undefined;
      // A line break that is escaped is none, and an escaped blank is one.
      const text = sequence.startsWith('\\\n')
        ? ''
        : /^\\U/.test(sequence)
          ? String.fromCodePoint(value.codePointAt(i)!)
          : char;
      if (text !== '') runs.push({ text, from: at, to: at + sequence.length });
      at += sequence.length;
      i += text.length;
    } else if (type === 'QUOTE_SINGLE' && raw.startsWith("''", at) && char === "'") {
      runs.push({ text: "'", from: at, to: at + 2 });
      at += 2;
      i++;
    } else if (isWhite(char) || isWhite(raw[at])) {
      let to = at;
      while (to < end && isWhite(raw[to])) to++;
      let until = i;
      while (until < value.length && isWhite(value[until])) until++;
      if (until > i) runs.push(...whiteRuns(raw, at, to, value.slice(i, until)));
      if (to === at && until === i) return undefined;
      at = to;
      i = until;
    } else if (raw[at] === char) {
      const from = at;
      const first = i;
      while (i < value.length && at < end && raw[at] === value[i] && !isWhite(value[i]) && !isSpecial(raw, at, type)) {
        at++;
        i++;
      }
      if (at === from) return undefined;
      runs.push({ text: value.slice(first, i), from, to: at });
    } else return undefined;
  }
  return runs;
};

const isSpecial = (raw: string, at: number, type: Scalar['type']): boolean =>
  (type === 'QUOTE_DOUBLE' && raw[at] === '\\') || (type === 'QUOTE_SINGLE' && raw.startsWith("''", at));

/** White space that means other white space. Of the same length it would pass for verbatim, so it is cut to one piece. */
const whiteRuns = (raw: string, from: number, to: number, text: string): readonly Run[] => {
  const written = raw.slice(from, to);
  if (written === text) return [{ text, from, to }];
  const breaks = written.lastIndexOf('\n');
  if (breaks >= 0 && text.endsWith('\n'))
    return [{ text, from, to: text.length === to - from ? from + text.length + 1 : to }];
  return [{ text, from, to: text.length === to - from ? to + 1 : to }];
};

const trimmed = (runs: readonly Run[]): readonly Run[] => {
  const kept = [...runs];
  while (kept.length > 0 && kept.at(-1)!.text.trim() === '') kept.pop();
  while (kept.length > 0 && kept[0]!.text.trim() === '') kept.shift();
  return kept;
};

/** A scalar as a placed text without the white space around it; undefined for an empty one. */
export const placedScalar = (source: PlanSource, scalar: Scalar): PlacedText | undefined => {
  const value = String(scalar.value ?? '');
  if (value.trim() === '' || scalar.range == null) return undefined;
  const [from, end] = scalar.range;
  const start = contentStart(source.text, from, scalar.type);
  const runs = aligned(source.text, value, start, end, scalar.type);
  if (runs !== undefined) return placedRuns(source, trimmed(runs));
  // What cannot be laid beside its value, a tag's work, is placed as a whole.
  return placedRuns(source, [
    { text: value.trim(), from: start, to: end === start + value.trim().length ? end + 1 : end },
  ]);
};
