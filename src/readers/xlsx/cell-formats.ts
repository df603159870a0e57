import { type NumberFormat, numberFormat } from './number-format.ts';
import { walkPart } from './walk-part.ts';

/** The formats that workbooks need not spell out (ECMA-376 part 1, 18.8.30); those of East Asia differ by language. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
};

const GENERAL = numberFormat('General');
const DAY = numberFormat('yyyy-mm-dd');
const CLOCK = numberFormat('h:mm:ss');

/** Dates or times of the day in Chinese, Japanese, Korean and Thai workbooks, which of both as the language has it. */
const isEastAsian = (id: number): boolean => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** How a cell of the style shows a number. */
export type FormatOf = (style: number, value: number) => NumberFormat;

export const NO_FORMATS: FormatOf = () => GENERAL;

/** How the cells of each style show numbers, from the part with the styles. */
export const cellFormats = (name: string, bytes: Uint8Array): FormatOf => {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  walkPart(name, bytes, {
    open: (element, attributes, parent) => {
      const id = Number(attributes.numFmtId ?? 0);
      if (element === 'numfmt' && attributes.formatCode !== undefined) codes.set(id, attributes.formatCode);
      if (element === 'xf' && parent === 'cellxfs') ids.push(id);
    },
  });
  const known = new Map<number, NumberFormat>();
  return (style, value) => {
    const id = ids[style] ?? 0;
    const code = codes.get(id) ?? BUILT_IN[id];
    if (code === undefined) return isEastAsian(id) ? (value >= 1 ? DAY : CLOCK) : GENERAL;
    const format = known.get(id) ?? numberFormat(code);
    known.set(id, format);
    return format;
  };
};
