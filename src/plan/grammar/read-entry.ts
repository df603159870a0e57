import { exceeds } from '../../core/compare.ts';
import type { PlanEntry, Range, ReadWorkout, ToldDistance, WorkoutKind } from '../../core/plan.ts';
import { present } from '../../core/present.ts';
import { readCell } from './read-cell.ts';
import { type GrammarContext, M_PER_MILE } from './resolve-amount.ts';

/** Beyond this a text and a column do not tell the same length with different rounding. Tool default. */
const SAME_LENGTH = 0.1;

const HARD: readonly WorkoutKind[] = ['tempo', 'intervals', 'race'];
const OTHER: readonly WorkoutKind[] = ['rest', 'cross', 'strength'];

const METRES = { m: 1, km: 1000, mi: M_PER_MILE } as const;

/** Marathon and half to the metre: kilometres, whatever the plan counts in. */
const RACES_KM: readonly number[] = [42.195, 21.0975];

const metresOf = ({ range, unit }: ToldDistance, { distanceUnit }: GrammarContext): Range | undefined => {
  if (RACES_KM.includes(range[0]) && range[0] === range[1]) return [range[0] * 1000, range[1] * 1000];
  const factor = METRES[unit ?? distanceUnit ?? 'm'];
  if (unit === undefined && distanceUnit === undefined) return undefined;
  return range[1] === 0 ? undefined : [range[0] * factor, range[1] * factor];
};

/** What is read of a text in the plan's context. */
export type ReadText = (text: string) => readonly ReadWorkout[];

const first = (text: string | undefined, read: ReadText): ReadWorkout | undefined =>
  text === undefined ? undefined : read(text)[0];

const isSpecific = (workout: ReadWorkout | undefined): workout is ReadWorkout =>
  workout !== undefined && workout.kind !== 'unspecified' && workout.reading !== 'unparsed';

const EMPTY: ReadWorkout = {
  from: 0,
  to: 0,
  kind: 'unspecified',
  alternatives: [],
  hasStrides: false,
  reading: 'understood',
  confidence: 'medium',
  assumptions: [],
  unparsed: [],
};

const isStructured = ({ kind, repetitions }: ReadWorkout): boolean => HARD.includes(kind) && repetitions !== undefined;

/** "Easy" is a column's name for recovery runs and long runs too. */
const saysMore = (cell: ReadWorkout, column: ReadWorkout): boolean =>
  column.kind === 'easy' && (cell.kind === 'recovery' || cell.kind === 'long');

/** What cell, column and description make together: the column names, the cell may show structured work. */
const kindOfAll = (
  cell: ReadWorkout,
  column: ReadWorkout | undefined,
  detail: ReadWorkout | undefined,
): WorkoutKind => {
  if (isSpecific(column) && OTHER.includes(column.kind))
    return isSpecific(cell) && column.kind !== 'rest' && isStructured(cell) && cell.kind === 'race'
      ? cell.kind
      : column.kind;
  const named =
    isSpecific(cell) && (isStructured(cell) || !isSpecific(column) || saysMore(cell, column))
      ? cell.kind
      : isSpecific(column)
        ? column.kind
        : cell.kind;
  if (detail === undefined || OTHER.includes(named)) return named;
  if (isStructured(detail) && detail.kind !== 'race' && !HARD.includes(named)) return detail.kind;
  return named === 'unspecified' && isSpecific(detail) && detail.kind !== 'rest' ? detail.kind : named;
};

const differs = (a: Range, b: Range): boolean =>
  exceeds(Math.abs(a[1] - b[1]), SAME_LENGTH * Math.max(a[1], b[1])) &&
  exceeds(Math.abs(a[0] - b[0]), SAME_LENGTH * Math.max(a[0], b[0]));

/** Whether a column tells another length than the text, which may leave out warm-up and rests. */
const isAnother = (column: Range | undefined, text: Range | undefined, isAtLeast = false): boolean =>
  column !== undefined && text !== undefined && differs(column, text) && !(isAtLeast && column[1] >= text[0]);

/** Hard work is told without its warm-up and its rests. */
const isPart = ({ isAtLeast, kind, hasStrides }: ReadWorkout): boolean =>
  isAtLeast === true || hasStrides || kind === 'intervals' || kind === 'tempo';

/** A description that tells the length of the run, and not of its parts, a pulse or a sip: read without a guess. */
const tellsLength = (detail: ReadWorkout | undefined, kind: WorkoutKind): ReadWorkout | undefined => {
  const isSure = detail !== undefined && detail.reading === 'understood' && !OTHER.includes(kind);
  return isSure ? detail : undefined;
};

const isSized = ({ distanceM, durationS }: Pick<ReadWorkout, 'distanceM' | 'durationS'>): boolean =>
  distanceM !== undefined || durationS !== undefined;

