import { foldText } from './fold-text.ts';

const KM = /\d\s?(?:(?:km|k)\b|公里|千米|キロ|킬로|км)|\/\s?km\b|\bkilomet/g;
const MILES = /\d\s?-?\s?(?:mi|miles?|milers?)\b|\/\s?mi(?:le)?\b|\bmileage\b/g;
/** Lengths of races by which a bare number gives its unit away. */
const MILE_MARKS = /(?<![\d.])(?:13\.1|26\.2)(?![\d.])/g;
const KM_MARKS = /(?<![\d.])(?:21\.1|42\.2|42\.195|21\.0975)(?![\d.])/g;
/** `5K race`, `10K pace` and `1k` repetitions are said in mile plans too. */
const RACE_LENGTHS =
  /\b(?:\d{1,3}(?:\.\d)?-)?(?:1|2|3|5|8|10|12|15|20|25|30|50|100)\s?-?k(?:m?\b)(?=\s*(?:-\s*\d+\s*k\s*)?(?:to\b|race|pace|effort|tune|goal|tt\b|time|pb|test|intensity|parkrun|-))|x\s?\d(?:\.\d)?\s?km?\b/g;
/** Miles on the track are run in plans of kilometres too. */
const TRACK_MILES = /x\s?\d?(?:\.\d)?\s?(?:mi|miles?)\b|\b10 ?miles?(?= (?:race|pace))/g;

/** Names of races as plans of miles have them too: "Race 10K", "5K". */
const RACE_NAMES = /(?<![\d.])(?:1|3|5|8|10|12|15|20|21|25|30|42|50|80|100)[ -]?k(?!m)\b/g;

/** "3 m run": miles where minutes are told as min, since no run is so many metres. */
const M_CELLS = /^(?:\p{L}+ )?\d{1,2}(?:\.\d)? ?m(?![\p{L}\d'])(?! ?(?:rest|jog|rec|walk|hard|fast))/u;
const MIN_CELLS = /\d ?mins?\b/;

/** The lengths of marathon and half as whole cells, and the number beyond which a cell of the plan denies them. */
const MARKS = [
  { text: /^26\.2(?! ?k)/, unit: 'mi', race: 'a marathon', denied: 30 },
  { text: /^42\.(?:2|195)(?! ?mi)/, unit: 'km', race: 'a marathon', denied: 200 },
  { text: /^21\.(?:1|0975)(?! ?mi)/, unit: 'km', race: 'a half marathon', denied: 200 },
  { text: /^13\.1(?! ?k)/, unit: 'mi', race: 'a half marathon', denied: 13.1 },
] as const;

/**
 * So many cells that name a unit, and none that names the other, settle it, if they are so large a share of the bare
 * numbers. Tool defaults.
 */
const [FEWEST_CELLS, LEAST_SHARE] = [3, 0.1];

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

interface Marks {
  readonly km: number;
  readonly miles: number;
  /** Track miles and names of races left out. */
  readonly plainMiles: number;
  readonly plainKm: number;
  readonly isM: boolean;
  readonly isMin: boolean;
  /** A cell of nothing but a number. */
  readonly bare?: number;
  /** A cell that is the length of a race. */
  readonly mark?: (typeof MARKS)[number];
  readonly text: string;
}

const marksIn = (text: string): Marks => {
  const folded = foldText(text).text.replace(RACE_LENGTHS, ' ');
  const whole = folded.trim();
  const bare = /^\d{1,3}(?:\.\d{1,4})?$/.test(whole) ? Number(whole) : undefined;
  const mark = whole.length > 40 ? undefined : MARKS.find((one) => one.text.test(whole));
  return {
    km: count(folded, KM) + 2 * count(folded, KM_MARKS),
    miles: count(folded, MILES) + 2 * count(folded, MILE_MARKS),
    plainMiles: count(folded.replace(TRACK_MILES, ' '), MILES),
    isM: M_CELLS.test(whole),
    isMin: MIN_CELLS.test(whole),
    plainKm: count(folded.replace(RACE_NAMES, ' '), KM),
    ...(bare === undefined ? {} : { bare }),
    ...(mark === undefined ? {} : { mark }),
    text: whole,
  };
};

/** So many different texts are kept; plans of strangers may have any number. Tool default. */
const MOST_KEPT = 20_000;

/** A unit, and what in the plan settles it; without that it is only likely. */
export interface UnitGuess {
  readonly unit: 'km' | 'mi';
  readonly because?: string;
}

export type GuessDistanceUnit = (texts: readonly string[]) => UnitGuess | undefined;

interface Seen {
  km: number;
  miles: number;
  kmCells: number;
  mileCells: number;
  bareCells: number;
  mCells: number;
  minCells: number;
  largest: number;
  readonly marked: Marks[];
}

/** The length of a race by which the plan gives its unit away: no other cell denies it. */
const raceIn = ({ marked, largest, kmCells, mileCells }: Seen): UnitGuess | undefined => {
  for (const known of MARKS) {
    const found = marked.find(({ mark }) => mark === known);
    const others = known.unit === 'km' ? mileCells : kmCells;
    if (found !== undefined && others === 0 && largest <= Math.max(known.denied, found.bare ?? 0))
      return { unit: known.unit, because: `"${found.text.split(' ')[0]}" is ${known.race}` };
  }
  return undefined;
};

const settledBy = (seen: Seen): UnitGuess | undefined => {
  const { kmCells, mileCells, bareCells } = seen;
  const fewest = Math.max(FEWEST_CELLS, LEAST_SHARE * bareCells);
  const told = (cells: number): string => `${cells} cells say so`;
  if (kmCells >= fewest && mileCells === 0) return { unit: 'km', because: told(kmCells) };
  if (mileCells >= fewest && kmCells === 0) return { unit: 'mi', because: told(mileCells) };
  if (kmCells + mileCells === 0 && seen.mCells >= fewest && seen.minCells > 0)
    return { unit: 'mi', because: `${seen.mCells} cells in m, and minutes are told as min` };
  return raceIn(seen);
};

const look = (seen: Seen, marks: Marks): void => {
  seen.km += marks.km;
  seen.miles += marks.miles;
  if (marks.plainKm > 0 && marks.mark === undefined) seen.kmCells += 1;
  if (marks.plainMiles > 0) seen.mileCells += 1;
  if (marks.bare !== undefined) seen.bareCells += 1;
  if (marks.isM) seen.mCells += 1;
  if (marks.isMin) seen.minCells += 1;
  seen.largest = Math.max(seen.largest, marks.bare ?? 0);
  if (marks.mark !== undefined) seen.marked.push(marks);
};

/**
 * Tells the unit of a plan's bare distances by what its other cells say; undefined where they are silent or at odds.
 * Cells that name one unit and never the other settle it, as does the length of a marathon or half among bare numbers:
 * then `because` says what. Looks at the same text only once: plans repeat theirs.
 */
export const unitGuesser = (): GuessDistanceUnit => {
  const known = new Map<string, Marks>();
  return (texts) => {
    const seen: Seen = {
      km: 0,
      miles: 0,
      kmCells: 0,
      mileCells: 0,
      bareCells: 0,
      mCells: 0,
      minCells: 0,
      largest: 0,
      marked: [],
    };
    for (const text of texts) {
      const marks = known.get(text) ?? marksIn(text);
      if (known.size < MOST_KEPT) known.set(text, marks);
      look(seen, marks);
    }
    const settled = settledBy(seen);
    if (settled !== undefined) return settled;
    if (seen.km > 3 * seen.miles) return { unit: 'km' };
    return seen.miles > 3 * seen.km ? { unit: 'mi' } : undefined;
  };
};
