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

const dayOf = (at: number): string => new Date(FIRST + at * DAY_MS).toISOString().slice(0, 10);

const PHASES = ['Base', 'Build', 'Sharpen', 'Taper'] as const;
/** What a coach has to say of each day of the week. */
const DESCRIPTIONS = [
  'Sleep, eat well, put your feet up. A walk with the dog counts as rest.',
  'Warm up for 2 km, strides, then the repetitions; stop when your form goes. Cool down for 2 km.',
  'As slow as you like: you can tell a story while you run. Soft ground if there is some.',
  'Conversation pace throughout, flat or rolling.',
  'Comfortably hard, even splits. Hold back in the first kilometre.',
  'Easy; the strides are quick and relaxed, not sprints. Walk back between them.',
  'Start slower than you think. Drink every half hour, practise the gels that you will race with.',
] as const;

/** A row a day with what a spreadsheet of a coach has beside the workout. */
const rowsOf = (weeks: number, random: () => number): string => {
  const lines = ['Date,Day,Week,Phase,Workout,Description,Surface,Notes'];
  for (let at = 0; at < weeks * 7; at++) {
    const [day, week] = [at % 7, Math.floor(at / 7)];
    const phase = PHASES[Math.min(3, Math.floor((4 * week) / weeks))]!;
    const cells = [dayOf(at), DAYS[day]!, week + 1, phase, cellOf(day, random), `"${DESCRIPTIONS[day]!}"`];
    lines.push([...cells, day === 1 ? 'track' : '', ''].join(','));
  }
  return lines.join('\n');
};

/** What TrainingPeaks exports: many columns, most of them empty before the run. */
const PEAKS_COLUMNS =
  'Title,WorkoutType,WorkoutDescription,PlannedDuration,PlannedDistanceInMeters,WorkoutDay,CoachComments,DistanceInMeters,PowerAverage,PowerMax,Energy,AthleteComments,TimeTotalInHours,VelocityAverage,VelocityMax,CadenceAverage,CadenceMax,HeartRateAverage,HeartRateMax,TorqueAverage,TorqueMax,IF,TSS,HRZone1Minutes,HRZone2Minutes,HRZone3Minutes,HRZone4Minutes,HRZone5Minutes,Rpe,Feeling';

const peaksOf = (weeks: number, random: () => number): string => {
  const lines = [PEAKS_COLUMNS];
  const empty = ','.repeat(PEAKS_COLUMNS.split(',').length - 6);
  for (let at = 0; at < weeks * 7; at++) {
    if (at % 7 === 0) continue;
    const metres = at % 2 === 0 ? '' : String(5000 + 100 * Math.floor(random() * 80));
    lines.push(`${cellOf(at % 7, random)},Run,"${DESCRIPTIONS[at % 7]!}",,${metres},${dayOf(at)}${empty}`);
  }
  return lines.join('\n');
};

const SHAPES = { 'week grids': [gridOf], 'as coaches keep them': [gridOf, rowsOf, peaksOf] } as const;
export type Plans = keyof typeof SHAPES;

/** Writes plans of 8 to 20 weeks: week grids alone, or these, a row a day and TrainingPeaks in turn. Returns their size in all. */
export const writeInventedPlans = (folder: string, plans: Plans): number => {
  const random = seeded(7);
  const shapes = SHAPES[plans];
  let bytes = 0;
  for (let index = 0; index < PLANS; index++) {
    const weeks = 8 + Math.floor(random() * 13);
    const text = `${shapes[index % shapes.length]!(weeks, random)}\n`;
    writeFileSync(join(folder, `plan-${String(index).padStart(4, '0')}.csv`), text);
    bytes += text.length;
  }
  return bytes;
};
