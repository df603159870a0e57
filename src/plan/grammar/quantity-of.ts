import type { Range } from '../../core/plan.ts';
import type { Quantity } from './resolve-amount.ts';
import { isKindTag, type Segment } from './segment.ts';

/** How long a workout is told to be. */
export interface Length {
  readonly distanceM?: Range;
  readonly durationS?: Range;
  readonly assumptions: readonly string[];
  /** Rests, or parts told otherwise, come on top. */
  readonly isAtLeast: boolean;
}

type Measure = Quantity['measure'];
const MEASURES: readonly Measure[] = ['distanceM', 'durationS'];

const add = (a: Range | undefined, b: Range): Range => (a === undefined ? b : [a[0] + b[0], a[1] + b[1]]);

const lengthFrom = (quantities: readonly Quantity[], isAtLeast = false): Length => {
  const found: { distanceM?: Range; durationS?: Range } = {};
  for (const { measure, range } of quantities) found[measure] ??= range;
  return { ...found, assumptions: quantities.flatMap(({ assumption }) => assumption ?? []), isAtLeast };
};

const isPlain = ({ role, repetitions, quantities }: Segment): boolean =>
  role === 'work' && repetitions === undefined && quantities.length > 0;

const asides = (segments: readonly Segment[]): readonly Segment[] =>
  segments.filter(({ role, quantities }) => (role === 'warm-up' || role === 'cool-down') && quantities.length > 0);

const INSIDE: readonly Segment['phrase']['lead'][] = ['with', '(', '\n', ';', ':', '.', '-'];

/** Lines of steps are parts of a workout, none of them its head. */
const areSteps = (segments: readonly Segment[]): boolean =>
  segments.filter(({ phrase, quantities }) => phrase.lead === '-' && quantities.length > 0).length > 1;

/** "10 km / 60 min": one run by both measures. */
const isSameRun = ({ phrase, tags, role, quantities }: Segment, head: Segment): boolean =>
  role === 'work' &&
  tags.length === 0 &&
  (phrase.lead === '/' || phrase.lead === ',' || phrase.lead === '(') &&
  quantities.length > 0 &&
  quantities.every(({ measure }) => !head.quantities.some((own) => own.measure === measure));

/** "2 mi easy; 3 mi at MP; 2 mi easy": what follows the semicolons is more than the head could hold. */
const areParts = (first: Segment, others: readonly Segment[]): boolean => {
  const measure = first.quantities[0]!.measure;
  const behind = others.filter(({ phrase }) => phrase.lead === ';');
  const least = behind.flatMap(({ quantities }) =>
    quantities.filter((one) => one.measure === measure).map(({ range }) => range[0]),
  );
  return least.length > 1 && least.reduce((total, one) => total + one, 0) > first.quantities[0]!.range[1];
};

/** The length that stands at the head and holds all that follows: "Long run 17 mi w/ 8 @ marathon pace". */
const headline = (segments: readonly Segment[]): Segment | undefined => {
  const sized = segments.filter(
    ({ role, quantities }) => quantities.length > 0 && role !== 'pause' && role !== 'strides' && role !== 'drills',
  );
  const [first, ...others] = sized;
  if (
    first === undefined ||
    !isPlain(first) ||
    first.phrase.depth > 0 ||
    areSteps(segments) ||
    asides(segments).length > 0
  )
    return undefined;
  const measure = first.quantities[0]!.measure;
  const holds = others.every((other) => {
    const isInside =
      INSIDE.includes(other.phrase.lead) ||
      other.phrase.depth > 0 ||
      other.tags.includes('last') ||
      (other.phrase.lead === ',' && other.hasTarget && !other.repetitions) ||
      (other.repetitions !== undefined && other.phrase.lead !== '+');
    const same = other.quantities.find((one) => one.measure === measure);
    if (isSameRun(other, first)) return true;
    return isInside && (same === undefined || same.range[0] <= first.quantities[0]!.range[1]);
  });
  return holds && !areParts(first, others) ? first : undefined;
};

/** "10K tune-up race" and below it what the day makes in all. */
const totalOfRace = (segments: readonly Segment[]): Segment | undefined => {
  const [first, ...others] = segments.filter(({ quantities }) => quantities.length > 0);
  if (first === undefined || !(first.tags.includes('race') || first.tags.includes('race-name'))) return undefined;
  return others.find(
    (other) =>
      isPlain(other) &&
      !other.tags.some(isKindTag) &&
      other.phrase.lead === '\n' &&
      other.quantities[0]!.range[1] >= first.quantities[0]!.range[0],
  );
};

