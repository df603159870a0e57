import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../../src/readers/csv/dialect.ts';
import { foldName } from '../../../src/readers/csv/fold-name.ts';
import { HEADER_WORDS } from '../../../src/readers/csv/header-words/index.ts';
import { doubts, factsOf, readFixture, readText, skippedRows } from './support/read-text.ts';

/** Day, kind, seconds, metres and average heart rate of the first run in each of the invented logs. */
const FIRST = {
  fr: ['2026-03-12', 'recovery', 2410, 6200, 132],
  es: ['2026-03-02', 'easy', 2700, 7500, 140],
  it: ['2026-03-02', 'easy', 3300, 10_000, 150],
  pt: ['2026-03-01', undefined, 2110, 5200, 132],
  nl: ['2026-03-02', 'recovery', 2100, 5500, 130],
  pl: ['2026-03-02', 'easy', 3492, 10_500, 149],
  sv: ['2026-03-02', undefined, 2407.2, 6100, 128],
  da: ['2026-03-01', 'recovery', 2400, 6000, 131],
  fi: ['2026-03-02', undefined, 3150, 8200, 138],
  cs: ['2026-03-01', undefined, 2900, 8500, 145],
  hu: ['2026-03-01', 'easy', 2900, 8500, 145],
  ja: ['2026-03-02', 'recovery', 2430, 6000, 130],
  zh: ['2026-03-02', 'recovery', 2470, 6020, 131],
} as const;

describe.each(Object.entries(FIRST))('a log kept by hand in %s', (language, [day, kind, durationS, distanceM, bpm]) => {
  const result = readFixture(`hand-kept/${language}.csv`);

  it('is read whole and without a doubt', () => {
    expect(result.dialect).toBe('plain');
    expect(skippedRows(result)).toBe(0);
    expect(doubts(result)).toEqual([]);
    expect(result.notes.filter((note) => note.startsWith('columns not read'))).toEqual([]);
  });

  it('says what was run', () => {
    expect(result.activities[0]).toMatchObject({ start: { kind: 'day', day }, sport: 'running' });
    expect(result.activities[0]!.facts).toMatchObject({ durationS, distanceM, averageHeartRateBpm: bpm });
    expect(result.activities[0]!.declaredIntent?.kind).toBe(kind);
  });
});

describe('a word of several languages', () => {
  it('means what it does in the language of the other headers', () => {
    const polish = readText('Data;Dystans;Czas;Tempo\n2026-03-02;10;55:00;5:30\n');
    const italian = readText('Data;Distanza;Tempo;Passo\n2026-03-02;10;55:00;5:30\n');
    expect(factsOf(polish)[0]).toEqual({ durationS: 3300, distanceM: 10_000 });
    expect(factsOf(italian)[0]).toEqual({ durationS: 3300, distanceM: 10_000 });
  });

  it('means what the distances make of it where nothing else tells', () => {
    expect(factsOf(readText('Data;Km;Tempo\n2026-03-02;10;55:00\n'))[0]).toEqual({
      durationS: 3300,
      distanceM: 10_000,
    });
    expect(factsOf(readText('Data;Km;Tempo\n2026-03-02;10;5:30\n'))[0]).toEqual({ movingS: 3300, distanceM: 10_000 });
  });

  it('may stand between words of other languages', () => {
    const [facts] = factsOf(readText('Date,Km,Temps,Avg HR,Ressenti\n2026-03-02,10,55:00,140,bien\n'));
    expect(facts).toEqual({ durationS: 3300, distanceM: 10_000, averageHeartRateBpm: 140 });
  });
});

describe('the lists of words', () => {
  it.each(Object.entries(HEADER_WORDS))('of %s have known fields and no word for two of them', (_, words) => {
    const lists = Object.entries(words());
    expect(lists.map(([field]) => field).filter((field) => !(FIELDS as readonly string[]).includes(field))).toEqual([]);
    const fields = new Map<string, Set<string>>();
    for (const [field, list] of lists) {
      for (const word of list.split('|').map(foldName)) fields.set(word, (fields.get(word) ?? new Set()).add(field));
    }
    expect([...fields].filter(([word, of]) => word === '' || of.size > 1)).toEqual([]);
  });
});
