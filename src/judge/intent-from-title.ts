import type { Intent } from '../core/intent.ts';
import { VOCABULARIES } from './vocabularies/index.ts';
import type { TitleRule, Vocabulary } from './vocabularies/vocabulary.ts';

/** Longer text is a diary entry, not a title; only its beginning is read. */
const LONGEST_TITLE = 200;

const PLAIN = /^[\x20-\x7e]*$/;

/** Accents off, × as x, signs other than . : ' - as blanks. */
const latin = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[×✕]/g, 'x')
    .replace(/[^\p{L}\p{N}.:'\s-]+/gu, ' ');

/** Lower case without accents and odd signs. Plain ASCII, the common case, is spared Unicode's tables. */
const folded = (title: string): string => {
  const start = title.slice(0, LONGEST_TITLE);
  const letters = PLAIN.test(start) ? start.replace(/[^a-z0-9.:'\s-]+/gi, ' ') : latin(start);
  return letters.toLowerCase().replace(/\s+/g, ' ').trim();
};

const stripped = (text: string, { mayStrip, strip }: Vocabulary): string =>
  mayStrip.test(text)
    ? strip
        .reduce((rest, pattern) => rest.replace(pattern, ' '), text)
        .replace(/\s+/g, ' ')
        .trim()
    : text;

const inRest = (told: string, { rules }: Vocabulary): TitleRule | undefined =>
  rules.find(({ match }) => match.test(told));

const inLanguage = (text: string, vocabulary: Vocabulary): Intent | undefined => {
  const { head } = vocabulary;
  const rule = head.match.test(text) ? head : inRest(stripped(text, vocabulary), vocabulary);
  return rule === undefined ? undefined : { kind: rule.kind, from: ['title'], confidence: rule.confidence };
};

/** What the title says the session was meant to be; undefined when it says nothing (device titles, place names, jokes). */
export const intentFromTitle = (title: string): Intent | undefined => {
  const text = folded(title);
  for (const vocabulary of VOCABULARIES) {
    const intent = inLanguage(text, vocabulary);
    if (intent !== undefined) return intent;
  }
  return undefined;
};
