import { foldText } from './fold-text.ts';

const KM = /\d\s?(?:(?:km|k)\b|公里|千米|キロ|킬로|км)|\/\s?km\b|\bkilomet/g;
const MILES = /\d\s?-?\s?(?:mi|miles?|milers?)\b|\/\s?mi(?:le)?\b|\bmileage\b/g;
/** Lengths of races by which a bare number gives its unit away. */
const MILE_MARKS = /(?<![\d.])(?:13\.1|26\.2)(?![\d.])/g;
const KM_MARKS = /(?<![\d.])(?:21\.1|42\.2|42\.195|21\.0975)(?![\d.])/g;
/** `5K race`, `10K pace` and `1k` repetitions are said in mile plans too. */
const RACE_LENGTHS =
  /\b(?:\d{1,3}(?:\.\d)?-)?(?:1|2|3|5|8|10|12|15|20|25|30|50|100)\s?-?k(?:m?\b)(?=\s*(?:-\s*\d+\s*k\s*)?(?:to\b|race|pace|effort|tune|goal|tt\b|time|pb|test|intensity|parkrun|-))|x\s?\d(?:\.\d)?\s?km?\b/g;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

interface Marks {
  readonly km: number;
  readonly miles: number;
}

const marksIn = (text: string): Marks => {
  const folded = foldText(text).text.replace(RACE_LENGTHS, ' ');
  return {
    km: count(folded, KM) + 2 * count(folded, KM_MARKS),
    miles: count(folded, MILES) + 2 * count(folded, MILE_MARKS),
  };
};

/** So many different texts are kept; plans of strangers may have any number. Tool default. */
const MOST_KEPT = 20_000;

export type GuessDistanceUnit = (texts: readonly string[]) => 'km' | 'mi' | undefined;

/**
 * Tells the unit of a plan's bare distances by what its other cells say; undefined where they are silent or at odds.
 * Looks at the same text only once: plans repeat theirs.
 */
export const unitGuesser = (): GuessDistanceUnit => {
  const known = new Map<string, Marks>();
  return (texts) => {
    let [km, miles] = [0, 0];
    for (const text of texts) {
      const marks = known.get(text) ?? marksIn(text);
      if (known.size < MOST_KEPT) known.set(text, marks);
      km += marks.km;
      miles += marks.miles;
    }
    if (km > 3 * miles) return 'km';
    return miles > 3 * km ? 'mi' : undefined;
  };
};
