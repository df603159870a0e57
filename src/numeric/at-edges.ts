/**
 * Values of a series at `count` equally spaced places 0, step, 2 step …, on straight lines between its points (`x` never
 * decreases, `y` belongs to it); before the first and after the last point the end value holds.
 */
export const atEdges = (x: Float64Array, y: Float64Array, step: number, count: number): Float64Array => {
  const values = new Float64Array(count);
  const last = x.length - 1;
  let next = 1;
  for (let k = 0; k < count; k++) {
    const place = k * step;
    while (next < last && x[next]! < place) next++;
    const width = last > 0 ? x[next]! - x[next - 1]! : 0;
    const share = width > 0 ? Math.min(1, Math.max(0, (place - x[next - 1]!) / width)) : 1;
    values[k] = last > 0 ? y[next - 1]! + share * (y[next]! - y[next - 1]!) : y[0]!;
  }
  return values;
};
