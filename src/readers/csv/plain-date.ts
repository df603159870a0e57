/** Halves of the day, as the word stands before or behind the clock. */
const HALVES: readonly (readonly [word: RegExp, half: string])[] = [
  [/上午|午前|오전|凌晨|早上/g, 'AM'],
  [/下午|午後|오후|晚上/g, 'PM'],
];

/** Words between the parts of a date: `29 de mai. de 2022 às 15:53`, `29 maj 2022 kl. 15:53`. */
const FILLERS = /(?<=[\d.,] )(?:de|del|à|às|a las|alle ore|alle|ore|om|o|kl\.|klo|um) |(?<=\p{L}\.?) de(?= \d)/gu;

/** `2022. 5. 29.`, `2022. máj. 29.`: blanks behind points. */
const YEAR_FIRST = /^(\d{4})\. ?(\d{1,2})\. ?(\d{1,2})\.?,?(?= |$)/;
const YEAR_AND_NAME = /^(\d{4})\. ?(\p{L}{3,})\.? (\d{1,2})\.?,?(?= |$)/u;
/** `2014 10 11 9:12`: the parts stand apart. */
const ONLY_BLANKS = /^(\d{4}) (\d{1,2}) (\d{1,2})(?= |$)/;
/** `2022年5月29日 15:53`. */
const CHARACTERS = /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]?,?/;
const WEEKDAY_BEFORE = /^\p{L}{1,3}, (?=\d{4}\b)/u;
/** `kl 15.53.35`: points in the clock. */
const POINTED_CLOCK = / (\d{1,2})\.(\d{2})\.(\d{2})$/;
/** `3:53:35 p. m.` */
const SPACED_HALF = /([ap])\. ?m\.$/i;
/** `下午3:53:35`, once the half is in letters. */
const HALF_FIRST = /\b([AP]M) ?(\d{1,2}:\d{2}(?::\d{2})?)/;

const withLetters = (text: string): string =>
  HALVES.reduce((changed, [word, half]) => changed.replace(word, ` ${half} `), text);

/**
 * A date of another language in the forms that English ones have: `2022年5月29日 下午3:53:35` as `2022-5-29 3:53:35 PM`,
 * `29 de mai. de 2022, 15:53:35` as `29 mai. 2022, 15:53:35`. Other texts as they are.
 */
export const plainDate = (text: string): string =>
  withLetters(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(WEEKDAY_BEFORE, '')
    .replace(CHARACTERS, '$1-$2-$3 ')
    .replace(YEAR_FIRST, '$1-$2-$3')
    .replace(ONLY_BLANKS, '$1-$2-$3')
    .replace(YEAR_AND_NAME, '$3 $2 $1')
    .replace(FILLERS, '')
    .replace(POINTED_CLOCK, ' $1:$2:$3')
    .replace(SPACED_HALF, '$1m')
    .replace(HALF_FIRST, '$2 $1')
    .replace(/ +/g, ' ')
    .trim();