/** The time of an hour in the gym may stand in its description. */
const timeIn = (details: readonly ReadWorkout[], kind: WorkoutKind): ReadWorkout | undefined =>
  kind === 'cross' || kind === 'strength'
    ? details.find(
        ({ kind: own, durationS, reading, repetitions }) =>
          durationS !== undefined && reading === 'understood' && repetitions === undefined && own === kind,
      )
    : undefined;

const combined = (cell: ReadWorkout, entry: PlanEntry, context: GrammarContext, read: ReadText): ReadWorkout => {
  const column = first(entry.kind?.text, read);
  const told = first(entry.intensity?.text, read);
  const details = entry.details.map(({ text }) => first(text, read)).filter((one) => one !== undefined);
  const detail = details.find(isStructured) ?? details.find(isSpecific) ?? details[0];
  const kind = kindOfAll(cell, column, detail);
  const filled = kind === 'unspecified' && isSpecific(told) ? told.kind : kind;
  const distanceM = entry.distance === undefined ? undefined : metresOf(entry.distance, context);
  const durationS = entry.durationS !== undefined && entry.durationS[1] > 0 ? entry.durationS : undefined;
  const isOdd =
    isAnother(distanceM, cell.distanceM, isPart(cell)) || isAnother(durationS, cell.durationS, isPart(cell));
  const isAtLeast = distanceM === undefined && durationS === undefined ? cell.isAtLeast : undefined;
  const isResting = filled === 'rest' && cell.alternatives.length === 0;
  const named = isSpecific(column) ? column : details.find((one) => isSpecific(one) && one.reading === 'understood');
  const isNamedElsewhere = cell.reading === 'unparsed' && named !== undefined;
  const isTold = distanceM !== undefined || durationS !== undefined || isSized(cell);
  const length = isTold ? undefined : (tellsLength(detail, filled) ?? timeIn(details, filled));
  const assumptions = [
    ...cell.assumptions,
    ...(isOdd ? ['the column of its length counts, the text tells another'] : []),
  ];
  const reading =
    isNamedElsewhere || cell.reading !== 'unparsed' ? (assumptions.length > 0 ? 'assumed' : 'understood') : 'unparsed';
  return present<ReadWorkout>({
    ...cell,
    kind: filled,
    part: entry.part ?? cell.part,
    distanceM: isResting || filled === 'strength' ? undefined : (distanceM ?? cell.distanceM ?? length?.distanceM),
    durationS: isResting ? undefined : (durationS ?? cell.durationS ?? length?.durationS),
    intensity:
      cell.intensity ??
      (entry.intensity === undefined || entry.intensity.text.trim() === ''
        ? detail?.intensity
        : (told?.intensity ?? { text: entry.intensity.text.trim() })),
    repetitions: cell.repetitions ?? detail?.repetitions,
    isAtLeast,
    hasStrides: cell.hasStrides || details.some(({ hasStrides }) => hasStrides),
    reading,
    confidence: isNamedElsewhere ? 'medium' : cell.confidence,
    assumptions,
    unparsed: isNamedElsewhere ? [] : cell.unparsed,
  });
};

/** Lengths of the runs of a day, where the description lists as many lines with one each. */
const withLengths = (cells: readonly ReadWorkout[], { details }: PlanEntry, read: ReadText): readonly ReadWorkout[] => {
  if (cells.some(({ distanceM, durationS }) => distanceM !== undefined || durationS !== undefined)) return cells;
  const lines = details.flatMap(({ text }) => text.split(/\n|\\n/)).flatMap((line) => first(line, read) ?? []);
  if (lines.length !== cells.length) return cells;
  return cells.map((cell, at) =>
    present<ReadWorkout>({ ...cell, distanceM: lines[at]?.distanceM, durationS: lines[at]?.durationS }),
  );
};

/**
 * The workouts of one entry: its cell, with what its columns of kind, intensity and length and its description add.
 * A column's length goes before the text's; a description makes an easy title hard only with structured work.
 * Offsets count in the cell's text. `read` may know texts from before.
 */
export const readEntry = (
  entry: PlanEntry,
  context: GrammarContext,
  read: ReadText = (text) => readCell(text, context),
): readonly ReadWorkout[] => {
  const cells = read(entry.cell.text);
  if (cells.length > 1)
    return withLengths(cells, entry, read).map((cell) =>
      cell.part === undefined && entry.part !== undefined ? { ...cell, part: entry.part } : cell,
    );
  const only = cells[0];
  if (only !== undefined) return [combined(only, entry, context, read)];
  const isTold = [entry.kind, ...entry.details].some((text) => text !== undefined && read(text.text).length > 0);
  const isSized =
    (entry.distance !== undefined && entry.distance.range[1] > 0) ||
    (entry.durationS !== undefined && entry.durationS[1] > 0);
  const isBlank = entry.cell.text.trim() === '';
  return isBlank && (isTold || isSized)
    ? [combined({ ...EMPTY, to: entry.cell.text.length }, entry, context, read)]
    : [];
};
