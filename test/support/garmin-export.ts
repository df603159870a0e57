import type { Sport } from '../../src/core/sport.ts';
import { csvText } from './csv-text.ts';
import type { Invented } from './invented-runs.ts';
import { type NumberStyle, writeNumber } from './number-style.ts';

const COLUMNS = [
  'sport',
  'date',
  'favorite',
  'title',
  'distance',
  'calories',
  'time',
  'averageBpm',
  'maxBpm',
  'aerobic',
  'cadence',
  'pace',
  'ascent',
  'descent',
  'stride',
  'steps',
  'moving',
  'elapsed',
  'lowest',
] as const;
type Column = (typeof COLUMNS)[number];

interface Words {
  /** In the order of COLUMNS. */
  readonly header: string;
  readonly sports: Readonly<Record<Exclude<Sport, 'other'>, string>>;
  readonly no: string;
}

const sports = (
  running: string,
  trail: string,
  treadmill: string,
  walking: string,
  hiking: string,
  cycling: string,
  swimming: string,
  strength: string,
): Words['sports'] => ({
  running,
  'trail-running': trail,
  'treadmill-running': treadmill,
  walking,
  hiking,
  cycling,
  swimming,
  strength,
});

/** Header names as the site writes them. Only their spelling is taken from there: the rows are invented. */
export const GARMIN_WORDS: Readonly<Record<string, Words>> = {
  English: {
    header:
      'Activity Type|Date|Favorite|Title|Distance|Calories|Time|Avg HR|Max HR|Aerobic TE|Avg Run Cadence|Avg Pace|Total Ascent|Total Descent|Avg Stride Length|Steps|Moving Time|Elapsed Time|Min Elevation',
    sports: sports(
      'Running',
      'Trail Running',
      'Treadmill Running',
      'Walking',
      'Hiking',
      'Cycling',
      'Pool Swimming',
      'Strength Training',
    ),
    no: 'false',
  },
  German: {
    header:
      'Aktivitätstyp|Datum|Favorit|Titel|Distanz|Kalorien|Zeit|Ø Herzfrequenz|Maximale Herzfrequenz|Aerober TE|Ø Schrittfrequenz (Laufen)|Ø Pace|Anstieg gesamt|Abstieg gesamt|Ø Schrittlänge|Schritte|Zeit in Bewegung|Verstrichene Zeit|Minimale Höhe',
    sports: sports(
      'Laufen',
      'Trailrunning',
      'Laufbandtraining',
      'Gehen',
      'Wandern',
      'Radfahren',
      'Schwimmbadschwimmen',
      'Krafttraining',
    ),
    no: 'Nein',
  },
  French: {
    header:
      "Type d'activité|Date|Favori|Titre|Distance|Calories|Durée|Fréquence cardiaque moyenne|Fréquence cardiaque maximale|TE aérobie|Cadence de course moyenne|Allure moyenne|Ascension totale|Descente totale|Longueur moyenne des foulées|Pas|Temps de déplacement|Temps écoulé|Altitude minimale",
    sports: sports(
      'Course à pied',
      'Trail',
      'Course à pied sur tapis roulant',
      'Marche à pied',
      'Randonnée',
      'Cyclisme',
      'Natation en piscine',
      'Musculation',
    ),
    no: 'false',
  },
  Italian: {
    header:
      'Tipo di attività|Data|Preferita|Titolo|Distanza|Calorie|Tempo|FC Media|FC max|TE attività aerobica|Cadenza di corsa media|Passo medio|Ascesa totale|Discesa totale|Lunghezza media passo|Passi|Tempo in movimento|Tempo trascorso|Quota minima',
    sports: sports(
      'Corsa',
      'Trail running',
      'Corsa su tapis roulant',
      'Camminata',
      'Escursionismo',
      'Ciclismo',
      'Nuoto in piscina',
      'Allenamento forza',
    ),
    no: 'No',
  },
  Spanish: {
    header:
      'Tipo de actividad|Fecha|Favorito|Título|Distancia|Calorías|Tiempo|Frecuencia cardiaca media|FC máxima|TE aeróbico|Cadencia de carrera media|Ritmo medio|Ascenso total|Descenso total|Longitud media de zancada|Pasos|Tiempo en movimiento|Tiempo transcurrido|Altura mínima',
    sports: sports(
      'Carrera',
      'Trail running',
      'Carrera en cinta',
      'Caminar',
      'Senderismo',
      'Ciclismo',
      'Natación en piscina',
      'Entrenamiento de fuerza',
    ),
    no: 'false',
  },
  Portuguese: {
    header:
      'Tipo de atividade|Data|Favorito|Título|Distância|Calorias|Tempo|FC Média|FC máxima|Training Effect Aeróbico|Cadência de corrida média|Ritmo médio|Subida total|Descida total|Comprimento médio da passada|Passos|Tempo em movimento|Duração|Elevação mínima',
    sports: sports(
      'Corrida',
      'Corrida em trilhas',
      'Corrida em esteira',
      'Caminhada',
      'Trilha',
      'Ciclismo em estradas',
      'Natação em piscina',
      'Treinamento de força',
    ),
    no: 'Não',
  },
  Dutch: {
    header:
      'Activiteittype|Datum|Favoriet|Titel|Afstand|Calorieën|Tijd|Gem. HS|Max. HS|Aeroob TE|Gem. loopcadans|Gemiddeld tempo|Totale stijging|Totale daling|Gem. staplengte|Stappen|Tijd bewogen|Verstreken tijd|Minimum hoogte',
    sports: sports(
      'Hardlopen',
      'Trailrun',
      'Hardlopen op loopband',
      'Wandelen',
      'Hiken',
      'Fietsen',
      'Baanzwemmen',
      'Krachttraining',
    ),
    no: 'Nee',
  },
  Polish: {
    header:
      'Typ aktywności|Data|Ulubiony|Tytuł|Dystans|Kalorie|Czas|Średnie tętno|Maksymalne tętno|Aerobowy TE|Średni rytm biegu|Średnie tempo|Całkowity wznios|Całkowity spadek|Średnia długość kroku|Kroki|Czas ruchu|Upłynęło czasu|Minimalna wysokość',
    sports: sports(
      'Bieganie',
      'Bieg terenowy',
      'Bieganie na bieżni',
      'Chodzenie',
      'Wędrówka',
      'Jazda na rowerze',
      'Pływanie na basenie',
      'Trening siłowy',
    ),
    no: 'Nie',
  },
  Swedish: {
    header:
      'Aktivitetstyp|Datum|Favorit|Namn|Distans|Kalorier|Tid|Medelpuls|Maxpuls|Aerobisk Training Effect|Medellöpkadens|Medeltempo|Total stigning|Totalt nedför|Medelsteglängd|Steg|Färdtid|Total tid|Min. höjd',
    sports: sports(
      'Löpning',
      'Traillöpning',
      'Löpband',
      'Promenad',
      'Vandring',
      'Landsvägscykling',
      'Simbassäng',
      'Styrketräning',
    ),
    no: 'Nej',
  },
  Hungarian: {
    header:
      'Tevékenység típusa|Dátum|Kedvenc|Cím|Távolság|Kalória|Idő|Átlagos pulzusszám|Max pulzus|Aerob TE|Átl. pedálütem|Átlagos tempó|Teljes emelkedés|Teljes süllyedés|Átlagos lépéshossz|Lépések|Mozgásidő|Eltelt idő|Min. magasság',
    sports: sports(
      'Futás',
      'Terepfutás',
      'Futópados futás',
      'Séta',
      'Túrázás',
      'Kerékpározás',
      'Medencei úszás',
      'Erősítő edzés',
    ),
    no: 'Nem',
  },
  Japanese: {
    header:
      'アクティビティタイプ|日付|お気に入り|タイトル|距離|カロリー|タイム|平均心拍数|最大心拍数|有酸素TE|平均ピッチ|平均ペース|総上昇量|総下降量|平均歩幅|ステップ|移動時間|経過時間|最低高度',
    sports: sports(
      'ラン',
      'トレイルランニング',
      'トレッドミルランニング',
      'ウォーキング',
      'ハイキング',
      'サイクリング',
      'プールスイム',
      '筋力トレーニング',
    ),
    no: 'いいえ',
  },
  Chinese: {
    header:
      '活动类型|日期|我的最爱|标题|距离|热量消耗|时间|平均心率|最大心率|有氧效果|平均步频|平均速度|累计爬升|累计下降|平均步长|步数|移动时间|全程耗时|最低海拔',
    sports: sports('跑步', '越野跑', '跑步机', '步行', '徒步', '骑行', '泳池游泳', '力量训练'),
    no: '否',
  },
  'Chinese, traditional': {
    header:
      '活動類型|日期|我的最愛|標題|距離|卡路里|時間|平均心率|最大心率|有氧效果|平均步頻|平均配速|總爬升|總下降|平均步幅|步數|移動時間|經過時間|最低海拔',
    sports: sports('跑步', '越野跑', '跑步機', '步行', '健行', '騎行', '泳池游泳', '肌力訓練'),
    no: '否',
  },
};

