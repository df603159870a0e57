import { readNumber } from './base-type.ts';
import type { Definition } from './definition.ts';
import { fitTime } from './fit-time.ts';
import type { packedSpeed } from './packed-speed.ts';
import type { RecordPlan } from './record-plan.ts';
import { CHANNELS, makeColumn, makeRoom, type Records } from './records.ts';

/** Where records come from and go to. */
export interface RecordSink {
  readonly view: DataView;
  /** Behind the last byte of messages. */
  readonly to: number;
  readonly records: Records;
  readonly unpack: ReturnType<typeof packedSpeed>;
  /** There is more of something than any recording holds: the reading ends here. */
  overflow: string | undefined;
}

/** More than two months of seconds: no run. Tool default. */
const MOST_RECORDS = 5_000_000;

const SPEED = CHANNELS.indexOf('speedMps');
const DISTANCE = CHANNELS.indexOf('distanceM');

const takePacked = ({ records, view, unpack }: RecordSink, at: number, row: number): void => {
  const packed = unpack(view, at);
  makeColumn(records, SPEED)[row] = packed?.speedMps ?? Number.NaN;
  makeColumn(records, DISTANCE)[row] = packed?.distanceM ?? Number.NaN;
};

/** The function that takes a record of that layout, whose content begins at `at`, into the columns. */
export const takeRecord = (sink: RecordSink, layout: Definition, plan: RecordPlan) => {
  const { view, records, to } = sink;
  const { steps, packedAt } = plan;
  const { isLittle, size } = layout;
  for (const { column } of steps) makeColumn(records, column);
  return (at: number, stamp: number | undefined): void => {
    const timeS = stamp === undefined ? Number.NaN : fitTime(stamp);
    if (stamp === undefined) records.untimed++;
    else if (Number.isNaN(timeS)) records.impossible++;
    if (Number.isNaN(timeS)) return;
    if (records.count === records.timeS.length) makeRoom(records, Math.ceil((to - at) / (size + 1)));
    if (records.count === MOST_RECORDS) sink.overflow = `more than ${MOST_RECORDS} records`;
    const row = records.count++;
    records.timeS[row] = timeS;
    if (packedAt !== undefined) takePacked(sink, at + packedAt, row);
    for (let i = 0; i < steps.length; i++) {
      const step = steps[i]!;
      const raw = readNumber(step.base, view, at + step.at, isLittle);
      const value = raw / step.divisor - step.shift;
      if (raw !== step.base.invalid && value >= step.low && value <= step.high)
        records.columns[step.column]![row] = value;
    }
  };
};
