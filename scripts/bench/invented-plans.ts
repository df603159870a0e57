import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from './seeded.ts';

export const PLANS = 1000;
const DAY_MS = 86_400_000;
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const FIRST = Date.parse('2026-11-16');

/** How a coach writes each day of a week, a hard one never behind another; the figure differs from cell to cell. */
const WRITINGS: readonly ((figure: number) => string)[] = [
  (figure) => (figure > 6 ? 'Rest' : 'Rest or XT'),
  (figure) => `${figure}x800 m @ 5K w/ 400 m jog`,
  (figure) => `Recovery ${figure * 2 + 20} min`,
  (figure) => `Easy ${figure + 4} km`,
  (figure) => `Tempo ${figure + 3} km incl. 2 km WU/CD`,
  (figure) => `${figure + 5} km with 6x100 m strides`,
  (figure) => `Long run ${figure + 14} km (last ${figure} km at marathon pace)`,
];

const cellOf = (day: number, random: () => number): string => WRITINGS[day]!(3 + Math.floor(random() * 6));

const gridOf = (weeks: number, random: () => number): string => {
  const lines = [`Week,${DAYS.join(',')},Notes`];
  for (let week = 0; week < weeks; week++) {
    const cells = DAYS.map((_, day) => cellOf(day, random));
    lines.push([week + 1, ...cells, week % 4 === 3 ? '"easier week, sleep more"' : ''].join(','));
  }
  return lines.join('\n');
};

const rowsOf = (weeks: number, random: () => number): string => {
  const lines = ['Date,Day,Workout,Notes'];
  for (let at = 0; at < weeks * 7; at++) {
    const date = new Date(FIRST + at * DAY_MS).toISOString().slice(0, 10);
    lines.push(`${date},${DAYS[at % 7]!},${cellOf(at % 7, random)},`);
  }
  return lines.join('\n');
};

/** Writes plans of 8 to 20 weeks, week grids and a row a day in turn. Returns their size in all. */
export const writeInventedPlans = (folder: string): number => {
  const random = seeded(7);
  let bytes = 0;
  for (let index = 0; index < PLANS; index++) {
    const weeks = 8 + Math.floor(random() * 13);
    const text = `${index % 2 === 0 ? gridOf(weeks, random) : rowsOf(weeks, random)}\n`;
    writeFileSync(join(folder, `plan-${String(index).padStart(4, '0')}.csv`), text);
    bytes += text.length;
  }
  return bytes;
};
