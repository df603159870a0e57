import type { Definition } from './definition.ts';
import { fitTime } from './fit-time.ts';
import { layoutBits, stampAt } from './message-header.ts';
import type { packedSpeed } from './packed-speed.ts';
import type { RecordPlan, Step } from './record-plan.ts';
import { CHANNELS, makeColumn, makeRoom, type Records } from './records.ts';

/** Where records come from and go to. */
export interface RecordSink {
  readonly view: DataView;
  readonly bytes: Uint8Array;
  /** Behind the last byte of messages. */
  readonly to: number;
  /** Byte at which the next message begins. */
  at: number;
  /** Last time stamp of any message; compressed ones count on from it. */
  stamp: number | undefined;
  readonly records: Records;
  readonly unpack: ReturnType<typeof packedSpeed>;
  /** There is more of something than any recording holds: the reading ends here. */
  overflow: string | undefined;
}

/** More than two months of seconds: no run. Tool default. */
const MOST_RECORDS = 5_000_000;

const SPEED = CHANNELS.indexOf('speedMps');
const DISTANCE = CHANNELS.indexOf('distanceM');

/** Reads the times of the next records of the same layout into rows; how many come before one without a usable time. */
const takeTimes = (sink: RecordSink, { timeAt }: RecordPlan, { size, isLittle }: Definition): number => {
  const { view, bytes, to } = sink;
  const { timeS, count } = sink.records;
  const most = Math.min(timeS.length - count, MOST_RECORDS + 1 - count);
  const layout = layoutBits(bytes[sink.at]!);
  let at = sink.at;
  for (let i = 0; i < most; i++) {
    if (at + size >= to || layoutBits(bytes[at]!) !== layout) return i;
    const stamp = stampAt(view, at, timeAt, isLittle, sink.stamp);
    const seconds = stamp === undefined ? Number.NaN : fitTime(stamp);
    if (Number.isNaN(seconds)) return i;
    timeS[count + i] = seconds;
    sink.stamp = stamp;
    at += 1 + size;
  }
  return most;
};

/** Passes over the next records of the same layout up to one with a usable time; a file may be full of them. */
const skipUntimed = (sink: RecordSink, { timeAt }: RecordPlan, { size, isLittle }: Definition): void => {
  const { view, bytes, records, to } = sink;
  const layout = layoutBits(bytes[sink.at]!);
  while (sink.at + size < to && layoutBits(bytes[sink.at]!) === layout) {
    const stamp = stampAt(view, sink.at, timeAt, isLittle, sink.stamp);
    if (stamp !== undefined && !Number.isNaN(fitTime(stamp))) return;
    if (stamp === undefined) records.untimed++;
    else {
      records.impossible++;
      sink.stamp = stamp;
    }
    sink.at += 1 + size;
  }
};

const takePacked = ({ records, view, unpack }: RecordSink, first: number, stride: number, rows: number): void => {
  const [speedMps, distanceM] = [makeColumn(records, SPEED), makeColumn(records, DISTANCE)];
  for (let i = 0; i < rows; i++) {
    const packed = unpack(view, first + i * stride);
    speedMps[records.count + i] = packed?.speedMps ?? Number.NaN;
    distanceM[records.count + i] = packed?.distanceM ?? Number.NaN;
  }
};

/** Records that follow each other: where the first one begins, and the rows that they fill. */
interface Run {
  readonly at: number;
  readonly stride: number;
  readonly from: number;
  readonly to: number;
}

/** Whole numbers of one, two or four bytes, in one short loop for all the types of which records are full. */
const takeWhole = (column: Float64Array, view: DataView, run: Run, step: Step, isLittle: boolean): void => {
  const { stride, from, to } = run;
  const { divisor, shift, low, high, base } = step;
  const { size, invalid, isSigned } = base;
  const unused = 32 - 8 * size;
  let at = run.at + 1 + step.at;
  for (let row = from; row < to; row++) {
    const bits =
      size === 1 ? view.getUint8(at) : size === 2 ? view.getUint16(at, isLittle) : view.getUint32(at, isLittle);
    const raw = isSigned ? (bits << unused) >> unused : bits;
    const value = raw / divisor - shift;
    if (raw !== invalid && value >= low && value <= high) column[row] = value;
    at += stride;
  }
};

const takeOther = (column: Float64Array, view: DataView, run: Run, step: Step, isLittle: boolean): void => {
  for (let row = run.from; row < run.to; row++) {
    const at = run.at + (row - run.from) * run.stride + 1 + step.at;
    const raw = step.base.read(view, at, isLittle);
    const value = raw / step.divisor - step.shift;
    if (raw !== step.base.invalid && value >= step.low && value <= step.high) column[row] = value;
  }
};

/**
 * The function that takes the records of that layout into the columns, beginning with the one at the sink's place: as
 * many as follow each other, one column after the other.
 */
export const takeRecords = (sink: RecordSink, layout: Definition, plan: RecordPlan): (() => void) => {
  const { view, records, to } = sink;
  const { steps, packedAt } = plan;
  const { isLittle } = layout;
  const stride = 1 + layout.size;
  for (const { column } of steps) makeColumn(records, column);
  return () => {
    makeRoom(records, Math.ceil((to - sink.at) / stride));
    const rows = takeTimes(sink, plan, layout);
    if (rows === 0) return skipUntimed(sink, plan, layout);
    const run: Run = { at: sink.at, stride, from: records.count, to: records.count + rows };
    if (packedAt !== undefined) takePacked(sink, sink.at + 1 + packedAt, stride, rows);
    for (let i = 0; i < steps.length; i++) {
      const step = steps[i]!;
      const column = records.columns[step.column]!;
      if (step.base.isWhole) takeWhole(column, view, run, step, isLittle);
      else takeOther(column, view, run, step, isLittle);
    }
    records.count += rows;
    sink.at += rows * stride;
    if (records.count > MOST_RECORDS) sink.overflow = `more than ${MOST_RECORDS} records`;
  };
};
