import type { Amount } from './item.ts';
import type { Tag } from './tag.ts';

/** Kinds of runs that plans write with a bare number: "Rec 60", "8 easy", "30 tempo", "LR 24". */
const BARE_KINDS = ['recovery', 'easy', 'moderate', 'tempo', 'long'] as const;
export type BareKind = (typeof BARE_KINDS)[number];

interface Limits {
  /** Longer than this no plan has a run of this kind. Tool defaults. */
  readonly longest: { readonly km: number; readonly mi: number };
  /** Fewer minutes no plan gives it. Tool defaults. */
  readonly leastMinutes: number;
}

const LIMITS: { readonly [kind in BareKind]: Limits } = {
  recovery: { longest: { km: 15, mi: 9 }, leastMinutes: 10 },
  easy: { longest: { km: 32, mi: 20 }, leastMinutes: 20 },
  moderate: { longest: { km: 32, mi: 20 }, leastMinutes: 20 },
  tempo: { longest: { km: 24, mi: 15 }, leastMinutes: 10 },
  long: { longest: { km: 60, mi: 35 }, leastMinutes: 45 },
};

/**
 * A number before `tempo` is minutes from here on, unless the plan says that it counts in kilometres: novice and intermediate schedules
 * write "30 tempo" beside "4 mi run". The number itself: Tool default.
 */
const SHORTEST_TEMPO_MIN = 15;

/** What is known of the number's place, and of the plan's other bare numbers. */
interface Bare {
  readonly isRepeated: boolean;
  readonly distanceUnit?: 'km' | 'mi';
  readonly isUnitAssumed?: boolean;
  readonly minuteKinds?: readonly BareKind[];
}

/** The first such kind that is named. */
export const bareKindOf = (tags: readonly Tag[]): BareKind | undefined => {
  for (const tag of tags) {
    const kind = BARE_KINDS.find((one) => one === tag);
    if (kind !== undefined) return kind;
  }
  return undefined;
};

/** Whether a bare number beside the name of a run cannot be its distance, or counts minutes as others of the plan do. */
export const looksLikeMinutes = (
  { low, high }: Amount,
  kind: BareKind,
  { distanceUnit, isUnitAssumed = false, minuteKinds = [], isRepeated }: Bare,
): boolean => {
  const { longest, leastMinutes } = LIMITS[kind];
  if (low < leastMinutes) return false;
  if (minuteKinds.includes(kind) || high > longest[distanceUnit ?? 'km']) return true;
  const isTold = distanceUnit === 'km' && !isUnitAssumed && !isRepeated;
  return kind === 'tempo' && !isTold && low >= SHORTEST_TEMPO_MIN;
};

export const minutesAssumption = (figure: string, kind: BareKind): string => `${figure} ${kind}: minutes`;

const MINUTES = new RegExp(`^\\S+ (${BARE_KINDS.join('|')}): minutes$`);

/** The kinds of which such a number was read as minutes, by the assumptions it was read under. */
export const minuteKindsIn = (assumptions: readonly string[]): readonly BareKind[] => {
  const found = new Set(assumptions.map((assumption) => MINUTES.exec(assumption)?.[1]));
  return BARE_KINDS.filter((kind) => found.has(kind));
};
