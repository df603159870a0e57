import type { TitleRule, Vocabulary } from './vocabularies/vocabulary.ts';

const stripped = (text: string, { mayStrip, strip = [] }: Vocabulary): string =>
  mayStrip?.test(text) === true
    ? strip
        .reduce((rest, pattern) => rest.replace(pattern, ' '), text)
        .replace(/\s+/g, ' ')
        .trim()
    : text;

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

/**
 * The rule that speaks of a folded title in one of these languages, asked in their order; undefined when none does.
 * What a title is called at its head, in any language, goes before words further on: "Jogging de récupération" is no jog.
 */
export const titleRule = (text: string, languages: readonly Vocabulary[]): TitleRule | undefined =>
  inHead(text, languages) ?? inRest(text, languages);
