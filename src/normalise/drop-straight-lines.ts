import { LONGEST_HOLD_S } from './hold-seconds.ts';
import type { Timeline } from './timeline.ts';

/**
 * Some apps draw a line between two readings that lie minutes apart and save it second by second. No heart runs so
 * straight: in 136 recordings of watches and straps no stretch of 30 readings that rises or falls by 5 bpm keeps to one
 * line for more than 68 s. Tool defaults.
 */
const LONGEST_S = 90;
const LEAST_CHANGE_BPM = 5;
const FEWEST = 30;
/**
 * A heart that is heard beside the lines turns from faster to slower or back at least so often: 1.2 times a minute and
 * more in 136 recordings. What is smooth throughout is no recording with holes, and stays as it is. Tool defaults.
 */
const TURN_S = 60;
const LEAST_HEARD_S = 90;
/** Whole beats are up to a half away from the line, and whole seconds add a little. Tool default, bpm. */
const ROUNDING_BPM = 0.6;
/** Steeper than any line that matters, bpm per second. */
const STEEPEST = 20;

/** A line by its heart rate at the first reading and its slope. */
interface Line {
  readonly bpm: number;
  readonly slope: number;
}

/** Indices of readings. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The corner lines of those that pass below (`side` 1) or above (-1) a heart rate, `seconds` after the first reading. */
const passing = (corners: readonly Line[], seconds: number, bpm: number, side: 1 | -1): readonly Line[] => {
  const beyond = (line: Line): number => side * (line.bpm + line.slope * seconds - bpm);
  if (corners.every((line) => beyond(line) <= 0)) return corners;
  return corners.flatMap((line, i) => {
    const next = corners[(i + 1) % corners.length]!;
    const [here, there] = [beyond(line), beyond(next)];
    const kept = here <= 0 ? [line] : [];
    if (here * there >= 0) return kept;
    const share = here / (here - there);
    const crossing: Line = {
      bpm: line.bpm + share * (next.bpm - line.bpm),
      slope: line.slope + share * (next.slope - line.slope),
    };
    return [...kept, crossing];
  });
};

/** The farthest reading on the way from one to another, ahead or back, up to which all lie on one line with the first. */
const endOfLine = ({ atS }: Timeline, bpm: Float64Array, from: number, to: number): number => {
  const [lowest, highest] = [bpm[from]! - ROUNDING_BPM, bpm[from]! + ROUNDING_BPM];
  let corners: readonly Line[] = [
    { bpm: lowest, slope: -STEEPEST },
    { bpm: highest, slope: -STEEPEST },
    { bpm: highest, slope: STEEPEST },
    { bpm: lowest, slope: STEEPEST },
  ];
  const step = to > from ? 1 : -1;
  let end = from;
  for (let i = from + step; i !== to + step; i += step) {
    if (Number.isNaN(bpm[i]!)) continue;
    const seconds = atS[i]! - atS[from]!;
    corners = passing(corners, seconds, bpm[i]! + ROUNDING_BPM, 1);
    corners = passing(corners, seconds, bpm[i]! - ROUNDING_BPM, -1);
    if (corners.length === 0) break;
    end = i;
  }
  return end;
};

const isLong = ({ atS }: Timeline, bpm: Float64Array, { from, to }: Stretch): boolean =>
  atS[to]! - atS[from]! > LONGEST_S && Math.abs(bpm[to]! - bpm[from]!) >= LEAST_CHANGE_BPM && to - from >= FEWEST - 1;

const countKnown = (bpm: Float64Array, { from, to }: Stretch): number => {
  let known = 0;
  for (let i = from; i <= to; i++) if (!Number.isNaN(bpm[i]!)) known++;
  return known;
};

/** The reading next to that one, forward (1) or back (-1). */
const beside = (bpm: Float64Array, i: number, step: 1 | -1): number => {
  let k = i + step;
  while (Number.isNaN(bpm[k]!)) k += step;
  return k;
};

/** Gathers the lines in a stretch that only rises or only falls. */
const linesWithin = (clock: Timeline, bpm: Float64Array, { from, to }: Stretch, found: Stretch[]): void => {
  let start = from;
  while (isLong(clock, bpm, { from: start, to })) {
    const end = endOfLine(clock, bpm, start, to);
    const line = { from: start, to: end };
    const isLine = isLong(clock, bpm, line) && countKnown(bpm, line) >= FEWEST;
    // What stands before a line may hide its beginning; from its end it is seen.
    if (isLine) found.push({ from: endOfLine(clock, bpm, end, Math.max(from, found.at(-1)?.to ?? from)), to: end });
    start = isLine ? end : Math.max(beside(bpm, start, 1), beside(bpm, end, -1));
  }
};

