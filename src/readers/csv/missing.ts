/** What logs and spreadsheets write for "nothing", lower case. */
const MISSING: ReadonlySet<string> = new Set([
  '',
  '-',
  '--',
  '---',
  '–',
  '—',
  '?',
  'n/a',
  'na',
  'null',
  'nan',
  'none',
  'nil',
  'undefined',
  '<na>',
  'nat',
  '--:--',
  '--:--:--',
  '-:--',
  '#num!',
  '#n/a',
  '#na',
  '#div/0!',
  '#value!',
  '#ref!',
  '#name?',
  '#null!',
  '#error!',
]);

/** Longest of them, with room for stray blanks. */
const LONGEST = 12;

/** No word for "nothing" begins with a digit, and most cells do. */
const beginsWithDigit = (cell: string): boolean => cell.charCodeAt(0) >= 0x30 && cell.charCodeAt(0) <= 0x39;

/** True when a cell says that there is nothing to say. Zero is a value. */
export const isMissing = (cell: string | undefined): boolean =>
  cell === undefined ||
  cell === '' ||
  (cell.length <= LONGEST && !beginsWithDigit(cell) && MISSING.has(cell.trim().toLowerCase()));
