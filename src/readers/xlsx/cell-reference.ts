/** Row and column of a cell, from 1. */
export interface CellReference {
  readonly row: number;
  readonly column: number;
}

const REFERENCE = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;
const LETTERS = 26;
const LETTER_BEFORE_A = 64;

/** `C5` → row 5, column 3; undefined for what is no reference to a cell. */
export const cellReference = (text: string): CellReference | undefined => {
  const match = REFERENCE.exec(text);
  if (match === null) return undefined;
  let column = 0;
  for (const letter of match[1]!.toUpperCase()) column = column * LETTERS + letter.charCodeAt(0) - LETTER_BEFORE_A;
  return { row: Number(match[2]), column };
};
