import type { Intent } from '../core/intent.ts';
import { FOREIGN_STEMS, VOCABULARIES } from './vocabularies/index.ts';
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

const stripped = (text: string, { mayStrip, strip = [] }: Vocabulary): string =>
  mayStrip?.test(text) === true
    ? strip
        .reduce((rest, pattern) => rest.replace(pattern, ' '), text)
        .replace(/\s+/g, ' ')
        .trim()
    : text;

const ENGLISH = VOCABULARIES.filter(({ language }) => language === 'en');

/** The languages to ask: most titles of most logs hold no word of the others, and compiling those patterns costs start-up. */
const languagesFor = (text: string): readonly Vocabulary[] =>
  PLAIN.test(text) && !text.split(/[^a-z0-9]+/).some((word) => FOREIGN_STEMS.has(word.slice(0, 3)))
    ? ENGLISH
    : VOCABULARIES;

const inHead = (text: string, languages: readonly Vocabulary[]): TitleRule | undefined =>
  languages.find(({ head }) => head?.match.test(text))?.head;

const inRest = (text: string, languages: readonly Vocabulary[]): TitleRule | undefined => {
  for (const vocabulary of languages) {
    const told = stripped(text, vocabulary);
    const rule = vocabulary.rules.find(({ match }) => match.test(told));
    if (rule !== undefined) return rule;
  }
  return undefined;
};

/** Titles that apps give by themselves are most of many logs, and say nothing in any language. */
const GIVEN = /^(?:morning|lunch|midday|afternoon|evening|night)\s+(?:run|walk|ride|hike|workout)$/;

/**
 * What the title says the session was meant to be; undefined when it says nothing (device titles, place names, jokes).
 * What it is called at its head, in any language, goes before words further on: "Jogging de récupération" is no jog.
 */
export const intentFromTitle = (title: string): Intent | undefined => {
  const text = folded(title);
  if (GIVEN.test(text)) return undefined;
  const languages = languagesFor(text);
  const rule = inHead(text, languages) ?? inRest(text, languages);
  return rule === undefined ? undefined : { kind: rule.kind, from: ['title'], confidence: rule.confidence };
};
