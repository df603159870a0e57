/** The values of a series at some of its places, in their order. */
export const valuesAt = (series: ArrayLike<number>, places: readonly number[]): Float64Array => {
  const values = new Float64Array(places.length);
  for (let k = 0; k < places.length; k++) values[k] = series[places[k]!]!;
  return values;
};
