const [ZERO, NINE, MINUS, POINT] = [0x30, 0x39, 0x2d, 0x2e];
/** Every whole number below is exact, and so is every power of ten up to 10^22: their quotient is rounded once, and right. */
const EXACT = 2 ** 53;
const MOST_DECIMALS = 22;
const POWERS: Float64Array = Float64Array.from({ length: MOST_DECIMALS + 1 }, (_, k) => Number(`1e${k}`));

/**
 * The number written as ASCII digits with at most a minus and a point, to the bit as Number reads it. NaN for every other
 * form and for more digits than are exact, which says nothing of whether it is a number.
 */
export const scanDecimal = (bytes: Uint8Array, from: number, to: number): number => {
  const isNegative = bytes[from] === MINUS;
  const first = isNegative ? from + 1 : from;
  let [mantissa, point] = [0, -1];
  for (let at = first; at < to; at++) {
    const byte = bytes[at]!;
    if (byte >= ZERO && byte <= NINE) mantissa = mantissa * 10 + (byte - ZERO);
    else if (byte === POINT && point < 0) point = at;
    else return Number.NaN;
  }
  const decimals = point < 0 ? 0 : to - point - 1;
  const digits = to - first - (point < 0 ? 0 : 1);
  if (digits === 0 || decimals > MOST_DECIMALS || mantissa >= EXACT) return Number.NaN;
  const value = mantissa / POWERS[decimals]!;
  return isNegative ? -value : value;
};
