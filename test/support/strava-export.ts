import type { Sport } from '../../src/core/sport.ts';
import { csvText } from './csv-text.ts';
import type { Invented } from './invented-runs.ts';
import { type NumberStyle, writeNumber } from './number-style.ts';

/** Columns of an export that hold something, by their place; the first block is localised, the second plain. */
const PLACES = {
  id: 0,
  date: 1,
  title: 2,
  sport: 3,
  shownElapsed: 5,
  shownDistance: 6,
  shownMaxBpm: 7,
  shownEffort: 8,
  commute: 9,
  file: 12,
  elapsed: 15,
  moving: 16,
  distance: 17,
  gain: 20,
  loss: 21,
  cadence: 29,
  maxBpm: 30,
  averageBpm: 31,
  effort: 37,
  exertion: 43,
  timer: 91,
  recovery: 93,
  competition: 95,
  longRun: 96,
} as const;
type Column = keyof typeof PLACES;

const WIDTH = 99;

interface Words {
  /** Names by column; what no public header tells is left to the place. */
  readonly header: Partial<Record<Column, string>>;
  readonly sports: Readonly<
    Record<'running' | 'trail-running' | 'cycling' | 'swimming' | 'walking' | 'strength', string>
  >;
  readonly date: (date: Date) => string;
  readonly style: NumberStyle;
}

const COMMA: NumberStyle = { decimal: ',', thousands: '' };
const POINT: NumberStyle = { decimal: '.', thousands: '' };

const two = (value: number): string => String(value).padStart(2, '0');

const clockOf = (date: Date): string => date.toISOString().slice(11, 19);

/** `{d} {month} {yyyy}, {clock}` and the like. */
const dated =
  (pattern: string, months = '') =>
  (date: Date): string => {
    const hour = date.getUTCHours();
    const parts: Readonly<Record<string, string>> = {
      d: String(date.getUTCDate()),
      dd: two(date.getUTCDate()),
      m: String(date.getUTCMonth() + 1),
      mm: two(date.getUTCMonth() + 1),
      month: months.split(' ')[date.getUTCMonth()] ?? '',
      yyyy: String(date.getUTCFullYear()),
      clock: clockOf(date),
      half: `${((hour + 11) % 12) + 1}${clockOf(date).slice(2)}\u202f${hour < 12 ? 'AM' : 'PM'}`,
      cjk: `${hour < 12 ? '上午' : '下午'}${((hour + 11) % 12) + 1}${clockOf(date).slice(2)}`,
    };
    return pattern.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '');
  };

const sports = (
  running: string,
  trail: string,
  cycling: string,
  swimming: string,
  walking: string,
  strength: string,
): Words['sports'] => ({ running, 'trail-running': trail, cycling, swimming, walking, strength });

const named = (list: string): Words['header'] => {
  const columns = Object.keys(PLACES) as Column[];
  const names = list.split('|');
  return Object.fromEntries(
    columns.map((column, index) => [column, names[index] ?? '']).filter(([, name]) => name !== ''),
  );
};

