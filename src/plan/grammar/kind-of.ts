import type { WorkoutKind } from '../../core/plan.ts';
import type { Segment } from './segment.ts';
import { isKindTag } from './segment.ts';
import type { Sport } from './split-sports.ts';
import type { Tag } from './tag.ts';

/** What the ordered rules look at. */
export interface Evidence {
  readonly work: readonly Segment[];
  readonly all: readonly Segment[];
  /** Tags of what is left once strides, warm-up, cool-down and pauses are gone. */
  readonly tags: ReadonlySet<Tag>;
  /** The first kind that is named. */
  readonly head?: Tag;
  readonly hasStrides: boolean;
  readonly isRepeated: boolean;
  readonly sport?: Sport;
  /** The only length, where it is that of a race to a tenth: 26.2 mi, 42.2 km. */
  readonly raceMark?: string;
  /** Zone that is asked for, where one is. */
  readonly zone?: number;
}

export interface KindFound {
  readonly kind: WorkoutKind;
  readonly assumption?: string;
}

type KindRule = (evidence: Evidence) => KindFound | undefined;

const SOFT_HEADS: readonly (Tag | undefined)[] = ['easy', 'recovery'];

const rest: KindRule = ({ tags, work }) => {
  if (!tags.has('rest')) return undefined;
  const others = [...tags].some((tag) => (isKindTag(tag) && tag !== 'rest') || tag === 'run' || tag === 'jog');
  return others || work.some(({ quantities }) => quantities.length > 0) ? undefined : { kind: 'rest' };
};

/** Shorter than this is a set of exercises: 3 x 45 s planks. Tool default. */
const SHORTEST_REPETITION_S = 60;

/** "Strength: 6 x 1 mile" is run, "deadlifts 3 x 8" and "planks 3 x 45 s" are lifted and held. */
const isOfTrack = ({ quantities, repetitions, phrase }: Segment): boolean => {
  const hasUnit = phrase.items.some(
    (item) => item.type === 'amount' && (item.unit !== 'count' || (repetitions !== undefined && item.low >= 100)),
  );
  return (
    hasUnit &&
    quantities.some(
      ({ measure, range }) =>
        measure === 'distanceM' || (repetitions !== undefined && range[1] >= SHORTEST_REPETITION_S),
    )
  );
};

const otherSport: KindRule = ({ sport, head: named, tags, work }) => {
  const head = sport === 'cross' || sport === 'strength' ? sport : named;
  if (head === 'cross') return { kind: 'cross' };
  const hasLength = work.some(isOfTrack);
  if (head === 'strength') return hasLength && !tags.has('cross') ? { kind: 'intervals' } : { kind: 'strength' };
  return undefined;
};

/** "Long run, test 1": a name of a run goes before the word test. */
const isOnlyTest = (work: readonly Segment[]): boolean =>
  work.every(({ phrase }) =>
    phrase.items.every(
      (item) => item.type !== 'word' || item.tag !== 'race' || /^(?:tests?|benchmark)$/.test(item.text),
    ),
  );

/** "Parkrun, 5 km easy". */
const isEasyParkrun = (work: readonly Segment[], tags: ReadonlySet<Tag>): boolean => {
  const names = work.flatMap(({ phrase }) =>
    phrase.items.filter((item) => item.type === 'word' && item.tag === 'race'),
  );
  const isParkrun = names.length > 0 && names.every((item) => item.type === 'word' && /^park ?run$/.test(item.text));
  return isParkrun && (tags.has('easy') || tags.has('recovery') || tags.has('jog')) && !tags.has('fast');
};

const race: KindRule = ({ tags, head, work }) => {
  if (tags.has('race') && head !== 'race' && isOnlyTest(work)) return undefined;
  if (isEasyParkrun(work, tags)) return undefined;
  if (tags.has('race') && (head === 'race' || !SOFT_HEADS.includes(head))) {
    return { kind: 'race' };
  }
  const isName = work.some(
    ({ tags: own, hasTarget }) => own.includes('race-name') && !hasTarget && !own.includes('pace'),
  );
  const others = [...tags].some(
    (tag) => isKindTag(tag) || tag === 'run' || tag === 'jog' || tag === 'fast' || tag === 'last',
  );
  return isName && !others && work[0]?.tags.includes('race-name') ? { kind: 'race' } : undefined;
};

const runWalk: KindRule = ({ tags, all, head }) => {
  const isHard =
    tags.has('intervals') || tags.has('tempo') || tags.has('fast') || tags.has('target') || tags.has('uphill');
  if (tags.has('run-walk')) return isHard ? undefined : { kind: 'run-walk' };
  const walks = all.some(({ tags: own, quantities }) => own.includes('walk') && quantities.length > 0);
  const runs = all.some(({ tags: own }) => own.includes('run') || own.includes('jog'));
  return walks && runs && !isHard && head !== 'long' ? { kind: 'run-walk' } : undefined;
};

const stridesBeside: KindRule = ({ head, tags, hasStrides, isRepeated }) => {
  if (!hasStrides || isRepeated || !SOFT_HEADS.includes(head)) return undefined;
  const isHard = tags.has('tempo') || tags.has('target') || tags.has('race');
  return isHard ? undefined : { kind: tags.has('recovery') ? 'recovery' : 'easy' };
};

const HARD_HEADS: readonly (Tag | undefined)[] = ['tempo'];

const structured: KindRule = ({ isRepeated, head, tags, work }) => {
  if (!isRepeated) return undefined;
  const repeated = work.filter(({ repetitions }) => repetitions !== undefined);
  const isOnlyEasy =
    !tags.has('intervals') &&
    !tags.has('tempo') &&
    !tags.has('fast') &&
    !tags.has('target') &&
    repeated.every(({ tags: own, hasTarget }) => own.includes('easy') && !hasTarget);
  if (isOnlyEasy) return undefined;
  return { kind: HARD_HEADS.includes(head) ? 'tempo' : 'intervals' };
};

