import type { Sport } from '../core/sport.ts';
import { foldName } from './csv/fold-name.ts';

/** Names that no word of theirs explains. The numbers are activity types in the GPX files that Strava writes. */
const WHOLE_NAMES: Readonly<Record<string, Sport>> = {
  '1': 'cycling',
  '9': 'running',
  '16': 'swimming',
};

interface SportWords {
  readonly sport: Sport;
  /** One word of each group must be in the name. */
  readonly groups: readonly (readonly string[])[];
}

const RUN = ['run', 'runs', 'running', 'jog', 'jogging', 'lauf', 'laufen', 'laeufe'];
const WALK = ['walk', 'walking', 'gehen', 'spaziergang', 'walken'];

/** By word, first match wins: what a name says beside "run" matters more than "run". A new language adds its words. */
const BY_WORD: readonly SportWords[] = [
  {
    sport: 'other',
    groups: [['transition', 'multisport', 'triathlon', 'duathlon', 'swimrun', 'wheelchair', 'snowshoe']],
  },
  { sport: 'running', groups: [RUN, WALK] },
  { sport: 'walking', groups: [WALK] },
  { sport: 'hiking', groups: [['hike', 'hiking', 'wandern', 'wanderung', 'trekking']] },
  { sport: 'treadmill-running', groups: [['treadmill', 'laufband', 'laufbandtraining', 'laufbandlauf']] },
  { sport: 'treadmill-running', groups: [['virtual', 'indoor'], RUN] },
  { sport: 'trail-running', groups: [['trail'], RUN] },
  { sport: 'trail-running', groups: [['trailrun', 'trailrunning', 'traillauf']] },
  {
    sport: 'cycling',
    groups: [
      [
        'ride',
        'cycling',
        'bike',
        'biking',
        'bicycle',
        'ebike',
        'ebikeride',
        'mtb',
        'spinning',
        'bmx',
        'velomobile',
        'handcycle',
        'radfahren',
        'radtour',
        'rennradfahren',
        'mountainbiken',
        'rad',
      ],
    ],
  },
  { sport: 'swimming', groups: [['swim', 'swimming', 'schwimmen', 'freiwasserschwimmen', 'beckenschwimmen']] },
  {
    sport: 'strength',
    groups: [['strength', 'weight', 'weights', 'weightlifting', 'lifting', 'gym', 'krafttraining', 'kraft']],
  },
  { sport: 'running', groups: [RUN] },
  { sport: 'cycling', groups: [['spin', 'cycle', 'peloton', 'zwift']] },
  {
    sport: 'other',
    groups: [
      [
        'yoga',
        'pilates',
        'elliptical',
        'row',
        'rowing',
        'erg',
        'ski',
        'skiing',
        'skating',
        'climbing',
        'bouldering',
        'hiit',
        'crossfit',
        'stairmaster',
        'stretching',
        'mobility',
        'tennis',
        'soccer',
        'football',
        'basketball',
        'golf',
        'kayak',
        'kayaking',
        'boxing',
        'dance',
        'aqua',
        'physio',
        'massage',
      ],
    ],
  },
];

const wordsOf = (name: string): ReadonlySet<string> =>
  new Set(foldName(name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).split(' '));

const hasOneOf = (words: ReadonlySet<string>, group: readonly string[]): boolean =>
  group.some((word) => words.has(word));

/**
 * Sport behind the name that a file or log gives it ("Trail Run", "VirtualRun", "treadmill_running", "9").
 * Undefined = the name is none that we know.
 */
export const sportFromName = (name: string): Sport | undefined => {
  const whole = WHOLE_NAMES[name.trim()];
  if (whole !== undefined) return whole;
  const words = wordsOf(name);
  return BY_WORD.find(({ groups }) => groups.every((group) => hasOneOf(words, group)))?.sport;
};
