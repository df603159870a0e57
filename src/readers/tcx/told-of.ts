import type { Activity, Place } from '../../core/activity.ts';
import type { Problem } from '../../core/problem.ts';
import { plainText } from '../plain-text.ts';
import type { RawActivity } from './raw-activity.ts';
import type { Prepared } from './read-activity.ts';

/** Share of points out of order above which the order itself is in doubt. Tool default. */
const DISORDER_RATIO = 0.05;

const label = ({ id }: RawActivity): string => {
  const named = plainText(id.slice(0, 40));
  return named === undefined ? 'activity' : `activity ${named}`;
};

const counterNotes = ({ steadied: { distanceM, newLaps, faults } }: Prepared): readonly string[] => {
  if (distanceM === undefined) return ['the distance runs backward too often, left out'];
  return [
    ...(newLaps > 0 ? [`the distance begins anew with a lap, added up: ${newLaps}`] : []),
    ...(faults > 0 ? [`distances that run backward or jump, repaired: ${faults}`] : []),
  ];
};

const sampleNote = (raw: RawActivity, { samples }: Activity): readonly string[] => {
  if (samples !== undefined) return [];
  const found = raw.points.timeS.length === 0 ? 'no trackpoints' : 'no trackpoints with a reading';
  return [`${found}: known from its laps' totals only`];
};

/** What was put right in one activity, each a short sentence. */
export const notesOn = (raw: RawActivity, prepared: Prepared, activity: Activity): readonly string[] => {
  const { ordered, merged, clock } = prepared;
  const notes = [...sampleNote(raw, activity)];
  if (clock.note !== undefined) notes.push(clock.note);
  if (raw.untimed > 0) notes.push(`points without a readable time left out: ${raw.untimed}`);
  if (ordered.backward > 0) notes.push(`points out of order, sorted by time: ${ordered.backward}`);
  if (merged.repeated > 0) notes.push(`points with a time that was there already, dropped: ${merged.repeated}`);
  notes.push(...counterNotes(prepared));
  return notes.map((note) => `${label(raw)}: ${note}`);
};

/** What stays in doubt in one activity. */
export const doubtsOn = (raw: RawActivity, prepared: Prepared, place: Place): readonly Problem[] => {
  const { ordered, clock, believed } = prepared;
  const reasons = [...believed.doubts];
  if (clock.doubt !== undefined) reasons.push(clock.doubt);
  if (raw.impossible > 0) reasons.push(`points dated before 1980 or after 2100 left out: ${raw.impossible}`);
  if (ordered.strayed > 0) reasons.push(`points dated days away from the others left out: ${ordered.strayed}`);
  if (ordered.backward > DISORDER_RATIO * ordered.points.timeS.length)
    reasons.push('many points stood out of order; sorted, but the path may be wrong');
  return reasons.map((reason) => ({ kind: 'doubtful', place, rows: 1, reason: `${label(raw)}: ${reason}` }));
};

/** An activity that holds no recording. */
export const leftOut = (raw: RawActivity, place: Place): Problem => ({
  kind: 'empty',
  place,
  rows: 1,
  reason: `${label(raw)}: ${raw.laps.length} laps without a usable total, ${raw.points.timeS.length} points with a time: no recording`,
});
