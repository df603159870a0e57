import { present } from '../../core/present.ts';
import type { Amount, AmountUnit } from './item.ts';

interface One {
  readonly value: number;
  readonly unit: AmountUnit;
  readonly end: number;
  readonly assumed?: string;
}

/** Units by their words; sticky, after an optional blank or hyphen. */
const UNITS: readonly { readonly unit: AmountUnit; readonly factor?: number; readonly match: RegExp }[] = [
  { unit: 'plan', match: /\s?plu\b/y },
  {
    unit: 'km',
    match:
      /[ -]?(?:kilomet(?:er|re|ro|ri)s?|kilometr\p{L}{0,3}|kms?|km'?s|k|км|километр\p{L}{0,3})\.?(?!(?!x ?\d)[^\P{L}\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])/uy,
  },
  { unit: 'km', match: /\s?(?:公里|千米|キロメートル|キロ|킬로미터|킬로)(?!ペース)/y },
  {
    unit: 'mi',
    match:
      /[ -]?(?:milers?|miles?|mi|mls?|millas?|meilen?|milhas?|mijl(?:en)?|miglia|ml|миль|миля|мили)\.?(?!(?!x ?\d)\p{L})|\s?(?:マイル|英里|마일)/uy,
  },
  { unit: 'yard', match: /[ -]?(?:yards?|yds?)\.?(?!(?!x ?\d)\p{L})/uy },
  {
    unit: 'metre',
    match:
      /[ -]?(?:met(?:er|re|ro|ri)s?|mts?|mtrs?|metr(?:ow|u|y)?|м|метр\p{L}{0,2})\.?(?!(?!x ?\d)[\p{L}\d])|\s?(?:米|メートル|미터)/uy,
  },
  {
    unit: 'minute',
    match:
      /[ -]?(?:minut(?:e|es|en|er|i|o|os|a|y|u|t)?|minuuttia|minuten|minutter|minuta|mins?|mn|dakika|dk|dakikalik|минут[аыу]?|мин|perc)\.?(?!(?!x ?\d)[^\P{L}\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])|\s?(?:分钟|分鐘|分間|分|분)/uy,
  },
  {
    unit: 'hour',
    match:
      /[ -]?(?:hours?|hrs?|h|stunden?|std|heures?|or[ae]|horas?|uur|uren|timmar|timme|timer?|tunti?a?|godz(?:in[ay]?)?|hod(?:in[ay]?)?|saat|часа?|часов|ч)\.?(?!(?!x ?\d)\p{L})|\s?(?:小时|小時|時間|시간)/uy,
  },
  {
    unit: 'second',
    match:
      /[ -]?(?:seconds?|secs?|s|sek(?:und(?:en|er|y|a)?)?|secondi?|segundos?|segs?|seconden|sn|saniye|секунд[ыа]?|сек|с|sekuntia)\.?(?!(?!x ?\d)\p{L})|\s?(?:秒|초)/uy,
  },
  { unit: 'second', match: /\s?(?:"|'')/y },
  { unit: 'minute', match: /\s?'(?!\p{L})/uy },
  { unit: 'm', match: /[ -]?m\.?(?!(?!x ?\d)(?:[^\P{L}\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|'))/uy },
  { unit: 'percent', match: /\s?%/y },
];

/** `½` is folded to `.5`: "1 ½ mi" has a blank before it. */
const NUMBER = /\d{1,2} \.(?:25|5|75)(?!\d)|\d{1,6}(?:\.\d{1,3})?|\.\d{1,2}/y;
const CLOCK = /(\d{1,3}):([0-5]\d)(?::([0-5]\d))?(?![\d:])(?:\s?(h|hrs?|std|hours?|uhr)(?!\p{L}))?/uy;
const HOURS =
  /(\d{1,2})\s?(?:hours?|hrs?|h|std|stunden?|heures?|or[ae]|horas?|uur|u|timmar|timme|timer?|t|tunti?a?|godz(?:in[ay])?|hod(?:in[ay])?|saat|часа?|часов|ч|小时|小時|時間|시간)\.?\s?(?:and\s|et\s|y\s|e\s|und\s|og\s|och\s|en\s|i\s)?(\d{1,2})(?:\s?(?:minut\p{L}{0,3}|mins?|mn|m|'|分钟|分鐘|分|분|мин(?:ут)?|dk))?(?![\d:.x'"]|\s?(?:km|mi|k|x)\b)/uy;
const GLUED_HOURS = /^\d{1,2}\s?\p{L}{1,3}\d|[^\d]$/u;
const MINUTES =
  /(\d{1,3})(?:'|min|m|分|분|\smin\s)\s?([0-5]\d)(?:"|''|secs?|s|秒|초|\s(?:secs?|s)\b)?(?![\d:.x'%]|\s?(?:km|k|x)\b)/y;

/** Half an hour, alone or behind whole ones: "1 1/2 h", "1h1/2", "1/2 hour". */
const HALF_HOURS =
  /(?:(\d{1,2})(?: ?(?:h|hrs?|hours?|heures?|std)(?: (?:and|et|und))? ?| ))?(?<!\d)1\/2(?![\d/.])(?: ?-?(?:h|hrs?|hours?|heures?|std|stunden?|horas?|or[ae]|uur)(?!\p{L})|(?<=(?:h|hours?|heures?) ?1\/2))/uy;
/** Metres of the track in the plural: "8 x 400s". Seconds are not told in such figures. */
const TRACK_PLURAL = /(?:200|400|800|1000|1200|1600)s(?![\p{L}\d])(?! ?(?:rest|rec|jog|walk|easy|off|on|z\d|@ ?z))/uy;
/** Parts of a mile. "3/4 mi" alone may be three or four: three quarters is assumed. */
const FRACTION =
  /(?:(\d{1,2})[ +-]?)?(?:(?<!\d)|(?<=\d[ +-]))(?:([13])\/4|(1)\/2)(?![\d/.])(?:[ -]?(?:milers?|miles?|mi)(?!\p{L})|(?= ?(?:recovery|rec|jog|jogs|walk)\b))/uy;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const clockAt = (text: string, at: number): One | undefined => {
  const found = matchAt(CLOCK, text, at);
  if (found === null) return undefined;
  const [all, first, second, third, hours] = found;
  const end = at + all.length;
  const isHours = third !== undefined || hours !== undefined;
  const value = Number(first) * 60 + Number(second) + (isHours ? 0 : 0);
  if (third !== undefined) return { value: value * 60 + Number(third), unit: 'second', end };
  // A leading zero is an hour that is not there: 0:45.
  if (hours !== undefined || /^0\d?$/.test(first ?? '')) return { value: value * 60, unit: 'second', end };
  return { value, unit: 'clock', end };
};

const compositeAt = (text: string, at: number): One | undefined => {
  const hours = matchAt(HOURS, text, at);
  if (hours !== null && Number(hours[2]) < 60 && GLUED_HOURS.test(hours[0])) {
    return { value: Number(hours[1]) * 3600 + Number(hours[2]) * 60, unit: 'second', end: at + hours[0].length };
  }
  const minutes = matchAt(MINUTES, text, at);
  if (minutes === null) return undefined;
  return { value: Number(minutes[1]) * 60 + Number(minutes[2]), unit: 'second', end: at + minutes[0].length };
};

const fractionAt = (text: string, at: number): One | undefined => {
  if (/[\d./]/.test(text.charAt(at - 1))) return undefined;
  const found = matchAt(FRACTION, text, at);
  if (found === null) return undefined;
  const [all, whole, quarters] = found;
  const isLoose = quarters === '3' && whole === undefined && !/x ?$/.test(text.slice(Math.max(0, at - 2), at));
  // "3/4 miles": from three to four.
  if (isLoose && /s$/.test(all)) return undefined;
  return {
    value: Number(whole ?? 0) + (quarters === undefined ? 0.5 : Number(quarters) / 4),
    unit: 'mi',
    end: at + all.length,
    ...(isLoose ? { assumed: 'three quarters' } : {}),
  };
};

const halfHoursAt = (text: string, at: number): One | undefined => {
  if (/[\d./]/.test(text.charAt(at - 1))) return undefined;
  const found = matchAt(HALF_HOURS, text, at);
  if (found === null) return undefined;
  return { value: Number(found[1] ?? 0) * 3600 + 1800, unit: 'second', end: at + found[0].length };
};

const trackAt = (text: string, at: number): One | undefined => {
  const found = /[\d./:]/.test(text.charAt(at - 1)) ? null : matchAt(TRACK_PLURAL, text, at);
  return found === null
    ? undefined
    : { value: Number.parseInt(found[0], 10), unit: 'metre', end: at + found[0].length };
};

const unitAt = (text: string, at: number): { readonly unit: AmountUnit; readonly end: number } | undefined => {
  for (const { unit, match } of UNITS) {
    const found = matchAt(match, text, at);
    if (found !== null) return { unit, end: at + found[0].length };
  }
  return undefined;
};

const oneAt = (text: string, at: number): One | undefined => {
  const whole =
    clockAt(text, at) ?? halfHoursAt(text, at) ?? compositeAt(text, at) ?? fractionAt(text, at) ?? trackAt(text, at);
  if (whole !== undefined) return whole;
  const number = matchAt(NUMBER, text, at);
  if (number === null) return undefined;
  const end = at + number[0].length;
  const unit = unitAt(text, end);
  return { value: Number(number[0].replace(' ', '')), unit: unit?.unit ?? 'count', end: unit?.end ?? end };
};

const BETWEEN =
  /\s?-\s?(?=[\d.])|\s(?:to|bis|a|tot|til|till|do|до|al|ate|ou|or|och|y|bis zu)\s(?=\d)|\s?(?:から|到|至|에서)\s?(?=\d)/y;
const PER =
  /\s?(?:min(?:utes?)?\s?)?(?:\/|per\s|a\s|pro\s|par\s|por\s|al\s|je\s)\s?(kilomet(?:er|re|ro)|km|k|mile|mi|ml|m|公里|キロ|км|킬로|mila)(?!(?!x ?\d)\p{L})/uy;

/** Between whole numbers, the larger one behind: "8/10 km", "45/60 min". */
const STROKE = /\/(?=\d)/y;
const STROKE_UNITS: readonly AmountUnit[] = ['km', 'mi', 'minute', 'plan'];

const strokeEndAt = (text: string, near: One, at: number): One | undefined => {
  // "60/90/120 min" is a list.
  if (text.charAt(at - 1) === '/') return undefined;
  if (near.unit !== 'count' || !Number.isInteger(near.value) || matchAt(STROKE, text, near.end) === null)
    return undefined;
  const far = oneAt(text, near.end + 1);
  const fits =
    far !== undefined &&
    STROKE_UNITS.includes(far.unit) &&
    Number.isInteger(far.value) &&
    far.value > near.value &&
    far.value <= 2 * near.value;
  return fits ? { ...far, assumed: 'a range' } : undefined;
};

/** The far end of a range, where the text goes on with one in a fitting unit. */
const farEndAt = (text: string, near: One, at: number): One | undefined => {
  const between = matchAt(BETWEEN, text, near.end);
  if (between === null) return strokeEndAt(text, near, at);
  const far = oneAt(text, near.end + between[0].length);
  if (far === undefined || far.value < 0) return undefined;
  const isWord = between[0].trim().length > 1 || /[a-z]/.test(between[0]);
  const fits =
    near.unit === far.unit ||
    near.unit === 'count' ||
    (far.unit === 'count' && near.unit !== 'clock' && !isWord && false);
  if (!fits || (isWord && far.unit === 'count')) return undefined;
  // "400 a 1:28": a length and its time.
  if (near.unit === 'count' && far.unit === 'clock' && near.value * 60 > far.value) return undefined;
  // "5 - 400 m": two things with a dash between them.
  if (near.unit === 'count' && far.unit !== 'count' && far.value < near.value && far.unit !== 'clock') return undefined;
  return far;
};

const paceAt = (text: string, at: number): { readonly per: 'km' | 'mi'; readonly end: number } | undefined => {
  const found = matchAt(PER, text, at);
  if (found === null) return undefined;
  return { per: /^(?:mile|mi|ml|m|mila)$/.test(found[1] ?? '') ? 'mi' : 'km', end: at + found[0].length };
};

const asSeconds = ({ value, unit }: One, fallback: AmountUnit): number => {
  const known = unit === 'count' ? fallback : unit;
  return known === 'minute' || (known === 'count' && value < 60) ? value * 60 : value;
};

/** The number, range or time that begins at this place of a folded text; undefined where none does. */
export const readAmount = (text: string, at: number): Amount | undefined => {
  const near = oneAt(text, at);
  if (near === undefined) return undefined;
  const far = farEndAt(text, near, at) ?? near;
  const isTime = ['clock', 'second', 'minute'].includes(far.unit);
  const pace = isTime || far.unit === 'count' ? paceAt(text, far.end) : undefined;
  if (pace !== undefined && (isTime || near.value < 16)) {
    const [low, high] = [asSeconds(near, far.unit), asSeconds(far, far.unit)];
    return {
      type: 'amount',
      from: at,
      to: pace.end,
      low: Math.min(low, high),
      high: Math.max(low, high),
      unit: 'pace',
      per: pace.per,
    };
  }
  const low = near.unit === 'count' && far.unit === 'clock' ? near.value * 60 : near.value;
  return present<Amount>({
    type: 'amount',
    from: at,
    to: far.end,
    low: Math.min(low, far.value),
    high: Math.max(low, far.value),
    unit: far.unit,
    per: undefined,
    assumed: far.assumed,
  });
};