/** Header names as the site writes them, in the order of PLACES; blank = not known. The rows are invented. */
export const STRAVA_WORDS: Readonly<Record<string, Words>> = {
  English: {
    header: named(
      'Activity ID|Activity Date|Activity Name|Activity Type|Elapsed Time|Distance|Max Heart Rate|Relative Effort|Commute|Filename|Elapsed Time|Moving Time|Distance|Elevation Gain|Elevation Loss|Average Cadence|Max Heart Rate|Average Heart Rate|Relative Effort|Perceived Exertion|Timer Time|Recovery|Competition|Long Run',
    ),
    sports: sports('Run', 'Trail Run', 'Ride', 'Swim', 'Walk', 'Weight Training'),
    date: dated('{month} {d}, {yyyy}, {half}', 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
    style: POINT,
  },
  German: {
    header: named(
      'Aktivitäts-ID|Aktivitätsdatum|Name der Aktivität|Aktivitätsart|Verstrichene Zeit|Distanz|Max. Herzfrequenz|Relative Leistung|Pendeln|Dateiname|Verstrichene Zeit|Bewegungszeit|Distanz|Höhenzunahme|Höhenunterschied|Durchschnittliche Trittfrequenz|Max. Herzfrequenz|Durchschnittliche Herzfrequenz|Relative Leistung|Gefühlte Anstrengung|Stoppuhr-Zeit|Regeneration|Wettbewerb|Langer Lauf',
    ),
    sports: sports('Lauf', 'Traillauf', 'Radfahrt', 'Schwimmen', 'Spaziergang', 'Krafttraining'),
    date: dated('{dd}.{mm}.{yyyy}, {clock}'),
    style: COMMA,
  },
  French: {
    header: named(
      "ID de l'activité|Date de l'activité|Nom de l'activité|Type d'activité|Temps écoulé|Distance|Fréquence cardiaque max.|Effort relatif|Déplacement-transport|Nom du fichier|Temps écoulé|Durée de déplacement|Distance|Dénivelé positif|Dénivelé négatif|Cadence moyenne|Fréquence cardiaque max.|Fréquence cardiaque moyenne|Effort relatif",
    ),
    sports: sports(
      'Course à pied',
      'Trail',
      'Sortie à vélo',
      'Natation',
      'Marche',
      'Entraînement aux poids et haltères',
    ),
    date: dated('{d} {month} {yyyy} à {clock}', 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'),
    style: COMMA,
  },
  Spanish: {
    header: named(
      'ID de actividad|Fecha de la actividad|Nombre de la actividad|Tipo de actividad|Tiempo transcurrido|Distancia|Frecuencia cardiaca máxima|Esfuerzo relativo|Desplazamiento|Nombre del archivo|Tiempo transcurrido|Tiempo en movimiento|Distancia|Desnivel positivo|Desnivel negativo|Cadencia media|Frecuencia cardiaca máxima|Frecuencia cardiaca media|Esfuerzo relativo|Esfuerzo Percibido',
    ),
    sports: sports('Carrera', 'Carrera de montaña', 'Bicicleta', 'Natación', 'Caminata', 'Entrenamiento con pesas'),
    date: dated('{d} {month} {yyyy}, {clock}', 'ene. feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic.'),
    style: COMMA,
  },
  Portuguese: {
    header: named(
      'ID da atividade|Data da atividade|Nome da atividade|Tipo de atividade|Tempo decorrido|Distância|Frequência cardíaca máxima|Esforço relativo|Deslocamento|Nome do arquivo|Tempo decorrido|Tempo de movimentação|Distância|Ganho de elevação|Perda de elevação|Cadência média|Frequência cardíaca máxima|Frequência cardíaca média|Esforço relativo',
    ),
    sports: sports('Corrida', 'Corrida em trilha', 'Pedalada', 'Natação', 'Caminhada', 'Treinamento com peso'),
    date: dated('{d} de {month} de {yyyy}, {clock}', 'jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.'),
    style: COMMA,
  },
  Dutch: {
    header: named(
      'Activiteits-ID|Datum van activiteit|Naam activiteit|Activiteitstype|Verstreken tijd|Afstand|Max. hartslag|Relatieve inspanning|Woon-werkverkeer|Bestandsnaam|Verstreken tijd|Beweegtijd|Afstand|Totale stijging|Totale daling|Gemiddelde cadans|Max. hartslag|Gemiddelde hartslag|Relatieve inspanning|Ervaren inspanning',
    ),
    sports: sports('Hardloopsessie', 'Trailrun', 'Fietsrit', 'Zwemmen', 'Wandeling', 'Krachttraining'),
    date: dated('{d} {month} {yyyy} {clock}', 'jan. feb. mrt. apr. mei jun. jul. aug. sep. okt. nov. dec.'),
    style: COMMA,
  },
  Czech: {
    header: named(
      'ID aktivity|Datum aktivity|Název aktivity|Typ aktivity|Uplynulý čas|Vzdálenost|Maximální tepová frekvence|Relativní úsilí|Dojíždění|Název souboru|Uplynulý čas|Aktivní čas|Vzdálenost|Nastoupaná výška|Naklesaná výška|Průměrná kadence|Maximální tepová frekvence|Průměrná tepová frekvence|Relativní úsilí',
    ),
    sports: sports('Běh', 'Trailový běh', 'Jízda', 'Plavání', 'Chůze', 'Posilování'),
    date: dated('{d}. {m}. {yyyy} {clock}'),
    style: COMMA,
  },
  Japanese: {
    header: named(
      'アクティビティID|アクティビティ実行日|アクティビティ名|アクティビティタイプ|経過時間|距離|最大心拍数|相対的エフォート|通勤|ファイル名|経過時間|移動時間|距離|獲得標高||平均ケイデンス|最大心拍数|平均心拍数|相対的エフォート',
    ),
    sports: sports(
      'ランニング',
      'トレイルランニング',
      'サイクリング',
      'スイミング',
      'ウォーキング',
      'ウェイトトレーニング',
    ),
    date: dated('{yyyy}/{mm}/{dd} {clock}'),
    style: POINT,
  },
  Italian: {
    header: named('||||Tempo|Distanza|FC max|Sforzo|Pendolare||Tempo||Distanza||||FC max||Sforzo'),
    sports: sports('Corsa', 'Corsa trail', 'Pedalata', 'Nuoto', 'Camminata', 'Allenamento con i pesi'),
    date: dated('{d} {month} {yyyy}, {clock}', 'gen feb mar apr mag giu lug ago set ott nov dic'),
    style: COMMA,
  },
  Polish: {
    header: named('||||Czas|Dystans|Tętno|Wysiłek|Dojazd||Czas||Dystans||||Tętno||Wysiłek'),
    sports: sports('Bieg', 'Bieg terenowy', 'Jazda na rowerze', 'Pływanie', 'Spacer', 'Trening siłowy'),
    date: dated('{d} {month} {yyyy}, {clock}', 'sty lut mar kwi maj cze lip sie wrz paź lis gru'),
    style: COMMA,
  },
  Chinese: {
    header: named('||||时间|距离|心率|强度|通勤||时间||距离||||心率||强度'),
    sports: sports('跑步', '越野跑', '骑行', '游泳', '步行', '力量训练'),
    date: dated('{yyyy}年{m}月{d}日 {cjk}'),
    style: POINT,
  },
};

/** Languages whose header names are known well enough to be read without the places. */
export const NAMED_LANGUAGES: readonly string[] = [
  'German',
  'French',
  'Spanish',
  'Portuguese',
  'Dutch',
  'Czech',
  'Japanese',
];

const SPORTS: Readonly<Partial<Record<Sport, keyof Words['sports']>>> = {
  'treadmill-running': 'running',
  hiking: 'walking',
};

const cellsOf = (one: Invented, words: Words, index: number): Readonly<Record<Column, string>> => {
  const { style } = words;
  const shown =
    one.sport === 'swimming' ? writeNumber(one.distanceM, 0, style) : writeNumber(one.distanceM / 1000, 2, style);
  return {
    id: String(9_000_000_000 + index),
    date: words.date(new Date(`${one.start}Z`)),
    title: one.title,
    sport: words.sports[SPORTS[one.sport] ?? (one.sport as keyof Words['sports'])],
    shownElapsed: String(one.elapsedS),
    shownDistance: shown,
    shownMaxBpm: String(one.maxBpm),
    shownEffort: '12',
    commute: 'false',
    file: `activities/${index}.fit.gz`,
    elapsed: `${one.elapsedS}.0`,
    moving: `${one.movingS}.0`,
    distance: `${one.distanceM}.25`,
    gain: `${one.ascentM}.5`,
    loss: `${one.ascentM}.5`,
    cadence: (one.cadenceSpm / 2).toFixed(1),
    maxBpm: `${one.maxBpm}.0`,
    averageBpm: `${one.averageBpm}.4`,
    effort: '12.0',
    exertion: index % 4 === 0 ? '3.0' : '',
    timer: `${one.durationS}.0`,
    recovery: index % 7 === 1 ? '1.0' : '',
    competition: index % 7 === 2 ? '1.0' : '',
    longRun: index % 7 === 3 ? '1.0' : '',
  };
};

const headerCell = (words: Words, index: number): string => {
  const column = (Object.keys(PLACES) as Column[]).find((name) => PLACES[name] === index);
  return (column === undefined ? undefined : words.header[column]) ?? `~${'~'.repeat(index)}`;
};

/** The sessions as Strava's bulk export in one language, all 99 columns. */
export const stravaExport = (sessions: readonly Invented[], language: string): string => {
  const words = STRAVA_WORDS[language]!;
  const header = Array.from({ length: WIDTH }, (_, index) => headerCell(words, index));
  const rows = sessions.map((one, row) => {
    const cells = Array.from({ length: WIDTH }, () => '');
    for (const [column, text] of Object.entries(cellsOf(one, words, row))) cells[PLACES[column as Column]] = text;
    return cells;
  });
  return csvText([header, ...rows]);
};

/** The same without the columns whose name is not known: somebody's cut of the file, in which no column stands where it was. */
export const stravaCut = (sessions: readonly Invented[], language: string, columns: readonly Column[]): string => {
  const words = STRAVA_WORDS[language]!;
  const rows = sessions.map((one, row) => {
    const cells = cellsOf(one, words, row);
    return columns.map((column) => cells[column]);
  });
  return csvText([columns.map((column) => words.header[column]!), ...rows]);
};
