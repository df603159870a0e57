import { seeded } from './seeded.ts';

/** Columns of the wide table; Strava's own has about as many. */
const WIDTH = 94;

const HEAD =
  'Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Max Heart Rate,' +
  'Relative Effort,Commute,Activity Private Note,Activity Gear,Filename,Athlete Weight,Bike Weight,Elapsed Time,' +
  'Moving Time,Distance,Max Speed,Average Speed,Elevation Gain,Elevation Loss,Elevation Low,Elevation High';

const header = (): string => {
  const names = HEAD.split(',');
  while (names.length < WIDTH) names.push(`Measure ${names.length}`);
  return names.join(',');
};

const TITLES = ['Morning Run', 'Evening jog, with friends', '"Easy" ten', 'Läufe – früh', 'Track'];

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const day = (index: number): string => {
  const date = new Date(Date.UTC(2012, 0, 1, 6, 31) + index * 86_400_000);
  const [, number, name, year] = date.toUTCString().split(' ');
  return `${name} ${Number(number)}, ${year}, 6:31:00 AM`;
};

const row = (index: number, random: () => number): string => {
  const metres = 5000 + 9000 * random();
  const seconds = Math.round(metres / 2.9);
  const described = index % 7 === 0 ? 'felt good,\nlegs "heavy" at the end' : '';
  const cells = [String(10_000_000 + index), day(index), TITLES[index % TITLES.length]!, 'Run', described];
  cells.push(
    String(seconds),
    (metres / 1000).toFixed(2),
    '171',
    '44',
    'false',
    '',
    'Shoes',
    `activities/${index}.fit.gz`,
  );
  cells.push('70.0', '', `${seconds}.0`, `${seconds - 20}.0`, metres.toFixed(6), '4.5', (metres / seconds).toFixed(6));
  // Strava writes the second half with many digits, and leaves about every third cell empty.
  while (cells.length < WIDTH)
    cells.push(cells.length % 3 === 0 ? '' : (1000 * random()).toFixed(12 - (cells.length % 5)));
  return cells.map(quoted).join(',');
};

/** A table like the list in Strava's bulk export: wide, long numbers, some quoted cells with commas and line ends. */
export const stravaTable = (rows: number): string => {
  const random = seeded(94);
  const lines = [header()];
  for (let i = 0; i < rows; i++) lines.push(row(i, random));
  return `${lines.join('\n')}\n`;
};
