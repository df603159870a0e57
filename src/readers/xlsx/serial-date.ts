const DAY_MS = 86_400_000;
/** Day 0 of workbooks that count from 1900 and take that for a leap year, from 1 March 1900 on. */
const FROM_1900 = Date.UTC(1899, 11, 30);
/** Day 0 of workbooks that count from 1904. */
const FROM_1904 = Date.UTC(1904, 0, 1);
/** 29 February 1900, which never was. */
const NO_DAY = 60;
/** 31 December 9999. */
const LAST_DAY = 2_958_465;

/** The calendar day of a date that a workbook keeps as a number of days; undefined where it is none. */
export const serialDate = (serial: number, isFrom1904: boolean): Date | undefined => {
  const day = Math.floor(serial);
  if (isFrom1904) return day >= 0 && day <= LAST_DAY - 1462 ? new Date(FROM_1904 + day * DAY_MS) : undefined;
  if (day < 1 || day === NO_DAY || day > LAST_DAY) return undefined;
  return new Date(FROM_1900 + (day < NO_DAY ? day + 1 : day) * DAY_MS);
};
