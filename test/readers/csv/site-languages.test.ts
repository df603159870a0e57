import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../src/core/activity.ts';
import type { ReadResult } from '../../../src/core/reader.ts';
import { csvReader } from '../../../src/readers/csv/index.ts';
import { COLUMN_COUNT, GARMIN_WORDS, garminExport, SPARE_COLUMNS } from '../../support/garmin-export.ts';
import { inventedSessions } from '../../support/invented-runs.ts';
import { NUMBER_STYLES } from '../../support/number-style.ts';
import { NAMED_LANGUAGES, STRAVA_WORDS, stravaCut, stravaExport } from '../../support/strava-export.ts';
import { doubts, readText, skippedRows } from './support/read-text.ts';

const SESSIONS = inventedSessions(7);
const LANGUAGES = Object.keys(GARMIN_WORDS);
const STYLES = Object.entries(NUMBER_STYLES);

/** A session without its place, which tells the line. */
const sessionOf = ({ place: _place, ...session }: Activity): Omit<Activity, 'place'> => session;

const sessionsOf = ({ activities }: ReadResult): readonly Omit<Activity, 'place'>[] => activities.map(sessionOf);

const readSessions = (text: string): readonly Omit<Activity, 'place'>[] => sessionsOf(readText(text));

const { plain } = NUMBER_STYLES;
const english = (unit: 'km' | 'mi') =>
  readSessions(garminExport(SESSIONS, { language: 'English', style: plain, unit }));
const ENGLISH = { km: english('km'), mi: english('mi') };
const inEnglish = (unit: 'km' | 'mi') => ENGLISH[unit];

