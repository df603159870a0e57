import type { ZoneGap, ZoneModel } from '../../core/athlete.ts';
import { fallsShort } from '../../core/compare.ts';
import { type Estimate, weaker } from '../../core/estimate.ts';
import { present } from '../../core/present.ts';
import type { NumberOf, ZoneModelSpec, ZoneNumber, ZoneNumbers } from './zone-model-spec.ts';

/** Each number as it is missed. */
const WORDS: Readonly<Record<ZoneNumber, string>> = {
  hrMax: 'a maximum heart rate',
  hrRest: 'a resting heart rate',
  lt1: 'a heart rate at the aerobic threshold (LT1)',
  lt2: 'a heart rate at the second threshold (LT2)',
  thresholdPace: 'a threshold pace',
  vdot: 'a VDOT, which takes a race or another all-out run',
  criticalSpeed: 'a critical speed, which takes all-out runs of different lengths',
};

const isAscending = (edges: readonly number[]): boolean =>
  edges.every((edge, at) => edge > 0 && (at === 0 || fallsShort(edges[at - 1]!, edge)));

const gap = ({ id }: ZoneModelSpec, lacks: readonly ZoneNumber[], why: string): ZoneGap => ({
  id,
  lacks,
  reason: `not known ${why}`,
});

/** The zones of a model for these numbers, or which of them it lacks. Their confidence is that of the least sure. */
export const buildZones = (spec: ZoneModelSpec, numbers: ZoneNumbers): ZoneModel | ZoneGap => {
  const lacks = spec.needs.filter((name) => numbers[name] === undefined);
  if (lacks.length > 0) return gap(spec, lacks, `without ${lacks.map((name) => WORDS[name]).join(' and ')}`);
  const known = spec.needs.map((name): Estimate => numbers[name]!);
  const numberOf: NumberOf = (name) => numbers[name]!.value;
  const edges = spec.edges(numberOf);
  if (!isAscending(edges)) return gap(spec, [], `since its numbers do not go together (${spec.detail(numberOf)})`);
  return present<ZoneModel>({
    id: spec.id,
    unit: spec.of === 'pace' ? 'mps' : 'bpm',
    edges,
    confidence: known.map(({ confidence }) => confidence).reduce(weaker, 'high'),
    detail: spec.detail(numberOf),
    names: spec.names,
    lowest: spec.lowest?.(numberOf),
    moderateFrom: spec.moderateFrom,
    hardFrom: spec.hardFrom,
  });
};
