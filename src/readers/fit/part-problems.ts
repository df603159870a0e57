import type { Place } from '../../core/activity.ts';
import type { Problem } from '../../core/problem.ts';
import type { FitPart } from './decode-part.ts';
import type { PartActivities } from './part-activities.ts';

/** Share of records out of order above which the order itself is in doubt. Tool default. */
const DISORDER_RATIO = 0.05;

/** What makes the activities of one FIT file doubtful, or kept a session from being one. */
export const partProblems = (part: FitPart, found: PartActivities, place: Place): readonly Problem[] => {
  const problems: Problem[] = [];
  const doubt = (reason: string): number => problems.push({ kind: 'doubtful', place, rows: 1, reason });
  const { damage, checksum, records } = part;
  if (damage !== undefined) doubt(`read up to the damage: ${damage}`);
  if (checksum === 'wrong') doubt('the checksum at the end does not fit the content: some values may be wrong');
  if (records.impossible > 0) doubt(`records without a possible date left out: ${records.impossible}`);
  if (found.track.backward > DISORDER_RATIO * records.count) {
    doubt('many records stood out of order; sorted by time, but the path may be wrong');
  }
  if (found.short > 0) {
    doubt('the device closed its summary before its recording ended: worked out from the records instead');
  }
  if (found.empty > 0) {
    const reason = `sessions without a date, or without duration, distance and records: ${found.empty}`;
    problems.push({ kind: 'empty', place, rows: found.empty, reason });
  }
  return problems;
};
