import type { Intent, Kind } from '../../core/intent.ts';
import type { Field } from './dialect.ts';
import { kindFromName } from './kind-names.ts';
import type { Plan } from './plan.ts';
import type { Row } from './row.ts';
import { cellOf } from './sheet.ts';
import { isYes } from './yes.ts';

/** Tags of the sources, the one that says most first. */
const TAGS: readonly (readonly [Field, Kind])[] = [
  ['raceTag', 'race'],
  ['recoveryTag', 'recovery'],
  ['longRunTag', 'long'],
];

/** Strava's own numbers for the tags of a run; 3, "workout", does not say which kind of hard. */
const WORKOUT_TYPES: Readonly<Record<string, Kind>> = { '1': 'race', '1.0': 'race', '2': 'long', '2.0': 'long' };

const fromTags = (plan: Plan, row: Row): Intent | undefined => {
  const tag = TAGS.find(([field]) => isYes(cellOf(plan.sheet, row, field)?.text));
  const workoutType = cellOf(plan.sheet, row, 'workoutType')?.text.trim() ?? '';
  const kind = tag?.[1] ?? WORKOUT_TYPES[workoutType] ?? kindFromName(workoutType);
  return kind === undefined ? undefined : { kind, from: ['tag'], confidence: 'high' };
};

const kindIn = (plan: Plan, row: Row, field: Field): Kind | undefined => {
  const cell = cellOf(plan.sheet, row, field);
  return cell === undefined ? undefined : kindFromName(cell.text);
};

/** What a plan had asked for; where it asked for a day off, the run was not the plan's. */
const fromPlan = (plan: Plan, row: Row): Intent | undefined => {
  const kind = kindIn(plan, row, 'plannedKind');
  return kind === undefined || kind === 'rest' ? undefined : { kind, from: ['plan'], confidence: 'high' };
};

/** Intent that the row declares in a column or tag of its own, else the one that a plan's column prescribed. */
export const readIntent = (plan: Plan, row: Row): Intent | undefined => {
  const kind = kindIn(plan, row, 'runKind') ?? kindIn(plan, row, 'kind');
  return kind === undefined
    ? (fromTags(plan, row) ?? fromPlan(plan, row))
    : { kind, from: ['column'], confidence: 'high' };
};
