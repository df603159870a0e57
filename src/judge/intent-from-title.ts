import type { Intent } from '../core/intent.ts';
import { remember } from '../core/remember.ts';
import { foldTitle } from './fold-title.ts';
import { titleRule } from './title-rule.ts';
import { FOREIGN_STEMS, VOCABULARIES } from './vocabularies/index.ts';
import type { TitleRule, Vocabulary } from './vocabularies/vocabulary.ts';

const PLAIN = /^[\x20-\x7e]*$/;

const ENGLISH = VOCABULARIES.filter(({ language }) => language === 'en');

/** The languages to ask: most titles of most logs hold no word of the others, and compiling those patterns costs start-up. */
const languagesFor = (text: string): readonly Vocabulary[] =>
  PLAIN.test(text) && !text.split(/[^a-z0-9]+/).some((word) => FOREIGN_STEMS.has(word.slice(0, 3)))
    ? ENGLISH
    : VOCABULARIES;

/** Titles that apps give by themselves are most of many logs, and say nothing in any language. */
const GIVEN = /^(?:morning|lunch|midday|afternoon|evening|night)\s+(?:run|walk|ride|hike|workout)$/;

/** "Place - name of the workout", as watches write it. Figures before the dash make it part of a workout. */
const PLACE = /^[^\d]+? - (?=\S)/;

/** A length, and nothing more. */
const LENGTH = /^\s*(?:\d[\d.:]*\s*[a-z]{0,7})?$/;

/** After a dash a recovery must be all that is said: "Pyramide - récup trot" speaks of a rest. */
const saysAll = ({ kind, match }: TitleRule, text: string): boolean =>
  kind !== 'recovery' || LENGTH.test(text.replace(match, ''));

/** Where the words before a dash say nothing, the title is what follows: "Kraków - bieg regeneracyjny". */
const ruleOf = (text: string, languages: readonly Vocabulary[]): TitleRule | undefined => {
  const whole = titleRule(text, languages);
  const place = whole === undefined ? PLACE.exec(text)?.[0] : undefined;
  if (place === undefined) return whole;
  const name = text.slice(place.length);
  const rule = titleRule(name, languages);
  return rule !== undefined && saysAll(rule, name) ? rule : undefined;
};

/** What the title says the session was meant to be; undefined when it says nothing (device titles, place names, jokes). */
export const intentFromTitle = remember((title: string): Intent | undefined => {
  const text = foldTitle(title);
  if (GIVEN.test(text)) return undefined;
  const rule = ruleOf(text, languagesFor(text));
  return rule === undefined ? undefined : { kind: rule.kind, from: ['title'], confidence: rule.confidence };
});
