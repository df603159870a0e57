import { namesWeek } from './names-week.ts';
import type { Phrase } from './phrase.ts';
import type { Quantity } from './resolve-amount.ts';
import type { Tag } from './tag.ts';

/** What a phrase of a workout is for. */
export type Role = 'work' | 'strides' | 'drills' | 'warm-up' | 'cool-down' | 'pause' | 'total' | 'label' | 'note';

/** What is known of a phrase and of those before it. */
export interface RolePlace {
  readonly phrase: Phrase;
  readonly tags: readonly Tag[];
  readonly quantities: readonly Quantity[];
  readonly isRepeated: boolean;
  /** Work, hard work or repetitions stand before it. */
  readonly hasWork: boolean;
  readonly hasHardWork: boolean;
  /** The first kind that was named is a soft one. */
  readonly isEasyHead: boolean;
  readonly isBehindPause: boolean;
  /** The phrase before it is repeated. */
  readonly isBehindRepetitions: boolean;
  /** Alone in its brackets. */
  readonly isAlone: boolean;
}

/** Longer than this is no pause between repetitions. Tool default. */
const LONGEST_PAUSE = { durationS: 10 * 60, distanceM: 1700 } as const;
/** Repetitions this short are strides where an easy run goes before them. Tool default. */
const LONGEST_STRIDE = { durationS: 30, distanceM: 150 } as const;
/** Easy minutes behind repetitions and a comma end the run from above this on. Tool default. */
const LONGEST_EASY_PAUSE_S = 4 * 60;
/** So are easy metres: "12 x 400, 400 recovery". Tool default. */
const LONGEST_EASY_PAUSE_M = 800;
/** What stands alone in brackets is the length of the whole from here on. Tool default. */
const SHORTEST_TOTAL = { durationS: 15 * 60, distanceM: 1600 } as const;

const SOFT: readonly Tag[] = ['jog', 'walk', 'rest', 'recovery', 'easy', 'pause', 'run-walk'];
const WORKING: readonly Tag[] = [
  'tempo',
  'intervals',
  'race',
  'fast',
  'target',
  'run',
  'long',
  'moderate',
  'uphill',
  'pace',
];
const BESIDE_TOTAL: readonly Tag[] = ['run', 'filler', 'at', 'race-name', 'total'];

const has = ({ tags }: RolePlace, ...any: readonly Tag[]): boolean => any.some((tag) => tags.includes(tag));
const isTold = ({ quantities }: RolePlace): boolean => quantities.length > 0;
const upTo = ({ quantities }: RolePlace, limit: Readonly<Record<Quantity['measure'], number>>): boolean =>
  quantities.every(({ measure, range }) => range[1] <= limit[measure]);
const isTime = ({ quantities }: RolePlace): boolean => quantities.every(({ measure }) => measure === 'durationS');

const isSoft = (place: RolePlace): boolean =>
  has(place, ...SOFT) && !has(place, ...WORKING) && !place.isRepeated && upTo(place, LONGEST_PAUSE);

const isNamedPause = (place: RolePlace): boolean =>
  has(place, 'pause') &&
  !place.isRepeated &&
  !has(place, 'tempo', 'intervals', 'race') &&
  (place.hasWork || (isTold(place) && upTo(place, LONGEST_PAUSE)));

const isSoftPause = (place: RolePlace): boolean => {
  if (!isSoft(place) || !place.hasWork) return false;
  const { lead, depth } = place.phrase;
  // "Tempo: 5 min easy, …": the first part of what the name promises.
  if (lead === ':' && isTold(place) && !place.isBehindRepetitions) return false;
  // "8 x 1 min hard, 1 min easy" rests; ", 10 min easy" ends the run.
  const isBrief =
    isTold(place) &&
    place.quantities.every(
      ({ measure, range }) => range[1] <= (measure === 'durationS' ? LONGEST_EASY_PAUSE_S : LONGEST_EASY_PAUSE_M),
    );
  const isEasyPart = has(place, 'easy', 'recovery') && ',\n.and;'.includes(lead) && !isBrief;
  const isOwnPart = depth === 0 && (lead === '+' || isEasyPart);
  if (place.hasHardWork) return !isOwnPart;
  if (lead === 'with') return has(place, 'jog', 'walk', 'rest') && isTold(place);
  return lead === '(' && isTold(place) && isTime(place);
};