/** "SOS: tempo 8 miles": names of any hard day. */
const GENERIC = /^(?:sos|workout|quality|quality session|hard workout|wo)$/;
const isOnlyGeneric = (work: readonly Segment[]): boolean =>
  !work.some(({ phrase }) =>
    phrase.items.some((item) => item.type === 'word' && item.tag === 'intervals' && !GENERIC.test(item.text)),
  );

const hard: KindRule = ({ tags: told, head, work, hasStrides }) => {
  // "Race pace + speed": the speed is the strides.
  const isSpeedStrides =
    hasStrides &&
    !work.some(({ phrase }) =>
      phrase.items.some((item) => item.type === 'word' && item.tag === 'intervals' && item.text !== 'speed'),
    );
  const tags = isSpeedStrides ? new Set([...told].filter((tag) => tag !== 'intervals')) : told;
  if (head === 'recovery' && tags.has('intervals') && !tags.has('tempo') && !tags.has('target')) return undefined;
  if (tags.has('intervals'))
    return { kind: head === 'tempo' || (tags.has('tempo') && isOnlyGeneric(work)) ? 'tempo' : 'intervals' };
  if (tags.has('tempo') || tags.has('target')) return { kind: 'tempo' };
  if (
    tags.has('pace') &&
    !tags.has('easy') &&
    !tags.has('recovery') &&
    !tags.has('moderate') &&
    !work.some(({ tags: own }) => own.includes('zone'))
  ) {
    return work.some(
      ({ phrase, tags: own }) =>
        own.includes('pace') &&
        phrase.items.some((item) => item.type === 'amount' && (item.unit === 'clock' || item.unit === 'pace')),
    )
      ? undefined
      : { kind: 'tempo' };
  }
  if (tags.has('fast')) return { kind: 'tempo' };
  return undefined;
};

const uphill: KindRule = ({ tags, head }) =>
  tags.has('uphill') && head === undefined && !tags.has('terrain')
    ? { kind: 'intervals', assumption: 'hills: repetitions' }
    : undefined;
const SHAKE_OUT = /^shake ?out/;
const recoveryOrLong: KindRule = ({ tags, head, work }) => {
  if (tags.has('recovery') && (head === 'recovery' || !tags.has('long'))) {
    const isShakeOut = work.some(({ phrase }) =>
      phrase.items.some((item) => item.type === 'word' && SHAKE_OUT.test(item.text)),
    );
    return isShakeOut ? { kind: 'recovery', assumption: 'shakeout: a recovery run' } : { kind: 'recovery' };
  }
  return tags.has('long') ? { kind: 'long' } : undefined;
};
const moderate: KindRule = ({ tags, work }) => {
  if (!tags.has('moderate')) return undefined;
  const isSteadyEasy = work.some(
    ({ tags: own, phrase }) =>
      own.includes('moderate') &&
      own.includes('easy') &&
      phrase.items.some((item) => item.type === 'word' && item.text.startsWith('steady')),
  );
  return { kind: isSteadyEasy ? 'easy' : 'moderate' };
};
const easy: KindRule = ({ tags }) => (tags.has('easy') || tags.has('jog') ? { kind: 'easy' } : undefined);

/** Kinds of the five common zones; where zones are all that is told. */
const ZONE_KINDS: readonly WorkoutKind[] = ['easy', 'easy', 'moderate', 'tempo', 'intervals', 'intervals', 'intervals'];
const byZone: KindRule = ({ zone }) => {
  const kind = zone === undefined ? undefined : ZONE_KINDS[Math.floor(zone) - 1];
  if (kind === undefined) return undefined;
  return kind === 'easy' ? { kind } : { kind, assumption: `zone ${zone}: ${kind}` };
};
const crossBeside: KindRule = ({ tags }) =>
  tags.has('cross') ? { kind: 'cross' } : tags.has('strength') ? { kind: 'strength' } : undefined;
const walking: KindRule = ({ tags, all }) =>
  (tags.has('walk') || all.every(({ tags: own }) => own.includes('walk'))) &&
  !tags.has('run') &&
  !tags.has('jog') &&
  all.some(({ tags: own }) => own.includes('walk'))
    ? { kind: 'cross' }
    : undefined;
const byLength: KindRule = ({ raceMark, tags }) =>
  raceMark !== undefined && !tags.has('run') ? { kind: 'race', assumption: `${raceMark}: the race` } : undefined;
const onlyWarmUp: KindRule = ({ all, work }) =>
  work.length === 0 &&
  all.length > 0 &&
  all.every(({ role }) => role === 'warm-up' || role === 'cool-down') &&
  all.some(({ quantities }) => quantities.length > 0)
    ? { kind: 'easy' }
    : undefined;
const onlyStrides: KindRule = ({ hasStrides, work }) =>
  hasStrides && work.length === 0 ? { kind: 'easy', assumption: 'strides: an easy run' } : undefined;

/** THE order in which kinds are asked for: workouts before recoveries, names before bare figures. */
const KIND_RULES: readonly KindRule[] = [
  rest,
  otherSport,
  race,
  runWalk,
  stridesBeside,
  structured,
  hard,
  uphill,
  recoveryOrLong,
  moderate,
  walking,
  byZone,
  easy,
  crossBeside,
  onlyWarmUp,
  onlyStrides,
  byLength,
];

/** What kind of workout the evidence makes; undefined where nothing names one. */
export const kindOf = (evidence: Evidence): KindFound | undefined => {
  for (const rule of KIND_RULES) {
    const found = rule(evidence);
    if (found !== undefined) return found;
  }
  return undefined;
};
