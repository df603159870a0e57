import type { Field, Unit } from './dialect.ts';

/**
 * Words at the end of a header, or behind a number, that tell a unit; folded. No word that by itself heads a column of
 * times (`時間`) or tells a time of day (`hora`), and no `mil`: in Sweden that is ten kilometres.
 */
const WORDS: Readonly<Partial<Record<Unit, string>>> = {
  km: 'km kms k kilometer kilometers kilometre kilometres kilometern kilometros quilometros chilometri kilometrow kilometry kilometru kilometria kilometrit 公里 千米 キロ キロメートル км',
  mi: 'mi mile miles meilen millas miglia milhas milles mijl mijlen mailia mailit 英里 マイル',
  m: 'm meter meters metre metres metros metri metrow metria metru meteren 米 メートル',
  yd: 'yd yds yard yards',
  ft: 'ft feet fuss pieds pies piedi',
  s: 's sec secs second seconds sek sekunden secondes segundos secondi seconden sekundy sekund sekunder sekuntia sekunti masodperc 秒',
  min: 'min mins minute minutes minuten minutos minuti minuty minut minuter minutter minuuttia minuutit perc 分 分钟 分鐘',
  h: 'h hrs hours std stunden heures horas uren godziny godzin godz timmar timer tim tuntia tunnit hodiny hodin hod 小时 小時',
  d: 'days',
  c: 'c celsius',
  f: 'f fahrenheit',
  spm: 'spm',
  bpm: 'bpm ppm lpm',
};

const UNIT_WORDS: ReadonlyMap<string, Unit> = new Map(
  Object.entries(WORDS).flatMap(([unit, words]) =>
    words.split(' ').map((word): [string, Unit] => [word, unit as Unit]),
  ),
);

/** Words between a name and its unit. */
const LINKS: ReadonlySet<string> = new Set(['in', 'per', 'pro', 'en', 'em', 'i', 'w', 'v', 'par', 'por', 'na', 'al']);

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
  maxSpeed: ['km', 'mi'],
  ascent: ['m', 'ft'],
  descent: ['m', 'ft'],
  temperature: ['c', 'f'],
  cadence: ['spm'],
  averageHeartRate: ['bpm'],
  maxHeartRate: ['bpm'],
  restingHeartRate: ['bpm'],
  stride: ['m'],
  sleep: TIMES,
  plannedDistance: DISTANCES,
  plannedDuration: TIMES,
  firstHalfPace: ['km', 'mi'],
  secondHalfPace: ['km', 'mi'],
  firstHalfHeartRate: ['bpm'],
  secondHalfHeartRate: ['bpm'],
  heartRateCap: ['bpm'],
  zone1: TIMES,
  zone2: TIMES,
  zone3: TIMES,
  zone4: TIMES,
  zone5: TIMES,
  zone6: TIMES,
  zone7: TIMES,
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
