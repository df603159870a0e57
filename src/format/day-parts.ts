const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

export interface DayParts {
  readonly weekday: string;
  readonly date: number;
  readonly month: string;
  readonly year: number;
}

/** A calendar day `YYYY-MM-DD` taken apart, or undefined when it is none. */
export const dayParts = (day: string): DayParts | undefined => {
  const moment = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(moment.getTime())) return undefined;
  return {
    weekday: WEEKDAYS[moment.getUTCDay()]!,
    date: moment.getUTCDate(),
    month: MONTHS[moment.getUTCMonth()]!,
    year: moment.getUTCFullYear(),
  };
};
