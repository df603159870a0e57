/** Speed and distance in three bytes, as foot pod watches write them: FIT profile, compressed_speed_distance. */
export const PACKED_BYTES = 3;

export interface SpeedAndDistance {
  readonly speedMps: number;
  readonly distanceM: number;
}

/** Both numbers have twelve bits, in 1/100 m/s and 1/16 m. */
const RANGE = 0x1000;
const SPEED_DIVISOR = 100;
const DISTANCE_DIVISOR = 16;

/** Reads the packed pair; the distance starts again every 256 m, so it is counted on from one reading to the next. */
export const packedSpeed = (): ((bytes: DataView, at: number) => SpeedAndDistance | undefined) => {
  let [total, last] = [0, 0];
  return (view, at) => {
    const [first, second, third] = [view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2)];
    if ((first & second & third) === 0xff) return undefined;
    const distance = (second >> 4) | (third << 4);
    total += (distance - last + RANGE) % RANGE;
    last = distance;
    return { speedMps: (first | ((second & 0x0f) << 8)) / SPEED_DIVISOR, distanceM: total / DISTANCE_DIVISOR };
  };
};
