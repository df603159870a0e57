/** Totals from the start: entry i is the sum of the entries 0 to i. NaN counts as nothing. */
export const runningTotal = (parts: ArrayLike<number>): Float64Array => {
  const totals = new Float64Array(parts.length);
  let total = 0;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    if (!Number.isNaN(part)) total += part;
    totals[i] = total;
  }
  return totals;
};
