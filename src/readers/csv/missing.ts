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

/** True when a cell says that there is nothing to say. Zero is a value. */
export const isMissing = (cell: string | undefined): boolean =>
  cell === undefined || cell === '' || (cell.length <= LONGEST && MISSING.has(cell.trim().toLowerCase()));
