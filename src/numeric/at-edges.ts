/** Equally spaced places among points: the point that comes next, and the share of the way to it from the one before. */
export interface Edges {
  readonly next: Int32Array;
  readonly share: Float64Array;
}

const findEdges = (x: Float64Array, step: number, next: Int32Array, share: Float64Array): void => {
  let i = 1;
  for (let k = 0; k < next.length; k++) {
    const place = k * step;
    while (i < x.length - 1 && x[i]! < place) i++;
    const width = x[i]! - x[i - 1]!;
    if (width > 0) share[k] = Math.min(1, Math.max(0, (place - x[i - 1]!) / width));
    next[k] = i;
  }
};

/** Where `count` places 0, step, 2 step … lie among the points `x`, which never decrease. */
export const edgesAmong = (x: Float64Array, step: number, count: number): Edges => {
  const [next, share] = [new Int32Array(count), new Float64Array(count).fill(1)];
  if (x.length > 1) findEdges(x, step, next, share);
  return { next, share };
};

const readEdges = (next: Int32Array, share: Float64Array, y: Float64Array, values: Float64Array): void => {
  for (let k = 0; k < values.length; k++) {
    const before = y[Math.max(0, next[k]! - 1)]!;
    values[k] = before + share[k]! * (y[next[k]!]! - before);
  }
};

/**
 * Values at the edges of a series `y` that belongs to the points, on straight lines between them; before the first and
 * after the last point the end value holds.
 */
export const atEdges = ({ next, share }: Edges, y: Float64Array): Float64Array => {
  const values = new Float64Array(next.length);
  readEdges(next, share, y, values);
  return values;
};
