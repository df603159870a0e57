import type { Phrase } from './phrase.ts';
import { hasTag } from './phrase.ts';

export type Sport = 'run' | 'cross' | 'strength';

/** An easy run that is named as one: footing, recovery jog, rodaje. */
const isRunByName = ({ items, lead }: Phrase): boolean =>
  ['+', 'and', '\n'].includes(lead) &&
  items.some(
    (item) => item.type === 'word' && (item.tag === 'jog' || /jog|run|footing|rodaje|trote|lauf|loop/.test(item.text)),
  );

const sportOf = (phrase: Phrase, before: Sport | undefined): Sport | undefined => {
  if (hasTag(phrase, 'cross'))
    return hasTag(phrase, 'run') && hasTag(phrase, 'easy', 'long', 'recovery') ? 'run' : 'cross';
  if (hasTag(phrase, 'strength')) return 'strength';
  if (hasTag(phrase, 'run', 'long', 'race', 'strides', 'run-walk')) return 'run';
  const isRunning =
    hasTag(phrase, 'easy', 'recovery', 'tempo', 'intervals', 'moderate') ||
    phrase.items.some((item) => item.type === 'amount');
  const isOwnRun =
    before === 'strength' &&
    (isRunByName(phrase) ||
      (['+', 'and', ','].includes(phrase.lead) &&
        phrase.items.some((item) => item.type === 'amount' && (item.unit !== 'minute' || phrase.lead === '+'))));
  if (isOwnRun && hasTag(phrase, 'easy', 'recovery', 'tempo', 'moderate', 'intervals', 'jog')) return 'run';
  return before ?? (isRunning ? 'run' : undefined);
};

const JOINS: readonly Phrase['lead'][] = ['+', '\n', '/', ',', ';', 'and', 'with', '-', '.'];

/** Phrases of one workout; sport absent where nothing tells it. */
export interface SportGroup {
  readonly phrases: readonly Phrase[];
  readonly sport?: Sport;
}

/** "5 km easy + yoga" is two workouts; what stands in brackets belongs to what stands before them. */
export const splitSports = (phrases: readonly Phrase[]): readonly SportGroup[] => {
  const groups: { phrases: Phrase[]; sport?: Sport }[] = [];
  let sport: Sport | undefined;
  for (const phrase of phrases) {
    const next = phrase.depth > 0 ? sport : sportOf(phrase, sport);
    const isChange = sport !== undefined && next !== sport && JOINS.includes(phrase.lead);
    if (isChange || groups.length === 0) groups.push({ phrases: [] });
    groups.at(-1)!.phrases.push(phrase);
    if (next !== undefined) groups.at(-1)!.sport ??= next;
    sport = next;
  }
  return groups;
};