describe('Garmin Connect’s list of thirty runs', () => {
  it('is read as they were run', () => {
    const read = inEnglish('km');
    expect(read).toHaveLength(SESSIONS.length);
    for (const [index, { facts, sport }] of read.entries()) {
      const one = SESSIONS[index]!;
      expect(sport).toBe(one.sport);
      expect(facts).toMatchObject({ durationS: one.durationS, averageHeartRateBpm: one.averageBpm });
      if (one.distanceM > 0) expect(facts.distanceM).toBeCloseTo(one.distanceM, -1);
    }
  });

  it('is the same in miles but for their rounding', () => {
    for (const [index, { facts }] of inEnglish('mi').entries()) {
      const one = SESSIONS[index]!;
      if (one.distanceM === 0) continue;
      expect(Math.abs(facts.distanceM! - one.distanceM)).toBeLessThan(10);
      if (facts.ascentM !== undefined) expect(Math.abs(facts.ascentM - one.ascentM)).toBeLessThan(0.2);
    }
  });

  describe.each(LANGUAGES)('in %s', (language) => {
    it.each(STYLES)('with %s numbers gives the very same sessions', (_name, style) => {
      for (const unit of ['km', 'mi'] as const) {
        const result = readText(garminExport(SESSIONS, { language, style, unit }));
        expect(result.dialect).toBe('garmin-connect');
        expect(sessionsOf(result)).toEqual(inEnglish(unit));
        expect(skippedRows(result)).toBe(0);
        expect(doubts(result)).toEqual([]);
      }
    });

    it('needs no title where date, sport, distance and time are shown', () => {
      const shown = [0, 1, 4, 6];
      const result = readText(garminExport(SESSIONS, { language, style: plain, unit: 'km', shown }));
      expect(result.activities.map(({ sport }) => sport)).toEqual(SESSIONS.map(({ sport }) => sport));
    });
  });

  it('may show any columns in any order', () => {
    const base = inEnglish('km');
    const all = Array.from({ length: COLUMN_COUNT }, (_, index) => index);
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(...STYLES),
        fc.subarray([...SPARE_COLUMNS], { minLength: 1 }),
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.constantFrom(',', ';', '\t'),
        (language, [, style], spare, order, delimiter) => {
          const shown = order.filter((index) => !SPARE_COLUMNS.includes(index) || spare.includes(index));
          const read = readSessions(garminExport(SESSIONS, { language, style, unit: 'km', shown, delimiter }));
          expect(read.map(({ sport, start, facts: { descentM: _, ...facts } }) => ({ sport, start, facts }))).toEqual(
            base.map(({ sport, start, facts: { descentM: _, ...facts } }) => ({ sport, start, facts })),
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('a Garmin list that was saved again', () => {
  const saved = (dateText: (start: string) => string) => ({
    language: 'German',
    style: NUMBER_STYLES.German,
    unit: 'km' as const,
    delimiter: ';',
    dateText,
  });
  const german = (start: string): string => {
    const [, year, month, day, clock] = /^(\d+)-(\d+)-(\d+)T(.+)$/.exec(start)!;
    return `${day}.${month}.${year} ${clock}`;
  };

  it('by a spreadsheet, with its dates and semicolons', () => {
    expect(readSessions(garminExport(SESSIONS, saved(german)))).toEqual(inEnglish('km'));
  });

  it('puts the day first where no row decides, as its language does', () => {
    const text = garminExport(
      SESSIONS.slice(0, 1),
      saved((start) => german(start).replaceAll('.', '/')),
    );
    const result = readText(text);
    expect(result.activities[0]!.start).toEqual({ kind: 'local', dateTime: SESSIONS[0]!.start });
    expect(result.notes).toContain('dates read as day/month/year (as usual in German)');
  });

  it.each([
    ['UTF-8 with its mark', (text: string) => Buffer.from(`\ufeff${text}`, 'utf8')],
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['windows-1252', (text: string) => Buffer.from(text, 'latin1')],
  ])('in %s', (_name, encode) => {
    for (const language of ['German', 'French', 'Italian', 'Spanish', 'Portuguese', 'Dutch', 'Swedish']) {
      const text = garminExport(SESSIONS, { language, style: NUMBER_STYLES.German, unit: 'km' });
      const result = csvReader.read({ name: 'Activities.csv', bytes: encode(text) }, {});
      expect(sessionsOf(result)).toEqual(inEnglish('km'));
    }
  });
});

/** Bytes in an encoding that only its decoder is built in for. */
const encoded = (text: string, encoding: string): Uint8Array => {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, readonly number[]>();
  for (let high = 255; high >= 0x81; high--) {
    for (let low = 255; low >= 0x40; low--) bytes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  }
  for (let byte = 255; byte >= 0; byte--) bytes.set(decoder.decode(Uint8Array.of(byte)), [byte]);
  return Uint8Array.from([...text].flatMap((character) => bytes.get(character)!));
};

describe('a Garmin list in an encoding that nothing marks', () => {
  it.each([
    ['Polish', 'windows-1250'],
    ['Japanese', 'shift_jis'],
    ['Chinese', 'gb18030'],
    ['Chinese, traditional', 'big5'],
  ])('is read in %s from %s', (language, encoding) => {
    const text = garminExport(SESSIONS, { language, style: plain, unit: 'km' });
    const result = csvReader.read({ name: 'Activities.csv', bytes: encoded(text, encoding) }, {});
    expect(sessionsOf(result)).toEqual(inEnglish('km'));
    expect(result.notes).toContain(`encoding ${encoding}`);
  });

  it('is read where its letters were scrambled on the way', () => {
    for (const language of LANGUAGES.filter((name) => name !== 'English')) {
      const text = garminExport(SESSIONS, { language, style: plain, unit: 'km' });
      const scrambled = new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
      expect(readSessions(scrambled)).toEqual(inEnglish('km'));
    }
  });

  it('is a log kept by hand where that knows more of it', () => {
    const text = 'Datum,Aktivitätstyp,Distanz,Zeit,Puls,Notizen\n2026-01-03,Lauf,5,30:00,140,Nebel\n';
    expect(readText(text)).toMatchObject({ dialect: 'plain', activities: [{ notes: 'Nebel' }] });
  });
});

describe('Strava’s bulk export of thirty runs', () => {
  const base = readSessions(stravaExport(SESSIONS, 'English'));

  it('is read as they were run', () => {
    for (const [index, { facts, start }] of base.entries()) {
      const one = SESSIONS[index]!;
      expect(start).toEqual({ kind: 'instant', epochMs: Date.parse(`${one.start}Z`) });
      expect(facts).toMatchObject({ durationS: one.durationS, movingS: one.movingS, distanceM: one.distanceM + 0.25 });
    }
    expect(new Set(base.map(({ declaredIntent }) => declaredIntent?.kind))).toEqual(
      new Set([undefined, 'recovery', 'race', 'long']),
    );
  });

  it.each(Object.keys(STRAVA_WORDS))('in %s gives the very same sessions', (language) => {
    const result = readText(stravaExport(SESSIONS, language));
    expect(result.dialect).toBe('strava-bulk');
    expect(sessionsOf(result)).toEqual(base);
    expect(skippedRows(result)).toBe(0);
    expect(doubts(result)).toEqual([]);
  });

  it.each(NAMED_LANGUAGES)('in %s is known by its names where columns were cut out', (language) => {
    const columns = [
      'date',
      'title',
      'sport',
      'moving',
      'shownElapsed',
      'shownDistance',
      'averageBpm',
      'gain',
    ] as const;
    const cut = (name: string) => readSessions(stravaCut(SESSIONS, name, columns));
    expect(cut(language)).toEqual(cut('English'));
  });

  it('with one distance, in metres and not in the site’s kilometres, is repaired, doubtfully', () => {
    const text =
      'Datum van activiteit,Activiteitstype,Beweegtijd,Afstand\n"9 mei 2026, 19:00:00",Hardloopsessie,1800,7500.0\n';
    const result = readText(text);
    expect(result.activities[0]!.facts.distanceM).toBe(7500);
    expect(doubts(result)).toHaveLength(1);
  });
});

describe('a column that is not known by its spelling', () => {
  it('is noted where something that counts was not found', () => {
    const text = 'Aktivitetstyp,Datum,Namn,Distans,Tid,Hjärtslag\nLöpning,2026-01-03 07:00:00,x,5.00,00:30:00,140\n';
    expect(readText(text).notes).toContain('no column of heart rate was found; columns not read: Hjärtslag');
  });
});

describe('spellings of other years', () => {
  it.each([
    "Type d'activité,Date,Favori,Titre,Distance,Calories,Heure,Fréquence cardiaque moy.,Fréquence cardiaque max.",
    'Tipo de actividad,Fecha,Favorito,Título,Distancia,Calorías,Tiempo,FC media,FC máxima',
    'Tipo de atividade,Data,Favorito,Título,Distância,Calorias,Tempo total,FC Média,FC máxima',
    'Aktivitetstyp,Datum,Favorit,Titel,Sträcka,Kalorier,Tid,Medelpuls,Maxpuls',
    'Typ aktywności,Data,Ulubiony,Tytuł,Dystans,Suma kalorii,Czas,Średnie tętno,Maksymalne tętno',
    'Activiteitstype,Datum,Favoriet,Titel,Afstand,Calorieën,Tijd,Gemiddelde hartslag,Maximale hartslag',
    'Aktivitätstyp,Datum,Favorit,Titel,Distanz,Kalorien,Zeit,Ø HF,Max. HF',
    'Tevékenység típusa,Dátum,Kedvenc,Cím,Távolság,Kalóriák,Idő,Átl. pulzus,Max. pulzus',
    'アクティビティ タイプ,スタート,お気に入り,アクティビティ名,距離,カロリー,タイム,平均心拍,最高心拍',
  ])('are read: %s', (header) => {
    const [activity] = readText(`${header}\nx,2026-01-03 07:00:00,false,Dyke,5.00,300,00:30:00,140,158\n`).activities;
    expect(activity).toMatchObject({
      title: 'Dyke',
      facts: { distanceM: 5000, durationS: 1800, averageHeartRateBpm: 140, maxHeartRateBpm: 158 },
    });
  });
});

describe('the tags of Strava', () => {
  it('are read under their German names', () => {
    const text = `Aktivitätsdatum,Name der Aktivität,Bewegungszeit,Distanz,Regeneration,Wettbewerb,Langer Lauf
"09.12.2025, 15:24:49",a,1800,"5,00",1.0,,
"19.12.2025, 15:24:49",b,1800,"5,00",,1.0,
"29.12.2025, 15:24:49",c,1800,"5,00",,,true
`;
    expect(readText(text).activities.map(({ declaredIntent }) => declaredIntent?.kind)).toEqual([
      'recovery',
      'race',
      'long',
    ]);
  });

  it('may be words in a column of workout types', () => {
    const text =
      'name,type,distance,moving_time,start_date,workout_type\na,Run,5000,1500,2026-01-03T07:00:00Z,Langer Lauf\n';
    expect(readText(text).activities[0]!.declaredIntent).toMatchObject({ kind: 'long', from: ['tag'] });
  });
});

describe('names of sports that nobody taught us', () => {
  const list = (...sports: readonly string[]): string =>
    `Activiteittype,Datum,Titel,Afstand,Calorieën,Tijd\n${sports.map((sport, i) => `${sport},2026-01-0${i + 1} 07:00:00,x,5.00,300,00:30:00`).join('\n')}\n`;

  it('are noted', () => {
    expect(readText(list('Hardlopen', 'Hardlopen', 'Snorfelen')).notes).toContain(
      'sports not known and taken as other: Snorfelen (1)',
    );
  });

  it('are doubted where they are most of the list', () => {
    expect(doubts(readText(list('Hardlopen', 'Snorfelen', 'Snorfelen')))).toContainEqual([
      3,
      '"Activiteittype": most sports are not known and taken as other, which would hide a run: Snorfelen (2)',
    ]);
  });
});