/** "800 m repeats • 8 km": a name with a length, and below it the length of the whole. */
const totalBelow = (segments: readonly Segment[]): Segment | undefined => {
  const [first, last, ...others] = segments.filter(({ quantities }) => quantities.length > 0);
  if (first === undefined || last === undefined || others.length > 0 || !isPlain(last)) return undefined;
  const own = last.quantities[0]!;
  const isName = first.role === 'work' && first.tags.some(isKindTag) && first.quantities[0]!.measure === own.measure;
  const isAlone = last.tags.length === 0 && last.phrase.lead === '\n' && last.phrase.depth === 0;
  return isName && isAlone && own.range[1] >= first.quantities[0]!.range[1] ? last : undefined;
};

const times = (range: Range, { repetitions }: Segment, outer: number): Range =>
  repetitions === undefined
    ? [range[0] * outer, range[1] * outer]
    : [range[0] * repetitions.low * outer, range[1] * repetitions.high * outer];

/** Repetitions whose content stands in brackets behind them: 3 x (1 km T + 1 min). */
const outerRepetitions = (segments: readonly Segment[], at: number): number => {
  const depth = segments[at]!.phrase.depth;
  if (depth === 0) return 1;
  for (let before = at - 1; before >= 0; before -= 1) {
    const { phrase, repetitions, quantities } = segments[before]!;
    if (phrase.depth < depth) return repetitions !== undefined && quantities.length === 0 ? repetitions.high : 1;
  }
  return 1;
};

/** Walks are parts of a run-walk, and rests of anything else. */
const isRunWalk = (segments: readonly Segment[]): boolean => {
  const tags = new Set(segments.flatMap(({ tags: own }) => own));
  const isHard = (['intervals', 'tempo', 'fast', 'target', 'uphill', 'pace'] as const).some((tag) => tags.has(tag));
  return (
    !isHard && tags.has('walk') && (tags.has('run') || tags.has('jog')) && !segments.some(({ hasTarget }) => hasTarget)
  );
};

const UNKNOWN: Length = { assumptions: [], isAtLeast: true };

/** In turn so long at most: longer pieces of running and walking follow one another. Tool default. */
const LONGEST_TURN_S = 5 * 60;

/** "6 miles, run 3 min walk 1 min", "40 min run/walk 30 s/30 s": what stands at the head, and below it the turns. */
const runWalkHead = (parts: readonly Segment[]): Length | undefined => {
  const [first, ...others] = parts;
  const own = first?.quantities[0];
  if (first === undefined || own === undefined || first.repetitions !== undefined || others.length === 0)
    return undefined;
  const turns = [...first.quantities.slice(1), ...others.flatMap(({ quantities }) => quantities)];
  const areTurns =
    others.every(({ repetitions }) => repetitions === undefined) &&
    turns.every(({ measure, range }) => measure === 'durationS' && range[1] <= LONGEST_TURN_S);
  const isStroke = others.some(({ phrase, tags }) => phrase.lead === '/' && tags.length === 0);
  const isHead = own.measure === 'distanceM' || (isStroke && own.range[0] >= 2 * LONGEST_TURN_S);
  return areTurns && isHead ? lengthFrom([own]) : undefined;
};

/**
 * Of "run 90 s, walk 2 min x 6" the repetitions are of both; of "1 min run, 90 s walk for 20 min" no sum is to be made.
 * Undefined where the parts simply add up.
 */
const runWalkLength = (segments: readonly Segment[]): Length | undefined => {
  const isAside = ({ role }: Segment): boolean => role === 'warm-up' || role === 'cool-down';
  const parts = segments.filter((segment) => segment.quantities.length > 0 && !isAside(segment));
  const early = runWalkHead(parts);
  if (early !== undefined) return early;
  if (parts.some(({ quantities }) => new Set(quantities.map(({ measure }) => measure)).size < quantities.length))
    return UNKNOWN;
  const [repeated, ...others] = parts.filter(({ repetitions }) => repetitions !== undefined);
  const isFlat = segments.every(({ phrase, role }) => phrase.depth === 0 || role === 'note');
  if (repeated === undefined || others.length > 0 || !isFlat || parts.length < 2) return undefined;
  if (parts.length > 2 || parts.some(({ quantities }) => quantities[0]!.measure !== 'durationS')) return UNKNOWN;
  const ranges = [
    ...parts.map(({ quantities }) => times(quantities[0]!.range, repeated, 1)),
    ...segments.filter(isAside).flatMap(({ quantities }) => quantities.map(({ range }) => range)),
  ];
  return { durationS: ranges.reduce(add), assumptions: [], isAtLeast: false };
};