const two = (value: number): string => String(value).padStart(2, '0');

const clock = (seconds: number): string =>
  `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;

/** What stands in the column of pace or speed: a pace for those on foot, a speed for wheels, a pace per 100 m for swims. */
const paceText = (one: Invented, unitM: number, style: NumberStyle): string => {
  if (one.distanceM === 0) return '--';
  if (one.sport === 'cycling') return writeNumber((one.distanceM / unitM / one.durationS) * 3600, 1, style);
  const seconds = Math.round((one.durationS / one.distanceM) * (one.sport === 'swimming' ? 100 : unitM));
  return `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;
};

export interface GarminLook {
  readonly language: string;
  readonly style: NumberStyle;
  readonly unit: 'km' | 'mi';
  readonly delimiter?: string;
  /** Columns that the user shows, in that order; the four first ones are always there. */
  readonly shown?: readonly number[];
  readonly dateText?: (start: string) => string;
}

const FEET_PER_M = 1 / 0.3048;

const cellsOf = (one: Invented, look: GarminLook): Readonly<Record<Column, string>> => {
  const { style, unit, language } = look;
  const words = GARMIN_WORDS[language]!;
  const unitM = unit === 'km' ? 1000 : 1609.344;
  const number = (value: number, decimals = 0): string => writeNumber(value, decimals, style);
  const height = (metres: number): string => number(Math.round(unit === 'km' ? metres : metres * FEET_PER_M));
  const isOnFoot = /running|walking|hiking/.test(one.sport);
  const steps = Math.round((one.cadenceSpm * one.durationS) / 60);
  const swum = unit === 'km' ? one.distanceM : one.distanceM / 0.9144;
  return {
    sport: words.sports[one.sport as keyof Words['sports']],
    date: look.dateText?.(one.start) ?? one.start.replace('T', ' '),
    favorite: words.no,
    title: one.title,
    distance: one.sport === 'swimming' ? number(Math.round(swum)) : number(one.distanceM / unitM, 2),
    calories: number(Math.round(one.durationS / 2.2)),
    time: clock(one.durationS),
    averageBpm: number(one.averageBpm),
    maxBpm: number(one.maxBpm),
    aerobic: number(2 + (one.averageBpm % 30) / 10, 1),
    cadence: isOnFoot ? number(one.cadenceSpm) : '--',
    pace: paceText(one, unitM, style),
    ascent: one.sport === 'treadmill-running' ? '--' : height(one.ascentM),
    descent: one.sport === 'treadmill-running' ? '--' : height(one.ascentM + 3),
    stride: isOnFoot ? number(one.distanceM / steps, 2) : '--',
    steps: isOnFoot ? number(steps) : '--',
    moving: clock(one.movingS),
    elapsed: clock(one.elapsedS),
    lowest: number(-4),
  };
};

/** The sessions as Garmin Connect's list in one language and number style. */
export const garminExport = (sessions: readonly Invented[], look: GarminLook): string => {
  const header = GARMIN_WORDS[look.language]!.header.split('|');
  const shown = look.shown ?? COLUMNS.map((_, index) => index);
  const rows = sessions.map((one) => {
    const cells = cellsOf(one, look);
    return shown.map((index) => cells[COLUMNS[index]!]);
  });
  return csvText([shown.map((index) => header[index]!), ...rows], look.delimiter);
};

/** Indices of columns that no reading of a session needs. */
export const SPARE_COLUMNS: readonly number[] = ['favorite', 'calories', 'aerobic', 'descent', 'lowest'].map((name) =>
  COLUMNS.indexOf(name as Column),
);
export const COLUMN_COUNT = COLUMNS.length;
