/** A decimal number, comma tolerated as decimal mark; NaN for anything else, and for an empty text. */
export const parseDecimal = (text: string | undefined): number => {
  if (text === undefined || text === '') return Number.NaN;
  const value = Number(text.includes(',') ? text.replace(',', '.') : text);
  return Number.isFinite(value) && text.trim() !== '' ? value : Number.NaN;
};
