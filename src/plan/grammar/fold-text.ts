/** Text as the grammar reads it, and where each of its characters (UTF-16 units) stands in the text it came from. */
export interface FoldedText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Longer cells are stories; what stands behind this is not read. Tool default. */
const LONGEST_CELL = 4000;

/** Scripts whose marks are letters of their own: taken together, never off. */
const KEEPS_MARKS = /[\u3040-\u30ff\u3130-\u318f\uac00-\ud7af\u4e00-\u9fff\uff66-\uff9f]/;

/** What has no decomposition of its own, or means something else here than it looks. */
const SAME_AS: Readonly<Record<string, string>> = {
  '×': 'x',
  '✕': 'x',
  '✖': 'x',
  '⨯': 'x',
  '*': 'x',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '−': '-',
  '〜': '-',
  '～': '-',
  '~': '-',
  '→': '\n',
  '•': '\n',
  '·': '\n',
  '●': '\n',
  '▪': '\n',
  '。': '\n',
  '、': ',',
  '’': "'",
  '‘': "'",
  '′': "'",
  '´': "'",
  '`': "'",
  '″': '"',
  '“': '"',
  '”': '"',
  '½': '.5',
  '¼': '.25',
  '¾': '.75',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  '≤': '<',
  '≥': '>',
  '⁄': '/',
};

/** Numbers in words, before a unit or a repetition. */
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  sixty: 60,
  ninety: 90,
};
const NUMBER_WORD =
  /(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|sixty|ninety)(?=[ -](?:minutes?|mins?|miles?|kilomet|kms?|hours?|seconds?|secs?|x|times|sets|reps|repeats|hill)(?!\p{L}))/iuy;

/** Pieces that are read otherwise than they are written; the first that matches at a place is taken. */
const PIECES: readonly { readonly match: RegExp; readonly as: (match: RegExpExecArray) => string }[] = [
  { match: /\\n|\r\n?|<br ?\/?>/iy, as: () => '\n' },
  { match: /<\/?(?:b|i|p|em|strong|span|div|td|li|ul)>/iy, as: () => ' ' },
  { match: /https?:\/\/\S{1,300}/iy, as: () => ' ' },
  // calendar-hack writes distances as {miles} in the plan's unit, {low-high} and {miles:kilometres}.
  {
    match: /\{(\d{1,3}(?:\.\d{1,2})?(?:-\d{1,3}(?:\.\d{1,2})?)?)(:[\d.-]{1,12})?\}/y,
    as: ([, told, both]) => `${told} ${both === undefined ? 'plu' : 'mi'} `,
  },
  { match: /(?:1\/2|½)(?= ?-?marathon)/iy, as: () => 'half' },
  { match: /#\d{1,3}\b/y, as: () => ' ' },
  {
    match: NUMBER_WORD,
    as: ([word]) => String(NUMBER_WORDS[word.toLowerCase()] ?? word),
  },
  // Thousands: 1,200 m.
  { match: /,(?=\d{3}(?!\d))(?<=(?<![\d.,])\d{1,2},)(?<!(?<!\d)0,)/y, as: () => '' },
  { match: /,(?=\d{1,2}(?!\d))(?<=\d,)/y, as: () => '.' },
  { match: /x(?=\s*\d)(?<=\d\s?x)|[хХ](?=\s*\d)/y, as: () => 'x' },
  { match: /\*(?=\s?\d)(?<=\d\s?\*)/y, as: () => 'x' },
  { match: /[*_#`~]{1,20}(?=\s|$)|(?<![^\s])[*_#`~]{1,20}|\*\*|__|~~/y, as: () => ' ' },
];

const foldedLetter = (cluster: string): string => {
  const same = SAME_AS[cluster];
  if (same !== undefined) return same;
  const plain = KEEPS_MARKS.test(cluster)
    ? cluster.normalize('NFKC')
    : cluster.normalize('NFKD').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return [...plain]
    .map((letter) => SAME_AS[letter] ?? letter)
    .join('')
    .toLowerCase();
};

const CLUSTER = /(?:\P{M}[\p{M}\uff9e\uff9f]{0,8}|\p{M})/uy;
const READABLE = /^[\p{L}\p{N}\s.,;:'"()[\]{}<>/+\-&@%|=!?x\n]$/u;

/** A letter, sign or piece at this place: how long it is and what it reads as. */
const pieceAt = (text: string, at: number): { readonly length: number; readonly as: string } => {
  for (const { match, as } of PIECES) {
    match.lastIndex = at;
    const found = match.exec(text);
    if (found !== null && found[0].length > 0) return { length: found[0].length, as: as(found) };
  }
  CLUSTER.lastIndex = at;
  const cluster = CLUSTER.exec(text)?.[0] ?? text.charAt(at);
  const letters = [...foldedLetter(cluster)].map((letter) => (READABLE.test(letter) ? letter : ' '));
  return { length: cluster.length, as: letters.join('').replace(/[\t\v\f\u00a0\u2000-\u200a]/g, ' ') };
};

const COMBINING = /[\p{M}\uff9e\uff9f]/u;
const LETTER = /[a-z]/i;
const NO_PIECE = /[ 02-9()+\-/:;.@'"%&=!?|[\]]/;
/** First letters of numbers in words and of addresses: the pieces that are words. */
const WORD_PIECE = /[efhnost]/i;

/** Most characters stand for themselves; the table of pieces is spared them. Those of letters are whole words, or an x. */
const isItself = (letter: string, before: string): boolean => {
  if (!LETTER.test(letter)) return NO_PIECE.test(letter);
  return letter !== 'x' && letter !== 'X' && (LETTER.test(before) || !WORD_PIECE.test(letter));
};

/**
 * Lower case, accents off, one way to write each sign, decimal points; Markdown, line break tags and emoji as blanks.
 * Scripts without case keep their letters. Linear in the length of the text.
 */
export const foldText = (text: string): FoldedText => {
  const read = text.slice(0, LONGEST_CELL);
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  for (let at = 0; at < read.length; ) {
    const letter = read.charAt(at);
    if (isItself(letter, at === 0 ? '' : read.charAt(at - 1)) && !COMBINING.test(read.charAt(at + 1))) {
      starts.push(at);
      ends.push(at + 1);
      folded += letter.toLowerCase();
      at += 1;
      continue;
    }
    const { length, as } = pieceAt(read, at);
    for (let unit = 0; unit < as.length; unit += 1) {
      starts.push(at);
      ends.push(at + length);
    }
    folded += as;
    at += length;
  }
  return { text: folded, starts, ends };
};
