import * as z from 'zod/mini';
import { HEART_RATE_MODELS, PACE_MODELS } from '../core/zone-model-ids.ts';
import { choice } from './choice.ts';
import { dated } from './dated.ts';
import { PACE } from './pace-schema.ts';
import { speedOfPace } from './pace-text.ts';

/** Two edges make three zones, nine ten: more nobody can tell apart. Tool default. */
const [FEWEST_EDGES, MOST_EDGES] = [2, 9] as const;

const isAscending = (values: readonly number[]): boolean =>
  values.every((value, at) => at === 0 || value > values[at - 1]!);

const heartRateEdges = z
  .array(z.int().check(z.gte(40), z.lte(230)))
  .check(
    z.minLength(FEWEST_EDGES),
    z.maxLength(MOST_EDGES),
    z.refine(isAscending, { error: 'expected ascending heart rates' }),
  );

const isFaster = (paces: readonly string[]): boolean =>
  isAscending(paces.map((text) => speedOfPace(text) ?? Number.NaN));

const paceEdges = z
  .array(PACE)
  .check(
    z.minLength(FEWEST_EDGES),
    z.maxLength(MOST_EDGES),
    z.refine(isFaster, { error: 'expected paces from slow to fast' }),
  );

interface DatedEdges {
  readonly value: readonly unknown[];
}

/** Weeks are summed up zone by zone: a list of edges may move, and keeps its length. */
const keepsLength = (edges: unknown): boolean => {
  const dated = (edges as readonly Partial<DatedEdges>[]).flatMap(({ value }) => (value === undefined ? [] : [value]));
  return dated.every(({ length }) => length === dated[0]!.length);
};
const SAME_LENGTH = z.refine(keepsLength, { error: 'expected as many edges on each day' });

/** `zones`: heart-rate zones. */
export const zonesSchema = z.strictObject({
  model: choice(HEART_RATE_MODELS, 'Model of the heart-rate zones that are shown; recover zones --verbose lists them'),
  edges: z.optional(
    dated(heartRateEdges, 'two to nine ascending heart rates', 'Own zones: where zones 2, 3, … begin, bpm').check(
      SAME_LENGTH,
    ),
  ),
});

/** `pace`: pace zones. */
export const paceSchema = z.strictObject({
  model: choice(PACE_MODELS, 'Model of the pace zones that are shown'),
  edges: z.optional(
    dated(paceEdges, 'two to nine paces from slow to fast', 'Own zones: where zones 2, 3, … begin: "6:30/km"').check(
      SAME_LENGTH,
    ),
  ),
});