interface Scan {
  readonly lines: readonly Stretch[];
  /** Seconds with readings, and how often these change from rise to fall or back. */
  readonly heardS: number;
  readonly turns: number;
}

const scan = (clock: Timeline, bpm: Float64Array): Scan => {
  const { atS, count } = clock;
  const lines: Stretch[] = [];
  let [heardS, turns, last, direction] = [0, 0, -1, 0];
  // A level between a rise and a fall may belong to either.
  let [from, levelFrom] = [0, 0];
  for (let i = 0; i < count; i++) {
    if (Number.isNaN(bpm[i]!)) continue;
    const seconds = last < 0 ? 0 : atS[i]! - atS[last]!;
    const change = last < 0 ? 0 : bpm[i]! - bpm[last]!;
    const isGap = last < 0 || seconds > LONGEST_HOLD_S;
    if (!isGap) heardS += seconds;
    if (isGap || change * direction < 0) {
      // Hardly any stretch is so long: the rest need not be looked at.
      if (last >= 0 && atS[last]! - atS[from]! > LONGEST_S) linesWithin(clock, bpm, { from, to: last }, lines);
      if (!isGap) turns++;
      from = isGap ? i : levelFrom;
      direction = 0;
    }
    if (change !== 0 && !isGap) direction = Math.sign(change);
    if (change !== 0 || isGap) levelFrom = i;
    last = i;
  }
  if (last >= 0) linesWithin(clock, bpm, { from, to: last }, lines);
  return { lines, heardS, turns };
};

export interface WithoutLines {
  /** NaN where a line was; the given series itself where none was. */
  readonly bpm: Float64Array;
  /** Seconds taken out. */
  readonly drawnS: number;
}

/** A stretch with a line in it holds the whole of one such window, if windows follow each other without much between. */
const GLANCE_S = 40;
const MOST_BETWEEN_S = LONGEST_S - 2 * GLANCE_S;

/** The first reading so late, or `count`. */
const firstFrom = (atS: Float64Array, count: number, seconds: number): number => {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (atS[middle]! < seconds) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Whether the heart rate only rises or only falls from that reading on for the length of a window. */
const keepsOn = (atS: Float64Array, bpm: Float64Array, from: number, count: number): boolean => {
  let [last, direction] = [Number.NaN, 0];
  for (let i = from; i < count && atS[i]! - atS[from]! <= GLANCE_S; i++) {
    const change = bpm[i]! - last;
    if (change * direction < 0) return false;
    if (change > 0 || change < 0) direction = change;
    if (!Number.isNaN(bpm[i]!)) last = bpm[i]!;
  }
  return true;
};

/** False where a glance at a window here and there shows that no stretch rises or falls for so long: in nearly all recordings. */
const mayHoldLine = ({ atS, count }: Timeline, bpm: Float64Array): boolean => {
  for (let from = 0; from < count; ) {
    if (keepsOn(atS, bpm, from, count)) return true;
    const next = firstFrom(atS, count, atS[from]! + GLANCE_S);
    const betweenS = next < count ? atS[next]! - atS[from]! - GLANCE_S : 0;
    if (betweenS > MOST_BETWEEN_S && atS[next]! - atS[next - 1]! <= LONGEST_HOLD_S) return true;
    from = next;
  }
  return false;
};

/**
 * Heart rate without what was drawn and not measured: whatever keeps to a straight line for more than 90 s while it
 * changes by 5 bpm, in a recording that turns often elsewhere. The ends of a line were measured and stay. A level line is
 * left to `flatLine`, for a heart can be steady.
 */
export const dropStraightLines = (clock: Timeline, bpm: Float64Array): WithoutLines => {
  if (!mayHoldLine(clock, bpm)) return { bpm, drawnS: 0 };
  const { lines, heardS, turns } = scan(clock, bpm);
  const drawnS = lines.reduce((sum, { from, to }) => sum + clock.atS[to]! - clock.atS[from]!, 0);
  const besideS = heardS - drawnS;
  if (drawnS === 0 || besideS < LEAST_HEARD_S || turns * TURN_S < besideS) return { bpm, drawnS: 0 };
  const kept = bpm.slice();
  for (const { from, to } of lines) kept.fill(Number.NaN, from + 1, to);
  return { bpm: kept, drawnS };
};
