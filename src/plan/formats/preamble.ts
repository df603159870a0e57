import type { PlacedText, Span } from '../../core/plan.ts';
import { present } from '../../core/present.ts';
import { spanOf } from '../../core/span-of.ts';
import { cleanLine } from '../../readers/csv/clean-text.ts';
import { readToldDate, settleDates, type ToldDate } from './plan-dates.ts';

/** What the lines above a plan, its comments and its headings say of it. */
export interface Preamble {
  readonly title?: string;
  readonly distanceUnit?: 'km' | 'mi';
  readonly race?: { readonly day?: string; readonly distanceM?: number; readonly span?: Span };
  /** First day of the plan. */
  readonly start?: string;
  /** The one year that is named. */
  readonly year?: number;
}

const UNITS =
  /^(?:distance )?(?:units?|einheit(?:en)?|unites?|unidades|unita)\s*[:=,;\t|]\s*(km|kms|kilomet(?:er|re)s?|mi|miles?|metric|imperial)\b/i;
const TITLE = /^(?:plan|name|title|plan name|plan title|titel|titre)\s*[:=]\s*(\S.*)$/i;
const RACE =
  /\b(?:race|race ?day|race date|goal race|goal|target|event|wettkampf|zielrennen|rennen|course|objectif|carrera|gara|prova|wedstrijd|tavling|lopp|løb|kisa|start|zawody|zavod|marathon|half[- ]marathon|halbmarathon|semi-marathon|maraton|maratona)\b|гонка|старт|yarış|レース|大会|比赛|대회/iu;
const START = /\b(?:start(?: date|s)?|starting|begin(?:s|ning)?|beginn|start am|debut|inicio|inizio)\b/i;

const DATE_PARTS = [
  /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/,
  /\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}/,
  /\d{1,2}(?:st|nd|rd|th|\.)?[ -]\p{L}{3,12}\.?,?[ -]\d{4}/u,
  /\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}/u,
  /\d{4}年\d{1,2}月\d{1,2}日/,
] as const;

/** A whole date inside a line, and where. */
const dateIn = (
  line: string,
): { readonly date: ToldDate; readonly at: number; readonly length: number } | undefined => {
  if (line.length > 400) return undefined;
  for (const pattern of DATE_PARTS) {
    const match = pattern.exec(line);
    const told = match === null ? undefined : readToldDate(match[0]);
    if (match !== null && told !== undefined) return { date: told.date, at: match.index, length: match[0].length };
  }
  return undefined;
};

const KM = 1000;
const MILE = 1609.344;
const DISTANCES: readonly (readonly [RegExp, number])[] = [
  [
    /half[- ]?marathon|halbmarathon|semi-?marathon|media marat[oó]n|mezza|halve marathon|\bhalf\b|\bhm\b|ハーフ|半马|하프/i,
    21_097.5,
  ],
  [/marathon|marat[oó]na?|マラソン|马拉松|마라톤/i, 42_195],
];

/** Length of the race that a line names, in metres. */
export const raceDistanceIn = (line: string): number | undefined => {
  const named = DISTANCES.find(([pattern]) => pattern.test(line));
  if (named !== undefined) return named[1];
  const match = /(?:^|[^\d.])(\d{1,3}(?:[.,]\d{1,2})?)\s?(k|km|mi|miles?)\b/i.exec(line);
  if (match === null) return undefined;
  const value = Number(match[1]!.replace(',', '.'));
  return value * (/^k/i.test(match[2]!) ? KM : MILE);
};

/** `All distances in km`, `(miles)`. */
const SAID_UNIT =
  /\b(?:distances?|mileage|numbers|all|everything|runs)\b[^.\n]{0,30}\bin (km|kilomet(?:er|re)s|miles|mi)\b|^\(?(?:in )?(km|miles)\)?$/i;

const unitSaid = ({ text }: PlacedText): readonly string[] => {
  if (text.length > 400) return [];
  const set = UNITS.exec(text)?.[1];
  const said = SAID_UNIT.exec(text);
  return set === undefined ? (said === null ? [] : [said[1] ?? said[2]!]) : [set];
};

const unitOf = (word: string): 'km' | 'mi' => (/^(?:k|metric)/i.test(word) ? 'km' : 'mi');

const YEARS = /\b20\d\d\b/g;

const yearIn = (lines: readonly PlacedText[]): number | undefined => {
  const years = new Set(lines.flatMap(({ text }) => text.slice(0, 400).match(YEARS) ?? []));
  return years.size === 1 ? Number([...years][0]) : undefined;
};

interface Settings {
  readonly today: string;
  readonly dateOrder?: 'dmy' | 'mdy';
}

const dayOf = (date: ToldDate, { today, dateOrder }: Settings): string | undefined =>
  settleDates([date], [undefined], { today, ...(dateOrder === undefined ? {} : { order: dateOrder }) }).days[0];

/** A line whose key is what it sets, and the value in the next cell: `Race date,2027-02-07`. */
const raceIn = (lines: readonly PlacedText[], settings: Settings): Preamble['race'] => {
  for (const line of lines) {
    if (!RACE.test(line.text.slice(0, 400))) continue;
    const found = dateIn(line.text);
    if (found === undefined || (START.test(line.text) && !/\brace\b/i.test(line.text))) continue;
    const span = spanOf(line, found.at, found.at + found.length);
    return present({ day: dayOf(found.date, settings), distanceM: raceDistanceIn(line.text), span });
  }
  return undefined;
};

const startIn = (lines: readonly PlacedText[], settings: Settings): string | undefined => {
  for (const line of lines) {
    if (!START.test(line.text.slice(0, 200)) || /\brace\b/i.test(line.text)) continue;
    const found = dateIn(line.text);
    if (found !== undefined) return dayOf(found.date, settings);
  }
  return undefined;
};

const titleIn = (lines: readonly PlacedText[]): string | undefined => {
  for (const { text } of lines) {
    const match = text.length > 400 ? null : TITLE.exec(text);
    if (match !== null) return cleanLine(match[1])?.slice(0, 120);
  }
  return undefined;
};

/** What the lines around a plan say; each line is a comment, a heading or the cells of a row joined. */
export const readPreamble = (lines: readonly PlacedText[], settings: Settings): Preamble => {
  const units = lines.flatMap(unitSaid);
  const type = lines.flatMap(
    ({ text }) => /^(?:type|race|racetype|distance|event)\s*[:=]\s*(.{1,40})$/i.exec(text)?.[1] ?? [],
  );
  const race = raceIn(lines, settings);
  const distanceM = type[0] === undefined ? undefined : raceDistanceIn(type[0]);
  return present<Preamble>({
    title: titleIn(lines),
    distanceUnit: units[0] === undefined ? undefined : unitOf(units[0]),
    race: race ?? (distanceM === undefined ? undefined : { distanceM }),
    start: startIn(lines, settings),
    year: yearIn(lines),
  });
};
