import type { RatingScale } from '../../core/rating-scale.ts';
import { foldName } from '../csv/fold-name.ts';
import { HEADER_WORDS } from '../csv/header-words/index.ts';
import { WELLNESS_WORDS, type WellnessField } from './wellness-words.ts';

export type SleepUnit = 'h' | 'min' | 's';

export interface WellnessColumn {
  readonly index: number;
  readonly header: string;
  readonly field: WellnessField;
  readonly unit?: SleepUnit;
  readonly scale?: RatingScale;
}

const compact = (folded: string): string => folded.replaceAll(' ', '');

/** Fields of logs whose header names are known in many languages. */
const ABROAD = [
  ['date', 'start'],
  ['restingHeartRateBpm', 'restingHeartRate'],
  ['sleepS', 'sleep'],
  ['soreness', 'soreness'],
] as const;

const namesAbroad = (): (readonly [string, WellnessField])[] =>
  Object.values(HEADER_WORDS).flatMap((words) =>
    ABROAD.flatMap(([field, name]) =>
      (words()[name] ?? '').split('|').map((word) => [compact(foldName(word)), field] as const),
    ),
  );

const namesOf = (): ReadonlyMap<string, WellnessField> =>
  new Map([
    ...namesAbroad(),
    ...Object.entries(WELLNESS_WORDS).flatMap(([field, words]) =>
      words.map((word) => [word, field as WellnessField] as const),
    ),
  ]);

let known: ReadonlyMap<string, WellnessField> | undefined;

const fieldNamed = (name: string): WellnessField | undefined => {
  known ??= namesOf();
  return name === '' ? undefined : known.get(name);
};

const UNITS: Readonly<Record<string, SleepUnit>> = {
  h: 'h',
  hr: 'h',
  hrs: 'h',
  hour: 'h',
  hours: 'h',
  min: 'min',
  mins: 'min',
  minutes: 'min',
  s: 's',
  sec: 's',
  secs: 's',
  seconds: 's',
};
/** Units that are no question of ours: heart rates are in bpm, variability in ms. */
const SETTLED_UNITS = / (?:bpm|ms|yes no|y n|0 1)$/;

/** `soreness 1 5`, `mood of 10`, `fatigue 0 to 10`. */
const SCALE = /^(\D+?)(?: ([01])(?: to)?| (?:of|out of))? (3|4|5|6|7|10|100)$/;

const withScale = (name: string): { readonly rest: string; readonly scale?: RatingScale } => {
  const match = SCALE.exec(name);
  if (match === null) return { rest: name };
  return { rest: match[1]!, scale: { least: Number(match[2] ?? 1), most: Number(match[3]) } };
};

const sleepColumn = (name: string): { readonly unit: SleepUnit } | undefined => {
  // `sleepSecs`, `sleep h`, `hours of sleep`: the unit stands behind the name, grown together with it or not.
  const match = /^(.*?) ?(hours|hrs|hr|hour|h|minutes|mins|min|seconds|secs|sec|s)$/.exec(name);
  if (match === null || fieldNamed(compact(match[1]!)) !== 'sleepS') return undefined;
  return { unit: UNITS[match[2]!]! };
};

const columnOf = (header: string, index: number): WellnessColumn | undefined => {
  const name = foldName(header).replace(SETTLED_UNITS, '');
  const plain = fieldNamed(compact(name));
  if (plain !== undefined) return { index, header, field: plain, ...(/^hours/.test(name) && { unit: 'h' as const }) };
  const sleep = sleepColumn(name);
  if (sleep !== undefined) return { index, header, field: 'sleepS', ...sleep };
  const { rest, scale } = withScale(name);
  const field = fieldNamed(compact(rest));
  return field === undefined || scale === undefined ? undefined : { index, header, field, scale };
};

/** What the cells of a header row name, each field once: the first column of it counts. */
export const wellnessColumns = (headers: readonly string[]): readonly WellnessColumn[] => {
  const columns = headers.flatMap((header, index) => columnOf(header, index) ?? []);
  return columns.filter((column, at) => columns.findIndex(({ field }) => field === column.field) === at);
};
