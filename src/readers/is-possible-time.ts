/** No satellite watch is older and no honest clock runs that far ahead: 1980-01-01 and 2100-01-01. */
const EARLIEST_S = Date.UTC(1980, 0, 1) / 1000;
const LATEST_S = Date.UTC(2100, 0, 1) / 1000;

export const isPossibleTime = (timeS: number): boolean => timeS >= EARLIEST_S && timeS <= LATEST_S;
