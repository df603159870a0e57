/**
 * Values of a series at `count` equally spaced places 0, step, 2 step …, on straight lines between its points (`x` never
 * decreases, `y` belongs to it); before the first and after the last point the end value holds.
 */
export const atEdges = (x: Float64Array, y: Float64Array, step: number, count: number): Float64Array => {
  const values = new Float64Array(count);
  const last = x.length - 1;
  if (last < 1) return values.fill(y[0]!);
  let next = 1;
  for (let k = 0; k < count; k++) {
    const place = k * step;
    while (next < last && x[next]! < place) next++;
    const width = x[next]! - x[next - 1]!;
    const share = width > 0 ? Math.min(1, Math.max(0, (place - x[next - 1]!) / width)) : 1;
    values[k] = y[next - 1]! + share * (y[next]! - y[next - 1]!);
  }
  return values;
};
