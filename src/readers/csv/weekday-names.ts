import { foldName } from './fold-name.ts';

/** Names and short forms of the days of the week, Sunday first as in JavaScript's own count, English and German. */
const WEEKDAY_NAMES: readonly string[] = [
  'sunday sun su sonntag so',
  'monday mon mo montag',
  'tuesday tue tues tu dienstag di',
  'wednesday wed weds we mittwoch mi',
  'thursday thu thur thurs th donnerstag do',
  'friday fri fr freitag',
  'saturday sat sa samstag sonnabend',
];

const BY_NAME: ReadonlyMap<string, number> = new Map(
  WEEKDAY_NAMES.flatMap((names, day) => names.split(' ').map((name): [string, number] => [name, day])),
);

/** Day of the week, 0 for Sunday; undefined = no name of one. */
export const weekdayFromName = (name: string): number | undefined => BY_NAME.get(foldName(name));