/** "(2')" behind a repetition, "+ 2'" behind a rest. */
const isBarePause = (place: RolePlace): boolean => {
  const { lead } = place.phrase;
  if (place.tags.some((tag) => tag !== 'at') || !isTold(place) || place.isRepeated || !upTo(place, LONGEST_PAUSE))
    return false;
  if (place.isBehindPause && lead === '+') return isTime(place);
  // "8 x 1'/1'": so long fast, so long slow.
  if (lead === '/' && place.isBehindRepetitions) return isTime(place) && place.tags.length === 0;
  // "4 x 1 mi T w/ 1 min"
  if (lead === 'with' && place.isBehindRepetitions) return isTime(place) && place.tags.length === 0;
  return lead === '(' && place.hasWork && (isTime(place) || place.quantities.every(({ range }) => range[1] < 1000));
};

const isTotal = (place: RolePlace): boolean => {
  if (has(place, 'total')) return isTold(place) && !place.isRepeated;
  const isLong = place.quantities.some(({ measure, range }) => range[1] >= SHORTEST_TOTAL[measure]);
  return (
    place.isAlone &&
    isLong &&
    !place.isRepeated &&
    place.tags.every((tag) => BESIDE_TOTAL.includes(tag)) &&
    place.phrase.items.length <= 4
  );
};

const KIND_LESS: readonly Tag[] = [
  'cross',
  'strength',
  'easy',
  'recovery',
  'long',
  'tempo',
  'intervals',
  'race',
  'run',
  'moderate',
  'run-walk',
];

const BESIDE_LABEL: readonly Tag[] = ['label', 'filler', 'race-name', 'last', 'at', 'total'];

/** "Build 2.6 km" and "start 10 km" are runs under a name that is a label elsewhere. */
const isLabel = (place: RolePlace): boolean => {
  if (!has(place, 'label') || !place.tags.every((tag) => BESIDE_LABEL.includes(tag))) return false;
  const isSized = place.phrase.items.some((item) => item.type === 'amount' && SIZES.includes(item.unit));
  return !isSized || namesWeek(place.phrase);
};
const SIZES: readonly string[] = ['km', 'mi', 'plan', 'metre', 'minute', 'hour'];

/** Behind an easy run, a few sprints without a length: "5 mi easy + 6 hill sprints", "+ 4组冲刺". */
const isSprints = (place: RolePlace): boolean => {
  const { items, lead } = place.phrase;
  const count = items.find((item) => item.type === 'amount');
  return (
    ['+', 'and', 'with', ','].includes(lead) &&
    items.filter(({ type }) => type === 'amount').length <= 2 &&
    count?.type === 'amount' &&
    count.unit === 'count' &&
    count.high <= MOST_SPRINTS &&
    place.quantities.slice(1).every(({ measure, range }) => range[1] <= LONGEST_STRIDE[measure]) &&
    items.some((item) => item.type === 'word' && /sprint|冲刺|衝刺|ダッシュ|질주/.test(item.text))
  );
};
/** More are a workout. Tool default. */
const MOST_SPRINTS = 12;

/** THE order in which roles are asked for. */
const ROLES: readonly { readonly role: Role; readonly fits: (place: RolePlace) => boolean }[] = [
  {
    role: 'note',
    fits: ({ phrase, ...place }) =>
      phrase.depth > 0 &&
      !isTold({ phrase, ...place }) &&
      !place.isRepeated &&
      phrase.items.some(({ type }) => type === 'unknown'),
  },
  { role: 'label', fits: (place) => isLabel(place) },
  { role: 'strides', fits: (place) => has(place, 'strides') },
  {
    role: 'strides',
    fits: (place) => place.isRepeated && place.isEasyHead && isTold(place) && upTo(place, LONGEST_STRIDE),
  },
  { role: 'strides', fits: (place) => place.isEasyHead && isSprints(place) },
  { role: 'total', fits: (place) => has(place, 'total') && isTotal(place) },
  { role: 'warm-up', fits: (place) => has(place, 'warm-up') && !has(place, 'cross') },
  { role: 'cool-down', fits: (place) => has(place, 'cool-down') && !has(place, 'cross') },
  { role: 'pause', fits: (place) => isNamedPause(place) || isSoftPause(place) || isBarePause(place) },
  { role: 'drills', fits: (place) => has(place, 'drills') && !has(place, ...KIND_LESS) },
  { role: 'note', fits: (place) => has(place, 'note') && !has(place, ...KIND_LESS) },
  { role: 'total', fits: isTotal },
];

/** What a phrase is for; work where nothing else fits. */
export const roleOf = (place: RolePlace): Role => ROLES.find(({ fits }) => fits(place))?.role ?? 'work';
