import { readQuantity } from '../csv/read-number.ts';
import type { SleepUnit } from './wellness-columns.ts';

const HOUR_S = 3600;
const MINUTE_S = 60;
const SECONDS: Readonly<Record<SleepUnit, number>> = { h: HOUR_S, min: MINUTE_S, s: 1 };

/** `7h 49min`, `7 h`, `45 min`. */
const WORDS = /^(?:(\d{1,2}) ?h(?:(?:ou)?rs?)?)?,? ?(?:(\d{1,3}) ?m(?:in(?:utes|s)?)?)?$/i;
const CLOCK = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/;

/** A length of sleep that tells its own unit, seconds. */
const stated = (text: string): number | undefined => {
  const clock = CLOCK.exec(text);
  if (clock !== null) return Number(clock[1]) * HOUR_S + Number(clock[2]) * MINUTE_S + Number(clock[3] ?? 0);
  const words = WORDS.exec(text);
  if (words === null || (words[1] === undefined && words[2] === undefined)) return undefined;
  return Number(words[1] ?? 0) * HOUR_S + Number(words[2] ?? 0) * MINUTE_S;
};

/** What a night usually is in each unit; nothing lies in two of them. Tool default. */
const USUAL: readonly (readonly [SleepUnit, low: number, high: number])[] = [
  ['h', 3, 14],
  ['min', 180, 840],
  ['s', 10_800, 50_400],
];

/** The unit in which most of these numbers would be nights; undefined = none. */
export const sleepUnitOf = (cells: readonly string[]): SleepUnit | undefined => {
  const values = cells.flatMap((cell) => readQuantity(cell, 'point')?.value ?? []).filter((value) => value > 0);
  const fitting = USUAL.map(
    ([unit, low, high]) => [unit, values.filter((value) => value >= low && value <= high).length] as const,
  ).find(([, count]) => count > values.length / 2);
  return fitting?.[0];
};

/** A cell as a length of sleep in seconds; undefined = it is none. `unit` is that of plain numbers. */
export const sleepSeconds = (cell: string, unit: SleepUnit | undefined): number | undefined => {
  const own = stated(cell.trim());
  if (own !== undefined || unit === undefined) return own;
  const quantity = readQuantity(cell, 'point');
  return quantity === undefined || quantity.isNamedOtherwise ? undefined : quantity.value * SECONDS[unit];
};
