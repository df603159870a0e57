import { addDays, daysBetween, isDay, weekdayIndex } from '../../core/dates.ts';
import { readIcsTime } from './ics-events.ts';

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** A plan of two years of days is enough. Tool default. */
const MOST_TIMES = 800;

const KNOWN = new Set(['FREQ', 'COUNT', 'UNTIL', 'INTERVAL', 'BYDAY', 'WKST']);

interface Rule {
  readonly isWeekly: boolean;
  readonly interval: number;
  readonly weekdays: ReadonlySet<number>;
  readonly weekStart: number;
}

const partsOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split(';').flatMap((part): readonly [string, string][] => {
      const [name, value] = part.split('=');
      return value === undefined ? [] : [[name!.trim().toUpperCase(), value.trim().toUpperCase()]];
    }),
  );

const ruleOf = (parts: ReadonlyMap<string, string>, first: string): Rule | undefined => {
  if ([...parts.keys()].some((name) => !KNOWN.has(name))) return undefined;
  const frequency = parts.get('FREQ');
  if (frequency !== 'DAILY' && frequency !== 'WEEKLY') return undefined;
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const names = parts.get('BYDAY')?.split(',') ?? [];
  const weekdays = names.map((name) => DAYS.indexOf(name));
  if (!Number.isInteger(interval) || interval < 1 || weekdays.includes(-1)) return undefined;
  const own = frequency === 'WEEKLY' && names.length === 0 ? [weekdayIndex(first)] : weekdays;
  return {
    isWeekly: frequency === 'WEEKLY',
    interval,
    weekdays: new Set(own),
    weekStart: Math.max(0, DAYS.indexOf(parts.get('WKST') ?? 'MO')),
  };
};

const matches = (rule: Rule, first: string, day: string): boolean => {
  if (rule.weekdays.size > 0 && !rule.weekdays.has(weekdayIndex(day))) return false;
  if (!rule.isWeekly) return daysBetween(first, day) % rule.interval === 0;
  const monday = addDays(first, -((weekdayIndex(first) - rule.weekStart + 7) % 7));
  return Math.floor(daysBetween(monday, day) / 7) % rule.interval === 0;
};

/**
 * The days of an event that repeats daily or weekly, up to its COUNT or UNTIL, without the days in `except`.
 * Undefined for a rule that is more than that, or has no end.
 */
export const repeatedDays = (rule: string, first: string, except: readonly string[]): readonly string[] | undefined => {
  const parts = partsOf(rule);
  const simple = isDay(first) ? ruleOf(parts, first) : undefined;
  const until = readIcsTime(parts.get('UNTIL') ?? '')?.day;
  const count = parts.has('COUNT') ? Number(parts.get('COUNT')) : undefined;
  if (simple === undefined || (until === undefined && !Number.isInteger(count))) return undefined;
  const left = new Set(except.flatMap((text) => readIcsTime(text)?.day ?? []));
  const days: string[] = [];
  let seen = 0;
  for (let day = first, step = 0; step < MOST_TIMES * 7 && seen < MOST_TIMES; step++, day = addDays(day, 1)) {
    if (until !== undefined && day > until) break;
    if (count !== undefined && seen >= count) break;
    if (!matches(simple, first, day)) continue;
    seen++;
    if (!left.has(day)) days.push(day);
  }
  return days;
};
