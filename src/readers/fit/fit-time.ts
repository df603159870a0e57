/** Seconds from 1970 to 1989-12-31T00:00:00Z, where the clock of the FIT protocol begins. */
const FIT_EPOCH_S = 631_065_600;
/** FIT protocol, date_time: smaller numbers count from the moment at which the device was switched on. */
const FIRST_DATE = 0x10000000;
/** No honest clock runs that far ahead. */
const LATEST_S = Date.UTC(2100, 0, 1) / 1000;

/** Seconds since 1970 of a FIT time stamp; NaN when it is no date that a device can have met. */
export const fitTime = (stamp: number): number => {
  const timeS = stamp + FIT_EPOCH_S;
  return stamp >= FIRST_DATE && timeS < LATEST_S ? timeS : Number.NaN;
};

/** The stamp that a compressed time means: the next one after `last` whose low five bits are `low`. */
export const decompressTime = (last: number, low: number): number => {
  const lastLow = last % 32;
  return last - lastLow + low + (low < lastLow ? 32 : 0);
};
