import { weekdayIndex, weekdayOf } from '../../core/dates.ts';
import type { PlanDocument, PlanFault } from '../../core/plan.ts';
import { present } from '../../core/present.ts';
import { type Draft, faultOf } from './drafts.ts';
import { type Context, clueOf, finish } from './finish.ts';
import { settleDates } from './plan-dates.ts';
import type { PlanSource } from './plan-source.ts';
import { type Cell, placedCell } from './plan-table.ts';
import { readPreamble } from './preamble.ts';
import { type Segment, type Segments, textSegments } from './text-segments.ts';

/** `- 10m Z1`, `- 1km 4:30/km Pace`, `- Warmup 15m 60%`: a step as intervals.icu writes it. */
const STEP =
  /^\s*[-*]\s+(?:[^\d\n]{0,40}\s)?\d{1,4}(?:\.\d+)?(?:h\d{0,2}m?|m\d{0,2}s?|s|km|mtr|mi|'\d{0,2}"?)(?![\p{L}])/mu;
const STEPS = new RegExp(STEP.source, 'gmu');
const STEP_INTENSITY = /\b[zZ][1-7]\b|\d{1,3}(?:-\d{1,3})?%|\/km\b|\/mi\b|\bPace\b|\bHR\b|\bLTHR\b|\b\d{1,2}x\b/;

/** Longest text that is looked through for days; a season written out takes a fiftieth. Tool default. */
const MAX_CHARACTERS = 1_000_000;

export const hasSteps = ({ text }: PlanSource): boolean => {
  if (text.length > MAX_CHARACTERS) return false;
  const head = text.slice(0, 50_000);
  return (head.match(STEPS) ?? []).length >= 2 && STEP_INTENSITY.test(head);
};

/** Days enough to believe that the text is a plan. Tool default. */
const FEWEST_DAYS = 3;

const hasWorkout = ({ cell, details }: Segment): boolean => cell.text !== '' || details.length > 0;

export const seesDays = (source: PlanSource): boolean => {
  if (source.text.length > MAX_CHARACTERS) return false;
  const { found, above } = textSegments(source);
  const planned = found.filter(hasWorkout);
  const days = new Set(planned.map(({ weekday, date }) => weekday ?? JSON.stringify(date)));
  return days.size >= FEWEST_DAYS && found.length >= above.length / 2;
};

const FIRST_SUNDAY = 6;

/** Places by the days of the week; a new week begins where they start again. */
const placesOf = (segments: readonly Segment[]): readonly { readonly at: number; readonly week: number }[] => {
  const start = segments[0]?.weekday === FIRST_SUNDAY && segments.length > 1 ? FIRST_SUNDAY : 0;
  const isNumbered = segments.every(({ week }) => week !== undefined);
  const first = segments[0]?.week ?? 1;
  let week = isNumbered ? first : 1;
  const base = week;
  let last = -1;
  return segments.map((segment) => {
    const offset = segment.weekday === undefined ? Math.max(last, 0) : (segment.weekday - start + 7) % 7;
    if (isNumbered) week = segment.week!;
    else if (offset < last) week++;
    last = offset;
    return { at: (week - base) * 7 + offset, week };
  });
};

/** The cell of a segment; where the line of the day is empty, the lines below it. */
const textsOf = (
  { cell, details }: Segment,
  source: PlanSource,
): { readonly cell: Cell; readonly details: readonly Cell[] } => {
  if (details.length === 0) return { cell, details };
  const [from, to] = [details[0]!.from, details.at(-1)!.to];
  const below: Cell = { text: source.text.slice(from, to), from, to };
  return cell.text === '' ? { cell: below, details: [] } : { cell, details: [below] };
};

const draftsOf = (
  context: Context,
  segments: readonly Segment[],
  days: readonly (string | undefined)[],
): readonly Draft[] => {
  const places = placesOf(segments);
  return segments.map((segment, i): Draft => {
    const { cell, details } = textsOf(segment, context.source);
    const isDated = days[i] !== undefined;
    return present<Draft>({
      cell: placedCell(context.source, cell),
      details: details.map((one) => placedCell(context.source, one)),
      at: isDated ? 0 : places[i]!.at,
      week: isDated ? segment.week : places[i]!.week,
      weekday: segment.weekday,
      day: days[i],
      part: undefined,
      kind: undefined,
      intensity: undefined,
      distance: undefined,
      durationS: undefined,
      ok: undefined,
    });
  });
};

const faultsOf = (
  context: Context,
  segments: readonly Segment[],
  days: readonly (string | undefined)[],
): readonly PlanFault[] =>
  segments.flatMap(({ date, dateCell }, i) => {
    if (dateCell === undefined) return [];
    const place = placedCell(context.source, dateCell);
    const day = days[i];
    if (day === undefined) return [faultOf('bad-date', place)];
    if (date?.weekday === undefined || date.weekday === weekdayIndex(day)) return [];
    const name = weekdayOf(day);
    return [faultOf('weekday-mismatch', place, { expected: `${name[0]!.toUpperCase()}${name.slice(1)}`, day })];
  });

const headed = (context: Context, { found, above }: Segments): readonly PlanDocument[] => {
  const segments = found.filter(hasWorkout);
  if (segments.length === 0) return [];
  const lines = above.map((cell) => placedCell(context.source, cell));
  const preamble = readPreamble(lines, context.hints);
  const settled = settleDates(
    segments.map(({ date }) => date?.date),
    segments.map(({ date, weekday }) => date?.weekday ?? weekday),
    clueOf(context, preamble),
  );
  const days = segments.map(({ date }, i) => (date === undefined ? undefined : settled.days[i]));
  return [
    finish(context, {
      preamble,
      drafts: draftsOf(context, segments, days),
      totals: [],
      faults: faultsOf(context, segments, days),
      notes: segments.some(({ date }) => date !== undefined) ? settled.notes : [],
      passedOver: [],
      comments: lines,
      weeksByPlace: days.every((day) => day === undefined),
      ...(hasSteps(context.source) ? { mIsMinutes: true } : {}),
    }),
  ];
};

const SECTION = /^(?:warm ?up|main set|cool ?down|\d{1,2} ?x\b|recovery|intervals?)/i;

/** A text of steps that names no day: one workout. */
const single = (context: Context, { above }: Segments): readonly PlanDocument[] => {
  const [first] = above;
  if (first === undefined) return [];
  const isTitled = !STEP.test(first.text) && !SECTION.test(first.text) && above.length > 1;
  const rest = isTitled ? above.slice(1) : above;
  const [from, to] = [rest[0]!.from, rest.at(-1)!.to];
  const steps: Cell = { text: context.source.text.slice(from, to), from, to };
  const cell = placedCell(context.source, isTitled ? first : steps);
  const details = isTitled ? [placedCell(context.source, steps)] : [];
  return [
    finish(context, {
      preamble: {},
      drafts: [{ cell, details, at: 0 }],
      totals: [],
      faults: [],
      notes: [],
      passedOver: [],
      comments: [],
      mIsMinutes: true,
    }),
  ];
};

/** The plan of a text that names days, or of one workout in steps. */
export const readTextPlan = (context: Context): readonly PlanDocument[] => {
  if (context.source.text.length > MAX_CHARACTERS) return [];
  const segments = textSegments(context.source);
  if (segments.found.some(hasWorkout)) return headed(context, segments);
  return hasSteps(context.source) ? single(context, segments) : [];
};