const sum = (segments: readonly Segment[]): Length => {
  const totals: { distanceM?: Range; durationS?: Range } = {};
  const assumptions: string[] = [];
  let hasRepetitions = false;
  const isNamed = segments.some(({ tags }) => tags.includes('run-walk'));
  const runWalk = isRunWalk(segments)
    ? runWalkLength(segments)
    : isNamed
      ? runWalkHead(segments.filter(({ quantities }) => quantities.length > 0))
      : undefined;
  if (runWalk !== undefined) return runWalk;
  const counted = isRunWalk(segments) ? ['work', 'warm-up', 'cool-down', 'pause'] : ['work', 'warm-up', 'cool-down'];
  segments.forEach((segment, at) => {
    if (!counted.includes(segment.role)) return;
    const outer = outerRepetitions(segments, at);
    hasRepetitions ||= segment.repetitions !== undefined || outer > 1;
    const told = new Set<Measure>();
    for (const { measure, range, assumption } of segment.quantities) {
      if (assumption !== undefined) assumptions.push(assumption);
      if (told.size > 0 && segment.repetitions !== undefined) continue;
      if (told.has(measure)) continue;
      told.add(measure);
      totals[measure] = add(totals[measure], times(range, segment, outer));
    }
  });
  const isMixed = MEASURES.every((measure) => totals[measure] !== undefined);
  const sized = segments.filter(({ role, quantities }) => role === 'work' && quantities.length > 0);
  if (isMixed && (sized.length > 1 || asides(segments).length > 0)) return { assumptions, isAtLeast: true };
  return { ...totals, assumptions, isAtLeast: hasRepetitions };
};

/** The length of a workout: a stated total, else what stands at its head, else the sum of its parts. */
export const quantityOf = (segments: readonly Segment[]): Length => {
  const totals = segments.filter(({ role }) => role === 'total');
  if (totals.length > 0) {
    const others = headline(segments.filter(({ role }) => role !== 'total'));
    return lengthFrom([...totals.flatMap(({ quantities }) => quantities), ...(others?.quantities ?? [])]);
  }
  const raceTotal = totalOfRace(segments) ?? totalBelow(segments);
  if (raceTotal !== undefined) return lengthFrom(raceTotal.quantities);
  const head = headline(segments);
  if (head === undefined) return sum(segments);
  const beside = segments.filter((other) => other !== head && isSameRun(other, head));
  return lengthFrom([...head.quantities, ...beside.flatMap(({ quantities }) => quantities)]);
};

/** Different repetitions listed in one bracket: 2 sets of (1200, 1000, 800). */
const innerParts = (segments: readonly Segment[], at: number): number => {
  const { depth } = segments[at]!.phrase;
  let parts = 0;
  for (const { phrase, role, quantities } of segments.slice(at + 1)) {
    if (phrase.depth <= depth) break;
    if (role === 'work' && quantities.length > 0 && phrase.depth === depth + 1 && phrase.lead !== '-') parts += 1;
  }
  return parts;
};

/** Repetitions of the work, all sets counted. */
export const repetitionCount = (segments: readonly Segment[]): number | undefined => {
  let count = 0;
  segments.forEach((segment, at) => {
    if (segment.role !== 'work' || segment.repetitions === undefined) return;
    const next = segments[at + 1];
    const holdsOthers =
      segment.quantities.length === 0 &&
      next !== undefined &&
      next.phrase.depth > segment.phrase.depth &&
      next.repetitions !== undefined;
    const inner = segment.quantities.length > 0 ? 1 : Math.max(1, innerParts(segments, at));
    if (!holdsOthers) count += segment.repetitions.high * inner * outerRepetitions(segments, at);
  });
  return count === 0 ? undefined : count;
};
