import { ReadError } from '../../core/errors.ts';

/** An object out of JSON; nothing is known of its members. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Lowest and highest that is believed. */
export type Bounds = readonly [low: number, high: number];

/** No title, note or reason is longer. Tool default, characters. */
const LONGEST_TEXT = 100_000;
/** No list but those of a stream holds more. Tool default. */
const MOST_ITEMS = 1000;
const LONGEST_SHOWN = 40;

/** Control characters but tab and line feed. */
const CONTROLS = /[^\P{Cc}\t\n]/gu;

/** What was found, in a few characters; what nests may nest deeply and is only named. */
const shown = (value: unknown): string => {
  if (value === undefined) return 'missing';
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  const text = JSON.stringify(value);
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}…`;
};

/** What to throw for a member that is not as it must be. */
export const fieldFault = (name: string, value: unknown, expected: string): ReadError =>
  new ReadError(`"${name}" is ${shown(value)}, expected ${expected}`);

const isUnknown = (value: unknown): value is null | undefined => value === null || value === undefined;

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A number, or undefined where it is null or absent. @throws ReadError for anything else and outside the bounds */
export const numberField = (record: JsonObject, name: string, [low, high]: Bounds): number | undefined => {
  const value = record[name];
  if (isUnknown(value)) return undefined;
  if (typeof value === 'number' && value >= low && value <= high) return value;
  throw fieldFault(name, value, `a number from ${low} to ${high}, or null`);
};

/** A text without control characters, or undefined where there is none. @throws ReadError for anything else */
export const textField = (record: JsonObject, name: string): string | undefined => {
  const value = record[name];
  if (isUnknown(value)) return undefined;
  if (typeof value !== 'string') throw fieldFault(name, value, 'a text, or null');
  if (value.length > LONGEST_TEXT) throw fieldFault(name, value, `at most ${LONGEST_TEXT} characters`);
  const text = value.replace(CONTROLS, '');
  return text === '' ? undefined : text;
};

/** One of the words. @throws ReadError for anything else */
export const wordField = <T extends string>(record: JsonObject, name: string, words: readonly T[]): T => {
  const found = words.find((word) => word === record[name]);
  if (found === undefined) throw fieldFault(name, record[name], `one of ${words.join(', ')}`);
  return found;
};

/** An object, or undefined where it is null or absent. @throws ReadError for anything else */
export const objectField = (record: JsonObject, name: string): JsonObject | undefined => {
  const value = record[name];
  if (isUnknown(value)) return undefined;
  if (!isJsonObject(value)) throw fieldFault(name, value, 'an object, or null');
  return value;
};

/** A list, each member read by `item`; undefined where it is null or absent. @throws ReadError for anything else */
export const listField = <T>(
  record: JsonObject,
  name: string,
  item: (value: unknown, name: string) => T,
): readonly T[] | undefined => {
  const value = record[name];
  if (isUnknown(value)) return undefined;
  if (!Array.isArray(value) || value.length > MOST_ITEMS) {
    throw fieldFault(name, value, `a list of at most ${MOST_ITEMS}, or null`);
  }
  return value.map((one) => item(one, name));
};

/** For lists of numbers. */
export const numberItem =
  ([low, high]: Bounds) =>
  (value: unknown, name: string): number => {
    if (typeof value === 'number' && value >= low && value <= high) return value;
    throw fieldFault(name, value, `numbers from ${low} to ${high}`);
  };

/** For lists of texts. */
export const textItem = (value: unknown, name: string): string => {
  if (typeof value === 'string' && value.length <= LONGEST_TEXT) return value.replace(CONTROLS, '');
  throw fieldFault(name, value, 'texts');
};
