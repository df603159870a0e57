import type { Sport } from '../core/sport.ts';
import { foldName } from './csv/fold-name.ts';
import { SPORT_CHARACTERS, SPORT_WORDS } from './sport-words.ts';

/** Names that no word of theirs explains. The numbers are activity types in the GPX files that Strava writes. */
const WHOLE_NAMES: ReadonlyMap<string, Sport> = new Map([
  ['1', 'cycling'],
  ['9', 'running'],
  ['16', 'swimming'],
  ['course', 'running'],
  ['trail', 'trail-running'],
  ['trilha', 'hiking'],
]);

interface Matcher {
  readonly sport: Sport;
  readonly groups: readonly ReadonlySet<string>[];
}

let matchers: readonly Matcher[] | undefined;

const splitWords = (words: string): readonly string[] => words.trim().split(/\s+/);

const wordMatchers = (): readonly Matcher[] => {
  matchers ??= SPORT_WORDS.map(({ sport, groups }) => ({
    sport,
    groups: groups.map((words) => new Set(splitWords(words))),
  }));
  return matchers;
};

const wordsOf = (name: string): readonly string[] => foldName(name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).split(' ');

const byWord = (name: string): Sport | undefined => {
  const words = wordsOf(name);
  return wordMatchers().find(({ groups }) => groups.every((group) => words.some((word) => group.has(word))))?.sport;
};

const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Katakana}]/u;

const byCharacters = (name: string): Sport | undefined => {
  const text = name.normalize('NFKC');
  return SPORT_CHARACTERS.find(([, holds]) => holds.test(text))?.[0];
};

/**
 * Sport behind the name that a file or log gives it ("Trail Run", "VirtualRun", "treadmill_running", "Course à pied",
 * "ランニング", "9"). Undefined = the name is none that we know.
 */
export const sportFromName = (name: string): Sport | undefined =>
  WHOLE_NAMES.get(name.trim().toLowerCase()) ?? (IDEOGRAPHS.test(name) ? byCharacters(name) : byWord(name));
