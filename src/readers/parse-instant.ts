/** A moment as a file writes it. Without a zone, `timeS` is computed as if the clock stood on UTC. */
export interface Instant {
  readonly timeS: number;
  /** Minutes east of UTC; absent when the text names no zone. `Z` is 0. */
  readonly offsetMinutes?: number;
}

const ISO = /^([+-]?\d{4,6})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:[.,](\d{1,12}))?\s*(Z|z|[+-]\d\d(?::?\d\d)?)?$/;

const offsetOf = (text: string): number => {
  if (text === 'Z' || text === 'z') return 0;
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(3).replace(':', '') || 0);
  return text.startsWith('-') ? -minutes : minutes;
};

/** No clock on earth is further from UTC. */
const MOST_OFFSET_MINUTES = 14 * 60;

/** Every month has 28 days; the last ones are looked up. */
const hasDay = (year: number, month: number, day: number): boolean =>
  day >= 1 && (day <= 28 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate());

const exists = (hour: number, minute: number, second: number): boolean => hour <= 24 && minute <= 59 && second <= 60;

const isMonth = (month: number): boolean => month >= 1 && month <= 12;

/** Reads an ISO 8601 moment, with or without fraction and zone; undefined when it is none. */
export const parseInstant = (text: string): Instant | undefined => {
  const parts = ISO.exec(text);
  if (parts === null) return undefined;
  const [, year, month, day, hour, minute, second, fraction, zoneText] = parts;
  if (!isMonth(Number(month)) || !hasDay(Number(year), Number(month), Number(day))) return undefined;
  if (!exists(Number(hour), Number(minute), Number(second))) return undefined;
  const wholeMs = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  const clockS = wholeMs / 1000 + (fraction === undefined ? 0 : Number(`0.${fraction}`));
  if (!Number.isFinite(clockS)) return undefined;
  if (zoneText === undefined) return { timeS: clockS };
  const offsetMinutes = offsetOf(zoneText);
  if (Math.abs(offsetMinutes) > MOST_OFFSET_MINUTES) return undefined;
  return { timeS: clockS - offsetMinutes * 60, offsetMinutes };
};
