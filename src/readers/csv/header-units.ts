import type { Field, Unit } from './dialect.ts';

/** Words at the end of a header that tell a unit, folded. */
const UNIT_WORDS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ...['km', 'kms', 'k', 'kilometer', 'kilometers', 'kilometre', 'kilometres'].map((word): [string, Unit] => [
    word,
    'km',
  ]),
  ...['mi', 'mile', 'miles', 'meilen'].map((word): [string, Unit] => [word, 'mi']),
  ...['m', 'meter', 'meters', 'metre', 'metres'].map((word): [string, Unit] => [word, 'm']),
  ...['yd', 'yds', 'yard', 'yards'].map((word): [string, Unit] => [word, 'yd']),
  ...['ft', 'feet'].map((word): [string, Unit] => [word, 'ft']),
  ...['s', 'sec', 'secs', 'seconds', 'sek', 'sekunden'].map((word): [string, Unit] => [word, 's']),
  ...['min', 'mins', 'minutes', 'minuten'].map((word): [string, Unit] => [word, 'min']),
  ...['h', 'hrs', 'hours', 'std', 'stunden'].map((word): [string, Unit] => [word, 'h']),
  ['days', 'd'],
  ...['c', 'celsius'].map((word): [string, Unit] => [word, 'c']),
  ...['f', 'fahrenheit'].map((word): [string, Unit] => [word, 'f']),
  ['spm', 'spm'],
  ['bpm', 'bpm'],
]);

/** Words between a name and its unit. */
const LINKS: ReadonlySet<string> = new Set(['in', 'per', 'pro']);

const CLOCK_PATTERN = /\s*\b(?:(h{1,2} ?mm ?ss)|(h{1,2} ?mm)|(mm? ?ss))$/;

const DISTANCES: readonly Unit[] = ['km', 'mi', 'm', 'yd'];
const TIMES: readonly Unit[] = ['s', 'min', 'h', 'd', 'h:mm', 'mm:ss'];

/** Which units make sense for a field. */
const UNITS_OF_FIELD: Readonly<Partial<Record<Field, readonly Unit[]>>> = {
  distance: DISTANCES,
  distanceRounded: DISTANCES,
  duration: TIMES,
  moving: TIMES,
  elapsed: TIMES,
  pace: ['km', 'mi'],
  gradeAdjusted: ['km', 'mi'],
  ascent: ['m', 'ft'],
  descent: ['m', 'ft'],
  temperature: ['c', 'f'],
  cadence: ['spm'],
  averageHeartRate: ['bpm'],
  maxHeartRate: ['bpm'],
  restingHeartRate: ['bpm'],
  stride: ['m'],
};

export interface SplitHeader {
  /** The folded header without its unit. */
  readonly name: string;
  readonly units: readonly Unit[];
}

const splitClock = (name: string): SplitHeader | undefined => {
  const match = CLOCK_PATTERN.exec(name);
  if (match === null) return undefined;
  return { name: name.slice(0, match.index), units: [match[2] === undefined ? 'mm:ss' : 'h:mm'] };
};

/** `miles run`, `km covered`: only the words that stand for nothing else. */
const splitLeadingUnit = (words: readonly string[]): SplitHeader => {
  const [first = '', ...rest] = words;
  const unit = rest.length === 0 ? undefined : UNIT_WORDS.get(first);
  return unit === undefined || !DISTANCES.includes(unit)
    ? { name: words.join(' '), units: [] }
    : { name: rest.join(' '), units: [unit] };
};

/** Takes the units off the end of a folded header: `pace min km` is a pace in minutes per kilometre. */
export const splitHeaderUnits = (name: string): SplitHeader => {
  const clock = splitClock(name);
  if (clock !== undefined) return clock;
  const words = name.split(' ');
  const units: Unit[] = [];
  for (let word = words.at(-1); word !== undefined; word = words.at(-1)) {
    const unit = UNIT_WORDS.get(word);
    if (unit === undefined && !LINKS.has(word)) break;
    if (unit !== undefined) units.push(unit);
    words.pop();
  }
  return units.length > 0 ? { name: words.join(' '), units } : splitLeadingUnit(words);
};

/** The unit of a cell's own words: `5 km`, `400 ft`. */
export const unitFromWord = (word: string): Unit | undefined => UNIT_WORDS.get(word);

/** The one of a header's units that suits the field. */
export const unitForField = (field: Field, units: readonly Unit[]): Unit | undefined =>
  UNITS_OF_FIELD[field]?.find((unit) => units.includes(unit));
