import { describe, expect, it } from 'vitest';
import type { Kind } from '../../src/core/intent.ts';
import { foldTitle } from '../../src/judge/fold-title.ts';
import { intentFromTitle } from '../../src/judge/intent-from-title.ts';
import { titleRule } from '../../src/judge/title-rule.ts';
import { VOCABULARIES } from '../../src/judge/vocabularies/index.ts';
import { chinese } from './languages/chinese.ts';
import { czech } from './languages/czech.ts';
import { danish } from './languages/danish.ts';
import { dutch } from './languages/dutch.ts';
import { english } from './languages/english.ts';
import { finnish } from './languages/finnish.ts';
import { french } from './languages/french.ts';
import { german } from './languages/german.ts';
import { italian } from './languages/italian.ts';
import { japanese } from './languages/japanese.ts';
import { korean } from './languages/korean.ts';
import { norwegian } from './languages/norwegian.ts';
import { polish } from './languages/polish.ts';
import { portuguese } from './languages/portuguese.ts';
import { russian } from './languages/russian.ts';
import { spanish } from './languages/spanish.ts';
import { swedish } from './languages/swedish.ts';
import type { Titles } from './languages/titles.ts';
import { turkish } from './languages/turkish.ts';

const LANGUAGES = [
  ...[english, german, french, spanish, italian, portuguese, dutch, swedish, danish, norwegian],
  ...[finnish, polish, czech, russian, turkish, japanese, chinese, korean],
];

const EVERY_TABLE_HAS = ['recovery', 'easy', 'long', 'tempo', 'intervals', 'race'] as const;

const rows = ({ says, traps, given }: Titles): (readonly [title: string, kind: Kind | 'nothing'])[] => [
  ...Object.entries(says).flatMap(([kind, titles]) => titles.map((title) => [title, kind as Kind] as const)),
  ...[...traps, ...given].map((title) => [title, 'nothing'] as const),
];

const kindOf = (title: string): string => intentFromTitle(title)?.kind ?? 'nothing';

it('covers eighteen languages, and every vocabulary', () => {
  expect(LANGUAGES).toHaveLength(18);
  const known = new Set(LANGUAGES.map(({ language }) => language.replace('nb', 'no')));
  expect(VOCABULARIES.flatMap(({ language }) => language.split('/')).filter((one) => !known.has(one))).toEqual([]);
});

describe.each(LANGUAGES.map((titles) => [titles.language, titles] as const))('titles in %s', (_, titles) => {
  it('are of every kind, with traps and what devices write', () => {
    expect(EVERY_TABLE_HAS.filter((kind) => titles.says[kind] === undefined)).toEqual([]);
    expect(titles.traps.length).toBeGreaterThanOrEqual(4);
    expect(titles.given.length).toBeGreaterThanOrEqual(7);
  });

  it.each(rows(titles))('%s: %s', (title, kind) => {
    expect(kindOf(title)).toBe(kind);
  });

  it.each(titles.given)('%s says nothing in capitals and without accents either', (title) => {
    expect(kindOf(title.toUpperCase())).toBe('nothing');
    expect(kindOf(foldTitle(title))).toBe('nothing');
  });
});

/** What single languages would say without the others: repetitions in figures are known to one of them. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  'OWB1 4 km + rytmy 8x100m na 100m trucht': ['pl: easy'],
};

describe('titles among all languages', () => {
  it.each(LANGUAGES.flatMap(rows))('%s: %s, in whichever order the languages are asked', (title, kind) => {
    const text = foldTitle(title);
    const heads = VOCABULARIES.filter(({ head }) => head?.match.test(text));
    const asked = heads.length > 0 ? heads : VOCABULARIES;
    const others = asked.flatMap((vocabulary) => {
      const rule = titleRule(text, [vocabulary]);
      return rule === undefined || rule.kind === kind ? [] : [`${vocabulary.language}: ${rule.kind}`];
    });
    expect(others).toEqual(SHARED[title] ?? []);
  });

  it.each(LANGUAGES.flatMap(rows))('%s: %s, written in plain letters as well', (title, kind) => {
    const text = foldTitle(title);
    if (/^[\x20-\x7e]*$/.test(text)) expect(kindOf(text.replace(/^finish-flag/, '🏁'))).toBe(kind);
  });
});

/** Places whose names hold words of training in one language or another. */
const PLACES = [
  ...[
    'Long Beach',
    'Cruz Bay',
    'Beverly Hills',
    'Marathon',
    'Santa Cruz',
    'Langenthal',
    'Regensburg',
    'Regen',
    'Baselga',
  ],
  ...[
    'Los Altos',
    'Campo Largo',
    'Rio Longo',
    'Villa del Prado',
    'Serra',
    'Racine',
    'Reykjavík',
    'Łódź',
    'Île-de-France',
  ],
];

/** How watches call a run behind the name of a place. */
const SPORTS = [
  ...[
    'Running',
    'Laufen',
    'Course à pied',
    'Carrera',
    'Correr',
    'Corsa',
    'Corrida',
    'Hardlopen',
    'Löpning',
    'Løb',
    'Løping',
  ],
  ...['Juoksu', 'Bieg', 'Běh', 'Бег', 'Koşu', 'ランニング', '跑步', '달리기', 'Trail Running', 'Treadmill Running'],
];

it.each(PLACES)('a run at %s says nothing in any language', (place) => {
  const telling = SPORTS.map((sport) => `${place} ${sport}`).filter((title) => kindOf(title) !== 'nothing');
  expect(telling).toEqual([]);
});
