/** Mean of the known values at most `reach` places away from each place; NaN where the place itself is unknown. */
export const centredMean = (series: Float64Array, reach: number): Float64Array =>
  series.map((own, i) => {
    if (Number.isNaN(own)) return own;
    let [sum, count] = [0, 0];
    for (let k = Math.max(0, i - reach); k <= Math.min(series.length - 1, i + reach); k++) {
      if (Number.isNaN(series[k]!)) continue;
      sum += series[k]!;
      count++;
    }
    return sum / count;
  });
