import type { Range, ToldDistance } from '../../core/plan.ts';
import { foldName } from '../../readers/csv/fold-name.ts';

type Unit = NonNullable<ToldDistance['unit']>;

const UNITS: Readonly<Record<string, Unit>> = {
  km: 'km',
  kms: 'km',
  k: 'km',
  kilometer: 'km',
  kilometers: 'km',
  kilometre: 'km',
  kilometres: 'km',
  kilometern: 'km',
  kilometros: 'km',
  quilometros: 'km',
  chilometri: 'km',
  км: 'km',
  公里: 'km',
  キロ: 'km',
  千米: 'km',
  mi: 'mi',
  mile: 'mi',
  miles: 'mi',
  mls: 'mi',
  mileage: 'mi',
  meilen: 'mi',
  millas: 'mi',
  milhas: 'mi',
  miglia: 'mi',
  マイル: 'mi',
  英里: 'mi',
  m: 'm',
  meter: 'm',
  meters: 'm',
  metre: 'm',
  metres: 'm',
  metern: 'm',
  metros: 'm',
  metri: 'm',
};

/** Unit that a header names: `Distance (km)`, `Miles`, `PlannedDistanceInMeters`. `Mileage` alone names none. */
export const unitInHeader = (header: string): Unit | undefined => {
  const words = foldName(header.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')).split(' ');
  const units = words.flatMap((word) => (word === 'mileage' || UNITS[word] === undefined ? [] : [UNITS[word]!]));
  return new Set(units).size === 1 ? units[0] : undefined;
};

const NUMBER = '(\\d{1,6}(?:[.,]\\d{1,3})?)';
const DISTANCE = new RegExp(`^[~≈<>]?\\s*${NUMBER}(?:\\s*(?:-|–|—|to|bis|à|a)\\s*${NUMBER})?\\s*(\\p{L}*)\\.?$`, 'u');

const toNumber = (digits: string): number => Number(digits.replace(',', '.'));

/** `40`, `40 mi`, `12-14 km`, `8,5`: a distance and nothing else. */
export const readToldDistance = (text: string, unit?: Unit): ToldDistance | undefined => {
  if (text.length > 40) return undefined;
  const match = DISTANCE.exec(text.replace(/\s+/g, ' ').trim());
  if (match === null) return undefined;
  const own = match[3] === '' ? undefined : UNITS[match[3]!.toLowerCase()];
  if (match[3] !== '' && own === undefined) return undefined;
  const low = toNumber(match[1]!);
  const high = match[2] === undefined ? low : toNumber(match[2]);
  const known = own ?? unit;
  return { range: [Math.min(low, high), Math.max(low, high)], ...(known === undefined ? {} : { unit: known }) };
};

/** Seconds of a bare number in a column of durations. */
export const SECONDS_PER = { h: 3600, min: 60, s: 1 } as const;
export type DurationUnit = keyof typeof SECONDS_PER;

const CLOCK = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?$/;
const WORDS =
  /^(?:(\d{1,3}(?:[.,]\d{1,2})?) ?(?:h|hr|hrs|hour|hours|std|stunden?|heures?|horas?|ore|u|uur|t|時間|小时)\.?)? ?(?:(\d{1,4}(?:[.,]\d{1,2})?) ?(?:m|min|mins|minutes?|minuten|minutos|minuti|['′’]|分|分钟)?\.?)?$/i;

/** Seconds of `0:45`, `45 min`, `1h30`, `1:05:00`, `45`; two parts are hours and minutes, unless they would make a day. */
const secondsIn = (text: string, unit: DurationUnit): number | undefined => {
  const clock = CLOCK.exec(text);
  if (clock !== null) {
    const [a, b] = [Number(clock[1]), Number(clock[2])];
    if (clock[3] !== undefined) return a * 3600 + b * 60 + Number(clock[3]);
    return unit === 'min' && a >= 10 ? a * 60 + b : a * 3600 + b * 60;
  }
  if (/^\d+(?:[.,]\d+)?$/.test(text)) return toNumber(text) * SECONDS_PER[unit];
  const words = WORDS.exec(text);
  if (words === null || (words[1] === undefined && words[2] === undefined)) return undefined;
  return toNumber(words[1] ?? '0') * 3600 + toNumber(words[2] ?? '0') * 60;
};

const SPAN = /\s*(?:-|–|—|\bto\b|\bbis\b)\s*/;

/** A duration or a range of them and nothing else, in seconds; `45-60` shares the unit of its end. */
export const readToldDuration = (text: string, unit: DurationUnit): Range | undefined => {
  if (text.length > 40) return undefined;
  const parts = text.replace(/\s+/g, ' ').trim().split(SPAN);
  if (parts.length > 2 || parts[0] === '') return undefined;
  const word = /[^\d:.,]+$/.exec(parts[1] ?? '')?.[0] ?? '';
  const low = secondsIn(parts.length === 2 && /^\d+$/.test(parts[0]!) ? `${parts[0]}${word}` : parts[0]!, unit);
  const high = parts[1] === undefined ? low : secondsIn(parts[1], unit);
  if (low === undefined || high === undefined) return undefined;
  return [Math.min(low, high), Math.max(low, high)];
};

/** Unit that a header of durations names; minutes where it names none. */
export const durationUnitIn = (header: string): DurationUnit | undefined => {
  const name = foldName(header.replace(/(?<=[a-z])(?=[A-Z])/g, ' '));
  if (/(?:^| )(?:h|hr|hrs|hours|stunden|std|heures|horas|ore)(?: |$)/.test(name)) return 'h';
  if (/(?:^| )(?:min|mins|minutes|minuten|minutos|minuti|m)(?: |$)/.test(name)) return 'min';
  return /(?:^| )(?:s|sec|secs|seconds|sekunden)(?: |$)/.test(name) ? 's' : undefined;
};
