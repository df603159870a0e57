/** How a locale writes numbers. */
export interface NumberStyle {
  readonly decimal: '.' | ',';
  readonly thousands: ',' | '.' | '' | '\u00a0' | '\u202f' | "'" | '’';
}

export const NUMBER_STYLES = {
  English: { decimal: '.', thousands: ',' },
  German: { decimal: ',', thousands: '.' },
  French: { decimal: ',', thousands: '\u202f' },
  Polish: { decimal: ',', thousands: '\u00a0' },
  Swiss: { decimal: '.', thousands: '’' },
  'Swiss typed': { decimal: '.', thousands: "'" },
  plain: { decimal: '.', thousands: '' },
} as const satisfies Record<string, NumberStyle>;

/** A number in a style, with so many decimals; negative ones as the sites protect them from spreadsheets: `'-12`. */
export const writeNumber = (value: number, decimals: number, { decimal, thousands }: NumberStyle): string => {
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  const size = fraction === '' ? parted : `${parted}${decimal}${fraction}`;
  return value < 0 ? `'-${size}` : size;
};
