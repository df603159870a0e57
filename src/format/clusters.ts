/** What a terminal shows as one character: a base with its marks, an emoji sequence, a flag. */
export interface Cluster {
  readonly text: string;
  /** Columns it takes: 0, 1 or 2. */
  readonly width: number;
}

const JOINER = '\u200d';
const EMOJI_STYLE = '\ufe0f';
/** Marks that sit on the character before them, invisible format characters, skin tones. */
const ATTACHED = /^(?:[\p{Mn}\p{Me}\p{Cf}]|\p{Emoji_Modifier})$/u;
const PICTURE = /^\p{Extended_Pictographic}$/u;
const FLAG_LETTER = /^\p{Regional_Indicator}$/u;
const EMOJI = /^\p{Emoji_Presentation}$/u;

/** Blocks that Unicode's EastAsianWidth.txt calls wide or fullwidth, coarsely. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18aff],
  [0x1b000, 0x1b2ff],
  [0x20000, 0x3fffd],
];

const isWide = (code: number): boolean => WIDE.some(([low, high]) => code >= low && code <= high);

const pointWidth = (point: string): number => {
  if (ATTACHED.test(point)) return EMOJI.test(point) ? 2 : 0;
  if (FLAG_LETTER.test(point)) return 1;
  return EMOJI.test(point) || isWide(point.codePointAt(0)!) ? 2 : 1;
};

/** The cluster with one more code point, or undefined when that point begins a new one. */
const joined = (last: Cluster, point: string): Cluster | undefined => {
  const text = last.text + point;
  if (point === EMOJI_STYLE && PICTURE.test(last.text)) return { text, width: 2 };
  if (ATTACHED.test(point)) return { text, width: last.width };
  if (last.text.endsWith(JOINER) && PICTURE.test(point)) return { text, width: Math.max(2, last.width) };
  if (FLAG_LETTER.test(last.text) && FLAG_LETTER.test(point)) return { text, width: 2 };
  return undefined;
};

/** Splits a text into what a terminal shows as single characters, each with its width. */
export const clusters = (text: string): Cluster[] => {
  const found: Cluster[] = [];
  for (const point of text) {
    const last = found.at(-1);
    const grown = last === undefined ? undefined : joined(last, point);
    if (grown === undefined) found.push({ text: point, width: pointWidth(point) });
    else found[found.length - 1] = grown;
  }
  return found;
};
