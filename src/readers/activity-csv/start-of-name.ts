import type { Start } from '../../core/activity.ts';
import { isDay } from '../../core/dates.ts';

/** Day and time with any or no mark between them, and no digit around: `Run20260711063054`, `2009_08_04_06_22_50`. */
const MOMENT = /(?<!\d)(20\d\d|19[89]\d)([-_.]?)(\d\d)\2(\d\d)[-_. T]*(\d\d)[-_.:h]?(\d\d)(?:[-_.:m]?(\d\d))?(?!\d)/;
const DAY = /(?<!\d)(20\d\d|19[89]\d)([-_.]?)(\d\d)\2(\d\d)(?!\d)/;

const baseName = (path: string): string => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);

const isClock = (hour: string, minute: string, second: string): boolean =>
  Number(hour) <= 23 && Number(minute) <= 59 && Number(second) <= 59;

/** The start that the name of a file tells, as clock time at the place of the run; undefined when it tells none. */
export const startOfName = (path: string): Start | undefined => {
  const name = baseName(path);
  const moment = MOMENT.exec(name);
  if (moment !== null) {
    const [, year, , month, date, hour = '', minute = '', second = '00'] = moment;
    const day = `${year}-${month}-${date}`;
    if (isDay(day) && isClock(hour, minute, second))
      return { kind: 'local', dateTime: `${day}T${hour}:${minute}:${second}` };
  }
  const [, year, , month, date] = DAY.exec(name) ?? [];
  const day = `${year}-${month}-${date}`;
  return isDay(day) ? { kind: 'day', day } : undefined;
};
