import type { Kind } from '../../core/intent.ts';
import { foldName } from './fold-name.ts';
import { FOREIGN_KINDS, FOREIGN_REST } from './foreign-kinds.ts';

interface KindWords {
  readonly kind: Kind;
  /** Words or phrases, folded, any of which names the kind. */
  readonly words: readonly string[];
}

/** Names that are a kind only when nothing stands beside them. */
const WHOLE_NAMES: readonly KindWords[] = [
  { kind: 'rest', words: ['rest', 'rest day', 'off', 'day off', 'ruhetag', 'ruhe', 'pause', 'frei'] },
];

/** In the order in which they are looked for: race pace is no race, and an easy long run is a long run. */
const BY_WORD: readonly KindWords[] = [
  { kind: 'tempo', words: ['race pace', 'marathon pace', 'half marathon pace', 'goal pace', 'wettkampftempo'] },
  {
    kind: 'recovery',
    words: [
      'recovery',
      'recover',
      'regeneration',
      'regenerativ',
      'regenerationslauf',
      'rl',
      'recuperation',
      'recuperacion',
      'recuperacao',
      'recupero',
      'herstel',
      'herstelloop',
      'regeneracja',
      'regeneracyjny',
      'aterhamtning',
      'regeneralo',
    ],
  },
  {
    kind: 'race',
    words: [
      'race',
      'time trial',
      'parkrun',
      'competition',
      'wettkampf',
      'wettbewerb',
      'wk',
      'competicion',
      'competicao',
      'competizione',
      'gara',
      'wedstrijd',
      'zawody',
      'tavling',
      'verseny',
    ],
  },
  {
    kind: 'intervals',
    words: [
      'interval',
      'intervals',
      'repeats',
      'repetitions',
      'reps',
      'fartlek',
      'hills',
      'hill',
      'speed',
      'speedwork',
      'vo2max',
      'vo2',
      'intervall',
      'intervalle',
      'intervalltraining',
      'it',
      'fahrtspiel',
      'fs',
      'bergsprints',
    ],
  },
  {
    kind: 'tempo',
    words: ['tempo', 'threshold', 'lactate', 'cruise', 'tempolauf', 'tempodauerlauf', 'tdl', 'schwelle'],
  },
  {
    kind: 'long',
    words: [
      'long',
      'lsd',
      'langer lauf',
      'longjog',
      'll',
      'lang',
      'sortie longue',
      'carrera larga',
      'tirada larga',
      'longao',
      'corrida longa',
      'corsa lunga',
      'lungo',
      'lange duurloop',
      'dlugi bieg',
      'dlugie wybieganie',
      'langpass',
      'hosszu futas',
    ],
  },
  { kind: 'moderate', words: ['moderate', 'steady', 'progression', 'medium'] },
  {
    kind: 'easy',
    words: [
      'easy',
      'base',
      'gentle',
      'z2',
      'zone 2',
      'aerobic',
      'shakeout',
      'locker',
      'dauerlauf',
      'dl',
      'lod',
      'lad',
      'ga1',
    ],
  },
  { kind: 'cross', words: ['cross', 'cross training', 'crosstraining', 'xt', 'alternativtraining'] },
];

const names = (value: string, words: readonly string[]): boolean =>
  words.some((word) => ` ${value} `.includes(` ${word} `));

const foreign = new Map<Kind, readonly string[]>();

/** Folded when the first entry is asked for that is not English. */
const foreignWords = (): ReadonlyMap<Kind, readonly string[]> => {
  if (foreign.size > 0) return foreign;
  for (const [kind, words] of FOREIGN_KINDS()) foreign.set(kind, words.split('|').map(foldName));
  return foreign.set('rest', FOREIGN_REST().split('|').map(foldName));
};

/** Chinese and Japanese put no blanks between words. */
const BLANKLESS = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u;

const isNamed = (value: string, word: string): boolean =>
  BLANKLESS.test(word) ? value.includes(word) : ` ${value} `.includes(` ${word} `);

const fromForeignWords = (value: string): Kind | undefined => {
  const words = foreignWords();
  if (words.get('rest')!.includes(value)) return 'rest';
  return [...words].find(([kind, list]) => kind !== 'rest' && list.some((word) => isNamed(value, word)))?.[0];
};

const kindOf = (value: string): Kind | undefined => {
  const whole = WHOLE_NAMES.find(({ words }) => words.includes(value));
  return whole?.kind ?? BY_WORD.find(({ words }) => names(value, words))?.kind ?? fromForeignWords(value);
};

/** A log names the same few kinds on all its rows; other text must not fill the memory. */
const MOST_REMEMBERED = 500;
const remembered = new Map<string, Kind | undefined>();

/** Kind of session behind an entry of a log's own column ("Easy", "Long Run", "5K Race"); undefined = none that we know. */
export const kindFromName = (name: string): Kind | undefined => {
  if (remembered.has(name)) return remembered.get(name);
  const kind = kindOf(foldName(name));
  if (remembered.size < MOST_REMEMBERED) remembered.set(name, kind);
  return kind;
};
