import type { Dialect, Field, HeaderName } from './dialect.ts';
import { foldName } from './fold-name.ts';
import { splitHeaderUnits } from './header-units.ts';
import { zoneWords } from './header-words/zones.ts';
import type { NamedColumn } from './name-columns.ts';

interface Meaning {
  readonly field: Field;
  /** Of two names for one field, the lower counts first. */
  readonly order: number;
}

type Dictionary = ReadonlyMap<string, Meaning>;

const PLAIN_LOWER = /^[a-z0-9 +]*$/;

const folded = (name: string): string => (PLAIN_LOWER.test(name) ? name : foldName(name));

const put = (dictionary: Map<string, Meaning>, field: Field, names: readonly string[]): void => {
  for (const name of names) {
    const key = folded(name);
    if (!dictionary.has(key)) dictionary.set(key, { field, order: dictionary.size });
  }
};

const ZONES: readonly Field[] = ['zone1', 'zone2', 'zone3', 'zone4', 'zone5', 'zone6', 'zone7'];

/** Zones are headed alike in many languages: a dictionary, but no language of its own. */
const ZONE_NAMES = 'zones';

const ENGLISH = 'en';

const nameOf = (header: HeaderName): string => (typeof header === 'string' ? header : header[0]);

const compile = (dialect: Dialect): ReadonlyMap<string, Dictionary> => {
  const dictionaries = new Map<string, Dictionary>();
  for (const [language, names] of Object.entries(dialect.languages)) {
    const dictionary = new Map<string, Meaning>();
    for (const [field, headers] of Object.entries(names)) put(dictionary, field as Field, headers.map(nameOf));
    dictionaries.set(language, dictionary);
  }
  for (const [language, words] of Object.entries(dialect.moreLanguages ?? {})) {
    const dictionary = new Map<string, Meaning>();
    for (const [field, names] of Object.entries(words())) put(dictionary, field as Field, names.split('|'));
    dictionaries.set(language, dictionary);
  }
  const zones = new Map<string, Meaning>();
  for (const [i, field] of ZONES.entries()) put(zones, field, zoneWords(i + 1).split('|'));
  return dictionaries.set(ZONE_NAMES, zones);
};

const compiled = new Map<Dialect, ReadonlyMap<string, Dictionary>>();

const dictionariesOf = (dialect: Dialect): ReadonlyMap<string, Dictionary> => {
  const known = compiled.get(dialect) ?? compile(dialect);
  compiled.set(dialect, known);
  return known;
};

/** A column's own name, the same without its unit, and its aliases. */
const namesOf = ({ name, aliases = [] }: NamedColumn): readonly string[] =>
  [name, ...aliases].flatMap((one) => {
    const bare = splitHeaderUnits(one);
    return bare.units.length > 0 && bare.name !== '' ? [one, bare.name] : [one];
  });

const scoreOf = (columns: readonly (readonly string[])[], dictionary: Dictionary): number =>
  columns.filter((names) => names.some((name) => dictionary.has(name))).length;

interface Ranked {
  readonly language: string;
  readonly dictionary: Dictionary;
}

/** One word that is not English shows the language: many of the others are the same in several. */
const languageOf = (ranked: readonly Ranked[], columns: readonly (readonly string[])[]): string => {
  const english = ranked.find(({ language }) => language === ENGLISH)!.dictionary;
  const foreign = columns.filter((names) => !names.some((name) => english.has(name)));
  const told = ranked
    .filter(({ language }) => language !== ZONE_NAMES && language !== ENGLISH)
    .map(({ language, dictionary }) => ({ language, score: scoreOf(foreign, dictionary) }))
    .toSorted((a, b) => b.score - a.score)[0];
  return told === undefined || told.score === 0 ? ENGLISH : told.language;
};

interface Named extends Meaning {
  readonly name: string;
  readonly rank: number;
}

export interface FreeKeys {
  /** The language of the words that are not English; English where there are none. */
  readonly language: string;
  /** For each field the header's own names that may stand for it, the likeliest first. */
  readonly names: ReadonlyMap<Field, readonly string[]>;
}

/**
 * What a header in mixed or unknown languages may mean. A word that means different things in different languages
 * (`Tempo` is a pace in Polish and a time in Italian) means what it does in the language that knows most of the header.
 */
export const freeKeys = (dialect: Dialect, header: readonly NamedColumn[]): FreeKeys => {
  const columns = header.map(namesOf);
  const ranked = [...dictionariesOf(dialect)]
    .map(([language, dictionary]) => ({ language, dictionary, score: scoreOf(columns, dictionary) }))
    .toSorted((a, b) => b.score - a.score);
  const found: Named[] = [];
  for (const name of new Set(columns.flat())) {
    const rank = ranked.findIndex(({ dictionary }) => dictionary.has(name));
    if (rank >= 0) found.push({ name, rank, ...ranked[rank]!.dictionary.get(name)! });
  }
  const names = new Map<Field, string[]>();
  for (const { field, name } of found.toSorted((a, b) => a.rank - b.rank || a.order - b.order)) {
    names.set(field, [...(names.get(field) ?? []), name]);
  }
  return { language: languageOf(ranked, columns), names };
};

/** Fields that a header's name stands for in any of the dialect's languages. */
export const meaningsOf = (dialect: Dialect, name: string): ReadonlySet<Field> => {
  const fields = [...dictionariesOf(dialect).values()].map((dictionary) => dictionary.get(name)?.field);
  return new Set(fields.filter((field) => field !== undefined));
};
