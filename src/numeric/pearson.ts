/**
 * Pearson's correlation of the pairs from index `from` to `to` (exclusive); pairs with a NaN take no part.
 * NaN when fewer than three pairs are left or one side never changes.
 */
export const pearson = (x: ArrayLike<number>, y: ArrayLike<number>, from = 0, to = x.length): number => {
  let [n, meanX, meanY, spreadX, spreadY, shared] = [0, 0, 0, 0, 0, 0];
  for (let i = from; i < to; i++) {
    const a = x[i]!;
    const b = y[i]!;
    if (Number.isNaN(a) || Number.isNaN(b)) continue;
    n++;
    const offX = a - meanX;
    const offY = b - meanY;
    meanX += offX / n;
    meanY += offY / n;
    spreadX += offX * (a - meanX);
    spreadY += offY * (b - meanY);
    shared += offX * (b - meanY);
  }
  return n < 3 || spreadX === 0 || spreadY === 0 ? Number.NaN : shared / Math.sqrt(spreadX * spreadY);
};
