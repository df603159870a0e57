import type { Pattern, Repetition, Repetitions } from '../../../core/session.ts';
import { clock } from '../../../format/clock.ts';
import { distance } from '../../../format/distance.ts';
import { fixed } from '../../../format/fixed.ts';
import { pace } from '../../../format/pace.ts';
import { wrap } from '../../../format/wrap.ts';
import { fitColumns } from '../fit-columns.ts';
import type { Pen } from '../pen.ts';
import type { Column } from '../table.ts';
import { tableRow } from '../table-row.ts';

/** More rows than these are a long table of the same. */
const MOST = 24;
const UNKNOWN = '-';

const NAMES: Readonly<Partial<Record<Pattern, string>>> = {
  intervals: 'Repetitions',
  fartlek: 'Repetitions of uneven length',
  'run-walk': 'Running between the walking breaks',
  strides: 'Strides',
};

type Cell = (one: Repetition) => string;

const known = (value: number | undefined, print: (value: number) => string): string =>
  value === undefined ? UNKNOWN : print(value);

/** What the repetitions have in common: `6 x about 800 m, 2:00 of rest`. */
const summary = ({ count, workS, workM, restS, alike }: Repetitions, units: Pen['units']): string => {
  const by = alike === 'distance' && workM !== undefined ? `${distance(workM, units, 2)} ${units}` : clock(workS);
  const work = alike === 'neither' ? `${count}, of uneven length` : `${count} x about ${by}`;
  return `${work}; about ${clock(restS)} between them`;
};

/** Every repetition with its start, length, pace and heart rate; nothing where the run has none. */
export const repetitionTable = (pattern: Pattern | undefined, found: Repetitions | undefined, pen: Pen): string[] => {
  const name = pattern === undefined ? undefined : NAMES[pattern];
  if (found === undefined || name === undefined) return [];
  const shown = found.each.slice(0, MOST);
  const column = (title: string, cell: Cell, leaves?: number): Column => ({
    title,
    align: 'right',
    cells: shown.map(cell),
    ...(leaves !== undefined && { leaves }),
  });
  const table = fitColumns(
    [
      { title: '', align: 'right', cells: shown.map((_, at) => String(at + 1)) },
      column('from', ({ startS }) => clock(startS), 1),
      column('work', ({ durationS }) => clock(durationS)),
      column(pen.units, ({ distanceM }) => known(distanceM, (metres) => distance(metres, pen.units, 2)), 3),
      column('pace', ({ speedMps }) => known(speedMps, (mps) => pace(mps, pen.units))),
      column('HR', ({ averageHeartRateBpm }) => known(averageHeartRateBpm, (bpm) => fixed(bpm, 0)), 4),
      column('highest', ({ maxHeartRateBpm }) => known(maxHeartRateBpm, (bpm) => fixed(bpm, 0)), 2),
      column('rest', ({ restS }) => known(restS, clock)),
    ],
    pen.width - 2,
  );
  return [
    ...wrap(`${name}: ${summary(found, pen.units)}`, pen.width - 2).map((line) => `  ${line}`),
    pen.ink.dim(tableRow(table, pen, ({ title }) => title)),
    ...shown.map((_, index) => tableRow(table, pen, ({ cells }) => cells[index] ?? '')),
    ...(found.each.length > MOST ? [`  + ${found.each.length - MOST} more`] : []),
  ];
};
