/**
 * How a cell shows its number, as far as it changes what is read. `date` has at least a day, a month or a weekday;
 * `time` only parts of a day; all else is `number`.
 */
export type NumberFormat =
  | { readonly kind: 'number'; readonly form: NumberForm }
  | { readonly kind: 'date'; readonly has: DateParts }
  | { readonly kind: 'time'; readonly tokens: readonly FormatToken[] };

export interface NumberForm {
  /** Text in front of the number and behind it: ` km`. */
  readonly before: string;
  readonly after: string;
  /** Digits behind the point; absent: as many as there are. */
  readonly decimals?: number;
  /** What is shown is the number times this: 100 for percents, 1/1000 for metres shown as kilometres. */
  readonly times: number;
  /** Digits with text among them, `0"h"00`: in order, a place for digits being as many zeros. */
  readonly pattern?: readonly string[];
}

export interface DateParts {
  readonly year: boolean;
  readonly month: boolean;
  readonly day: boolean;
  readonly weekday: boolean;
  /** Hours, minutes, seconds beside the date. */
  readonly time: boolean;
}

export interface FormatToken {
  /** `literal` is shown as it is; `h`, `m`, `s` are parts of the day; `H`, `M`, `S` count on beyond a day, hour, minute. */
  readonly is:
    | 'literal'
    | 'digit'
    | 'year'
    | 'month'
    | 'day'
    | 'weekday'
    | 'h'
    | 'm'
    | 's'
    | 'H'
    | 'M'
    | 'S'
    | 'percent';
  readonly text: string;
}

/** Longest code that is looked at. Excel takes no more than 255 characters. */
const LONGEST_CODE = 255;

const TOKEN =
  /"([^"]*)"?|\\(.)|[_*].|\[(h+|m+|s+)\]|\[\$([^\]-]{0,10})[^\]]*\]|\[[^\]]*\]|(am\/pm|a\/p|上午\/下午)|(y+|e+(?![+-])|b+)|(m+)|(d+|a{3,4})|(h+)|(s+)|([0#?]+)|(%)|([.,])|(.)/giu;

const elapsedOf = (text: string): FormatToken['is'] => (/^h/i.test(text) ? 'H' : /^m/i.test(text) ? 'M' : 'S');

const tokenOf = (match: RegExpMatchArray): FormatToken | undefined => {
  const [, quoted, escaped, elapsed, currency, half, year, month, day, hour, second, digits, percent, point, other] =
    match;
  const literal = quoted ?? escaped ?? currency ?? other;
  if (literal !== undefined) return { is: 'literal', text: literal };
  if (elapsed !== undefined) return { is: elapsedOf(elapsed), text: elapsed };
  if (half !== undefined) return { is: 'literal', text: '' };
  if (year !== undefined) return { is: 'year', text: year };
  if (month !== undefined) return { is: 'month', text: month };
  if (day !== undefined) return { is: /^(?:d{3,}|a)/i.test(day) ? 'weekday' : 'day', text: day };
  if (hour !== undefined) return { is: 'h', text: hour };
  if (second !== undefined) return { is: 's', text: second };
  if (digits !== undefined) return { is: 'digit', text: digits };
  if (percent !== undefined) return { is: 'percent', text: '%' };
  return point === undefined ? undefined : { is: 'digit', text: point };
};

/** An `m` behind hours or in front of seconds is minutes. */
const withMinutes = (tokens: readonly FormatToken[]): readonly FormatToken[] => {
  const parts = tokens.filter(({ is }) => is !== 'literal' && is !== 'digit');
  return tokens.map((token) => {
    if (token.is !== 'month') return token;
    const at = parts.indexOf(token);
    const isMinute = /^[hH]$/.test(parts[at - 1]?.is ?? '') || /^[sS]$/.test(parts[at + 1]?.is ?? '');
    return isMinute && token.text.length <= 2 ? { is: 'm', text: token.text } : token;
  });
};

/** The first of up to four sections, which positive numbers are shown by. */
const firstSection = (code: string): string => /^(?:"[^"]*"?|\\.|\[[^\]]*\]|[^;"\\[]|\[)*/u.exec(code)?.[0] ?? '';

const textOf = (tokens: readonly FormatToken[]): string => tokens.map(({ text }) => text).join('');

/** Places for digits with text among them, where the text is more than a sign. */
const patternOf = (tokens: readonly FormatToken[]): readonly string[] | undefined => {
  const isMixed = tokens.some(({ is, text }) => is === 'literal' && text.trim() !== '');
  if (!isMixed || tokens.some(({ is, text }) => is === 'digit' && /[.,]/.test(text))) return undefined;
  return tokens.map(({ is, text }) => (is === 'digit' ? '0'.repeat(text.length) : text));
};

const GENERAL: NumberForm = { before: '', after: '', times: 1 };

/** Fractions and powers of ten are shown as plain numbers. */
const isSpecial = (section: string): boolean => /[?#0]\s*\/\s*[?#0-9]|E[+-]/i.test(section);

const numberForm = (section: string, tokens: readonly FormatToken[]): NumberForm => {
  const isDigit = ({ is }: FormatToken): boolean => is === 'digit';
  const [first, last] = [tokens.findIndex(isDigit), tokens.findLastIndex(isDigit)];
  if (first < 0 || isSpecial(section)) return GENERAL;
  const places = tokens.slice(first, last + 1);
  const digits = textOf(places.filter(isDigit));
  const thousands = /,+$/.exec(digits)?.[0].length ?? 0;
  const percents = tokens.filter(({ is }) => is === 'percent').length;
  const pattern = patternOf(places);
  return {
    before: textOf(tokens.slice(0, first)),
    after: textOf(tokens.slice(last + 1)),
    decimals: (/\.([0#?]*)/.exec(digits)?.[1] ?? '').length,
    times: 100 ** percents / 1000 ** thousands,
    ...(pattern !== undefined && { pattern }),
  };
};

const tokensOf = (code: string): readonly FormatToken[] =>
  [...code.matchAll(TOKEN)].flatMap((match) => tokenOf(match) ?? []);

const GENERAL_WORD = /general/i;

const generalForm = (section: string): NumberForm => {
  const [before = '', after = ''] = section.split(GENERAL_WORD).map((part) => textOf(tokensOf(part)));
  return { ...GENERAL, before, after };
};

/** What a code of number formats means (ECMA-376 part 1, 18.8.31): `0.0" km"`, `d-mmm`, `[h]:mm`. */
export const numberFormat = (code: string): NumberFormat => {
  const section = firstSection(code.slice(0, LONGEST_CODE));
  if (GENERAL_WORD.test(section)) return { kind: 'number', form: generalForm(section) };
  const tokens = withMinutes(tokensOf(section));
  const has = (...kinds: readonly FormatToken['is'][]): boolean => tokens.some(({ is }) => kinds.includes(is));
  const hasDigits = tokens.some(({ is, text }) => is === 'digit' && /[0#?]/.test(text));
  const time = has('h', 'm', 's', 'H', 'M', 'S');
  // Some programs leave the unit in "0 km" without quotes.
  if (has('year', 'day', 'weekday') || (has('month') && !hasDigits)) {
    return {
      kind: 'date',
      has: { year: has('year'), month: has('month'), day: has('day'), weekday: has('weekday'), time },
    };
  }
  return time ? { kind: 'time', tokens } : { kind: 'number', form: numberForm(section, tokens) };
};
